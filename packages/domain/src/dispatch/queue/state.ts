/** The class of the customer whose cement a vehicle fetches (客户类别). */
export type CustomerClass = 'key' | 'large' | 'other'

/** A vehicle with a queue slip (持小票的车辆); one that was called keeps its place in the line until it has come. */
export interface QueuedVehicle {
  readonly plate: string
  readonly slip: number
  readonly product: string
  readonly customer: CustomerClass
  /** When it joined, epoch milliseconds. */
  readonly joined: number
  /** How often it was called and did not come. */
  readonly noShows: number
  /** The split notice by which it is called now; null: it waits. */
  readonly notice: { readonly number: number; readonly at: number } | null
}

/** A vehicle on a place in the yard (在装车现场的车辆). */
export interface PlacedVehicle {
  readonly plate: string
  readonly notice: number
  readonly product: string
  readonly stage: 'atSite' | 'ticketTaken' | 'loading'
}

/** What keeps a plate out until it is lifted (停运或取消进厂资格). */
export interface Bar {
  readonly plate: string
  readonly measure: 'suspended' | 'cancelled'
  readonly sanction: string
}

/** The queue of one yard (排队). It holds who waits or stands on a place; whoever is done has left it. */
export interface QueueState {
  /** Loading places that are open. */
  readonly places: number
  /** Waiting and called vehicles; who stands first is called first, but for a shortage. */
  readonly line: readonly QueuedVehicle[]
  readonly placed: readonly PlacedVehicle[]
  readonly bars: readonly Bar[]
  /** Products that are not loaded now. */
  readonly pausedProducts: readonly string[]
  readonly peak: boolean
  /** The first instant after the day for which a shortage was declared, epoch milliseconds; null: none. */
  readonly shortageUntil: number | null
  readonly nextSlip: number
  readonly nextNotice: number
  readonly lastAt: number | null
}

export const initialState: QueueState = {
  places: 0,
  line: [],
  placed: [],
  bars: [],
  pausedProducts: [],
  peak: false,
  shortageUntil: null,
  nextSlip: 1,
  nextNotice: 1,
  lastAt: null,
}
