import { accepted } from '../../decision'
import type { Handling, Moment, Refusal } from '../../decision'
import type { QueueCommand } from './command'
import type { QueueEvent } from './event'
import { freePlaces, isShortage, nextToCall } from './next-to-call'
import type { ShortageRank } from './next-to-call'
import { refused } from './refusals'
import type { QueueRefusalCode } from './refusals'
import type { Bar, PlacedVehicle, QueuedVehicle, QueueState } from './state'

type Answer = Handling<QueueEvent, QueueRefusalCode>
type Refused = Refusal<QueueRefusalCode>

/** What the queue asks of its site. */
export interface QueueRules {
  readonly shortageRank: ShortageRank
  /** How often a vehicle that does not come keeps its number. */
  readonly keepsNumber: number
  readonly endOfDay: (now: number) => number
}

/** Whether a step in the queue is allowed, and what it leads to. */
export function decide(state: QueueState, command: QueueCommand, { now: at }: Moment, rules: QueueRules): Answer {
  switch (command.kind) {
    case 'openPlaces':
      return accepted({ kind: 'placesOpened', at, places: command.places })
    case 'declareShortage':
      return isShortage(state, at)
        ? refused('alreadySo', { shortage: true }, 'cement/8.3')
        : accepted({ kind: 'shortageDeclared', at, until: rules.endOfDay(at) })
    case 'endShortage':
      return isShortage(state, at)
        ? accepted({ kind: 'shortageEnded', at })
        : refused('alreadySo', { shortage: false }, 'cement/8.3')
    case 'declarePeak':
    case 'endPeak': {
      const peak = command.kind === 'declarePeak'
      if (state.peak === peak) return refused('alreadySo', { peak })
      return accepted({ kind: peak ? 'peakDeclared' : 'peakEnded', at })
    }
    case 'pauseProduct':
    case 'resumeProduct': {
      const { product } = command
      const pausing = command.kind === 'pauseProduct'
      if (state.pausedProducts.includes(product) === pausing) return refused('alreadySo', { product, paused: pausing })
      return accepted({ kind: pausing ? 'productPaused' : 'productResumed', at, product })
    }
    case 'join': {
      const { plate, product, customer } = command
      return (
        joinRefusal(state, plate) ??
        accepted({ kind: 'slipIssued', at, plate, slip: state.nextSlip, product, customer })
      )
    }
    case 'issueNotices':
      return issueNotices(state, at, rules)
    case 'arriveAtSite':
      return withCalled(state, command.plate, ({ plate }) => accepted({ kind: 'arrivedAtSite', at, plate }))
    case 'noShow':
      return withCalled(state, command.plate, ({ plate, noShows, notice }) =>
        notice.at === at
          ? refused('justCalled', { plate, calledAt: notice.at })
          : accepted({ kind: 'noShowRecorded', at, plate, toEnd: noShows >= rules.keepsNumber }),
      )
    case 'takeTicket':
      return takeTicket(state, command, at)
    case 'startLoading':
      return startLoading(state, command.plate, at)
    case 'freePlace': {
      const vehicle = placedOf(state, command.plate)
      if (vehicle?.stage === 'loading') return accepted({ kind: 'placeFreed', at, plate: command.plate })
      return refused('notLoading', { plate: command.plate, stage: vehicle?.stage ?? null })
    }
    case 'changeOrder':
      return changeOrder(state, command, at)
    case 'leave':
    case 'refuse': {
      const { plate } = command
      const cause = command.kind === 'leave' ? 'gaveUp' : 'refused'
      const reason = command.kind === 'leave' ? null : command.reason
      const vehicle = placedOf(state, plate)
      if (vehicle?.stage === 'loading') return refused('loadingBegun', { plate })
      if (vehicle === undefined && queuedOf(state, plate) === undefined) return refused('unknownPlate', { plate })
      return accepted({ kind: 'leftQueue', at, plate, cause, reason })
    }
    case 'suspend':
      return suspend(state, command, at)
    case 'lift': {
      const { plate, sanction } = command
      return barOf(state, plate, sanction) === undefined
        ? refused('noSuchBar', { plate, sanction })
        : accepted({ kind: 'barLifted', at, plate, sanction })
    }
  }
}

function queuedOf({ line }: QueueState, plate: string): QueuedVehicle | undefined {
  return line.find((vehicle) => vehicle.plate === plate)
}

function placedOf({ placed }: QueueState, plate: string): PlacedVehicle | undefined {
  return placed.find((vehicle) => vehicle.plate === plate)
}

function barOf({ bars }: QueueState, plate: string, sanction: string): Bar | undefined {
  return bars.find((bar) => bar.plate === plate && bar.sanction === sanction)
}

