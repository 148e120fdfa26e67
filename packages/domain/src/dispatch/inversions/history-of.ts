import type { QueueEvent } from '../queue'
import type { QueueHistory, VisitRecord } from './history'

interface OpenPeriod {
  readonly from: number
  to: number | null
}
type Open = Omit<VisitRecord, 'atSite' | 'loadingStart' | 'leftAt'> & {
  calls: { at: number; notice: number }[]
  noShows: number[]
  atSite: number | null
  loadingStart: number | null
  leftAt: number | null
}

/** The history of a queue as its events tell it, for the search for inversions (由排队记录整理的档案). */
export function historyOf(events: readonly QueueEvent[]): QueueHistory {
  const vehicles: Open[] = []
  const current = new Map<string, Open>()
  const shortages: OpenPeriod[] = []
  const notLoaded: (OpenPeriod & { readonly product: string })[] = []
  const bars: (OpenPeriod & { readonly plate: string; readonly sanction: string })[] = []
  const changes: NonNullable<QueueHistory['changes']> = []

  for (const event of events) {
    const { at } = event
    const vehicle = 'plate' in event ? current.get(event.plate) : undefined
    switch (event.kind) {
      case 'slipIssued': {
        const { plate, slip, product, customer } = event
        const times = { calls: [], noShows: [], atSite: null, loadingStart: null, leftAt: null }
        const joined: Open = { plate, slip, product, customer, joined: at, ...times }
        vehicles.push(joined)
        current.set(plate, joined)
        break
      }
      case 'noticesIssued':
        for (const { plate, number } of event.notices) current.get(plate)?.calls.push({ at, notice: number })
        break
      case 'noShowRecorded':
        vehicle?.noShows.push(at)
        break
      case 'arrivedAtSite':
        if (vehicle !== undefined) vehicle.atSite = at
        break
      case 'loadingStarted':
        if (vehicle !== undefined) vehicle.loadingStart = at
        break
      case 'leftQueue':
        if (vehicle !== undefined) vehicle.leftAt = at
        break
      case 'orderChanged': {
        const { plate, aheadOf, by, reason } = event
        changes.push({ at, plate, aheadOf, by, hasAuthority: true, reason })
        break
      }
      case 'shortageDeclared':
        shortages.push({ from: at, to: event.until })
        break
      case 'shortageEnded':
        close(shortages, at, () => true)
        break
      case 'productPaused':
        notLoaded.push({ product: event.product, from: at, to: null })
        break
      case 'productResumed':
        close(notLoaded, at, ({ product }) => product === event.product)
        break
      case 'plateBarred':
        bars.push({ plate: event.plate, sanction: event.sanction, from: at, to: null })
        break
      case 'barLifted':
        close(bars, at, ({ plate, sanction }) => plate === event.plate && sanction === event.sanction)
        break
      case 'placesOpened':
      case 'peakDeclared':
      case 'peakEnded':
      case 'ticketTaken':
      case 'placeFreed':
        break
    }
  }
  const suspensions = new Map<string, OpenPeriod[]>()
  for (const { plate, from, to } of bars) {
    const known = suspensions.get(plate)
    if (known === undefined) suspensions.set(plate, [{ from, to }])
    else known.push({ from, to })
  }
  return {
    vehicles: vehicles.map((vehicle) => ({ ...vehicle, suspensions: suspensions.get(vehicle.plate) })),
    shortages,
    notLoaded,
    changes,
  }
}

function close<T extends OpenPeriod>(periods: readonly T[], at: number, isMeant: (period: T) => boolean): void {
  const period = periods.findLast(isMeant)
  if (period !== undefined) period.to = at
}
