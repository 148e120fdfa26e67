/** How far a rescue has come (救援进度); `none`: nobody asked for help. */
export type RescueStage = 'none' | 'requested' | 'vehicleSent' | 'onSite' | 'freed' | 'closed'

/** A rescue as its events made it (救援); null: not yet. */
export interface RescueState {
  readonly stage: RescueStage
  readonly plate: string | null
  readonly place: string | null
  /** Whether it was in snow; null: not told. */
  readonly snow: boolean | null
  /** The vehicle that was sent. */
  readonly vehicle: string | null
  /** When each stage was reached, epoch milliseconds. */
  readonly times: Readonly<Partial<Record<RescueStage, number>>>
  /** When the last event happened; nothing can happen before it any more. */
  readonly lastAt: number | null
}

export const initialState: RescueState = {
  stage: 'none',
  plate: null,
  place: null,
  snow: null,
  vehicle: null,
  times: {},
  lastAt: null,
}