/** A plate stands in the queue once, and not while a sanction keeps it out; a cancellation is named before a suspension. */
function joinRefusal(state: QueueState, plate: string): Refused | undefined {
  const bars = state.bars.filter((bar) => bar.plate === plate)
  const bar = bars.find(({ measure }) => measure === 'cancelled') ?? bars[0]
  if (bar !== undefined) {
    const { measure, sanction } = bar
    return refused(measure === 'cancelled' ? 'admissionCancelled' : 'suspended', { plate, sanction })
  }
  const isThere = queuedOf(state, plate) !== undefined || placedOf(state, plate) !== undefined
  return isThere ? refused('duplicatePlate', { plate }) : undefined
}

function issueNotices(state: QueueState, at: number, { shortageRank }: QueueRules): Answer {
  const free = freePlaces(state)
  if (free === 0) return refused('noFreePlace', { places: state.places })
  const batch = nextToCall(state, free, isShortage(state, at) ? shortageRank : undefined)
  if (batch.length === 0) return refused('nobodyToCall', { free })
  const notices = batch.map(({ plate }, index) => ({ plate, number: state.nextNotice + index }))
  return accepted({ kind: 'noticesIssued', at, notices })
}

type CalledVehicle = QueuedVehicle & { readonly notice: NonNullable<QueuedVehicle['notice']> }

function withCalled(state: QueueState, plate: string, next: (vehicle: CalledVehicle) => Answer): Answer {
  const vehicle = queuedOf(state, plate)
  if (vehicle === undefined) {
    const placed = placedOf(state, plate)
    return placed === undefined ? refused('unknownPlate', { plate }) : refused('alreadySo', { stage: placed.stage })
  }
  const { notice } = vehicle
  return notice === null ? refused('notCalled', { plate, slip: vehicle.slip }) : next({ ...vehicle, notice })
}

function takeTicket(state: QueueState, command: QueueCommand & { kind: 'takeTicket' }, at: number): Answer {
  const { plate, ticket, keeper } = command
  const vehicle = placedOf(state, plate)
  // Whoever is not recorded at the site gets the ban's answer, wherever the vehicle may be.
  if (vehicle === undefined) return refused('notAtSite', { plate, ticket, keeper })
  if (vehicle.stage !== 'atSite') return refused('ticketAlreadyTaken', { plate, stage: vehicle.stage })
  return accepted({ kind: 'ticketTaken', at, plate, ticket, keeper })
}

/** Whoever was called first and is at the site is loaded first, unless it cannot be loaded now. */
function startLoading(state: QueueState, plate: string, at: number): Answer {
  const vehicle = placedOf(state, plate)
  if (vehicle?.stage === 'loading') return refused('loadingBegun', { plate })
  if (vehicle?.stage !== 'ticketTaken') return refused('noTicket', { plate, stage: vehicle?.stage ?? null })
  const ahead = state.placed.find(
    (other) =>
      other.notice < vehicle.notice &&
      other.stage !== 'loading' &&
      !state.pausedProducts.includes(other.product) &&
      !state.bars.some((bar) => bar.plate === other.plate),
  )
  return ahead === undefined
    ? accepted({ kind: 'loadingStarted', at, plate })
    : refused('notItsTurn', { plate, ahead: ahead.plate })
}

function changeOrder(state: QueueState, command: QueueCommand & { kind: 'changeOrder' }, at: number): Answer {
  const { plate, aheadOf, by, hasAuthority } = command
  const reason = command.reason?.trim() ?? ''
  if (!hasAuthority || by.trim() === '') return refused('noAuthority', { plate, aheadOf, by })
  if (reason === '') return refused('noReason', { plate, aheadOf, by })
  const [own, other] = [plate, aheadOf].map((each) => state.line.findIndex((vehicle) => vehicle.plate === each))
  const missing = [plate, aheadOf].find((each) => queuedOf(state, each)?.notice !== null)
  if (own === undefined || other === undefined || missing !== undefined)
    return refused('notWaiting', { plate: missing })
  if (own <= other) return refused('alreadyAhead', { plate, aheadOf })
  return accepted({ kind: 'orderChanged', at, plate, aheadOf, by, reason })
}

/** A suspended vehicle keeps its slip and is passed; one whose admission is cancelled leaves the queue. */
function suspend(state: QueueState, command: QueueCommand & { kind: 'suspend' }, at: number): Answer {
  const { plate, measure, sanction } = command
  if (barOf(state, plate, sanction) !== undefined) {
    return refused('alreadySo', { plate, sanction }, 'cement/convention/8')
  }
  const barred = { kind: 'plateBarred', at, plate, measure, sanction } as const
  const leaves = measure === 'cancelled' && queuedOf(state, plate) !== undefined
  return leaves
    ? accepted<QueueEvent>(barred, { kind: 'leftQueue', at, plate, cause: 'cancelled', reason: sanction })
    : accepted(barred)
}
