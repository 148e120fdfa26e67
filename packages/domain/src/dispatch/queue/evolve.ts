import type { QueueEvent } from './event'
import type { QueuedVehicle, QueueState } from './state'

/** The state after an event. */
export function evolve(state: QueueState, event: QueueEvent): QueueState {
  return { ...state, ...changes(state, event), lastAt: event.at }
}

function changes(state: QueueState, event: QueueEvent): Partial<QueueState> {
  switch (event.kind) {
    case 'placesOpened':
      return { places: event.places }
    case 'shortageDeclared':
      return { shortageUntil: event.until }
    case 'shortageEnded':
      return { shortageUntil: null }
    case 'peakDeclared':
      return { peak: true }
    case 'peakEnded':
      return { peak: false }
    case 'productPaused':
      return { pausedProducts: [...state.pausedProducts, event.product] }
    case 'productResumed':
      return { pausedProducts: state.pausedProducts.filter((product) => product !== event.product) }
    case 'slipIssued': {
      const { plate, slip, product, customer, at: joined } = event
      const vehicle = { plate, slip, product, customer, joined, noShows: 0, notice: null }
      return { line: [...state.line, vehicle], nextSlip: slip + 1 }
    }
    case 'noticesIssued':
      return called(state, event)
    case 'arrivedAtSite': {
      const vehicle = inLine(state, event.plate)
      if (vehicle?.notice === null || vehicle === undefined) return {}
      const placed = {
        plate: vehicle.plate,
        notice: vehicle.notice.number,
        product: vehicle.product,
        stage: 'atSite',
      } as const
      return { line: state.line.filter((each) => each !== vehicle), placed: [...state.placed, placed] }
    }
    case 'ticketTaken':
      return { placed: staged(state, event.plate, 'ticketTaken') }
    case 'loadingStarted':
      return { placed: staged(state, event.plate, 'loading') }
    case 'placeFreed':
      return { placed: state.placed.filter(({ plate }) => plate !== event.plate) }
    case 'noShowRecorded':
      return { line: afterNoShow(state, event.plate, event.toEnd) }
    case 'orderChanged':
      return { line: moved(state, event.plate, event.aheadOf) }
    case 'leftQueue':
      return {
        line: state.line.filter(({ plate }) => plate !== event.plate),
        placed: state.placed.filter(({ plate }) => plate !== event.plate),
      }
    case 'plateBarred': {
      const { plate, measure, sanction } = event
      return { bars: [...state.bars, { plate, measure, sanction }] }
    }
    case 'barLifted':
      return { bars: state.bars.filter(({ plate, sanction }) => plate !== event.plate || sanction !== event.sanction) }
  }
}

function inLine({ line }: QueueState, plate: string): QueuedVehicle | undefined {
  return line.find((vehicle) => vehicle.plate === plate)
}

function called(state: QueueState, { at, notices }: QueueEvent & { kind: 'noticesIssued' }): Partial<QueueState> {
  const numbers = new Map(notices.map(({ plate, number }) => [plate, number]))
  const line = state.line.map((vehicle) => {
    const number = numbers.get(vehicle.plate)
    return number === undefined ? vehicle : { ...vehicle, notice: { number, at } }
  })
  return { line, nextNotice: state.nextNotice + notices.length }
}

function staged({ placed }: QueueState, plate: string, stage: 'ticketTaken' | 'loading'): QueueState['placed'] {
  return placed.map((vehicle) => (vehicle.plate === plate ? { ...vehicle, stage } : vehicle))
}

function afterNoShow(state: QueueState, plate: string, toEnd: boolean): QueueState['line'] {
  const back = (vehicle: QueuedVehicle) => ({ ...vehicle, noShows: vehicle.noShows + 1, notice: null })
  if (!toEnd) return state.line.map((vehicle) => (vehicle.plate === plate ? back(vehicle) : vehicle))
  const vehicle = inLine(state, plate)
  return vehicle === undefined ? state.line : [...state.line.filter((each) => each !== vehicle), back(vehicle)]
}

function moved(state: QueueState, plate: string, aheadOf: string): QueueState['line'] {
  const vehicle = inLine(state, plate)
  if (vehicle === undefined) return state.line
  return state.line
    .filter((each) => each !== vehicle)
    .flatMap((each) => (each.plate === aheadOf ? [vehicle, each] : [each]))
}
