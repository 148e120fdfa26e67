import type { OrderChange, QueueHistory, VisitRecord } from './history'

/** A later vehicle that was served before an earlier one, lawfully or not (后到先叫、后到先装). */
export interface Overtaking {
  /** Called out of turn, or loaded out of the turn in which both were called. */
  readonly stage: 'call' | 'loading'
  readonly at: number
  readonly earlier: VisitRecord
  readonly later: VisitRecord
  readonly change: OrderChange | undefined
  /** Whether a no-show beyond those that keep the number put one of them where it stands. */
  readonly rankedByNoShow: boolean
}

interface Runner {
  readonly visit: VisitRecord
  /** Since when it stands where it stands in the order of arrival. */
  since: number
  wasMoved: boolean
  noShows: number
  calls: number
  /** When it was last back in the line after a no-show. */
  backAt: number
  notice: number
  /** The changes of order that put it ahead of others. */
  readonly passed: Map<Runner, OrderChange>
}

interface Step {
  readonly at: number
  /** The order of steps of one moment: what makes an overtaking lawful comes before the call. */
  readonly rank: number
  readonly tie: number
  readonly take: () => void
}

/**
 * Every overtaking of a history, in order of time. The history is walked once along the line as it stood, so an orderly
 * one costs no more than its length.
 * @param keepsNumber how often a vehicle that does not come keeps its number
 */
export function overtakings(history: QueueHistory, keepsNumber: number): readonly Overtaking[] {
  const found: Overtaking[] = []
  const line: Runner[] = []
  // Who is called and not yet loading, by notice.
  const called: Runner[] = []
  const steps: Step[] = []

  const isWaiting = (runner: Runner) => runner.calls <= runner.noShows
  const tell = (stage: Overtaking['stage'], at: number, earlier: Runner, later: Runner) => {
    found.push({
      stage,
      at,
      earlier: earlier.visit,
      later: later.visit,
      change: later.passed.get(earlier),
      rankedByNoShow: earlier.wasMoved || later.wasMoved || earlier.noShows > 0,
    })
  }

  const join = (runner: Runner) => () => {
    line.push(runner)
  }
  const noShow = (runner: Runner, at: number) => () => {
    remove(called, runner)
    runner.noShows += 1
    runner.backAt = at
    if (runner.noShows <= keepsNumber) return
    remove(line, runner)
    line.push(runner)
    runner.since = at
    runner.wasMoved = true
    runner.passed.clear()
  }
  const change = (made: OrderChange) => () => {
    const from = line.findIndex(({ visit }) => visit.plate === made.plate)
    const to = line.findIndex(({ visit }) => visit.plate === made.aheadOf)
    const runner = line[from]
    if (runner === undefined || to === -1 || from <= to) return
    for (const other of line.slice(to, from)) {
      runner.passed.set(other, made)
      other.passed.delete(runner)
    }
    line.splice(from, 1)
    line.splice(to, 0, runner)
  }
  const call =
    (runner: Runner, { at, notice }: { readonly at: number; readonly notice: number }) =>
    () => {
      runner.calls += 1
      runner.notice = notice
      called.push(runner)
      const passedOver = (other: Runner) => isWaiting(other) && other.backAt < at && isEarlier(other, runner)
      for (const other of line) {
        if (other === runner) break
        if (passedOver(other)) tell('call', at, other, runner)
      }
      // Whom a change put behind it stands behind it in the line.
      for (const other of runner.passed.keys()) {
        if (line.indexOf(other) > line.indexOf(runner) && passedOver(other)) tell('call', at, other, runner)
      }
    }
  const start = (runner: Runner, at: number) => () => {
    for (const other of called) if (other.notice < runner.notice) tell('loading', at, other, runner)
    remove(called, runner)
    remove(line, runner)
  }
  const leave = (runner: Runner) => () => {
    remove(called, runner)
    remove(line, runner)
  }

  for (const visit of history.vehicles) {
    const runner: Runner = {
      visit,
      since: visit.joined,
      wasMoved: false,
      noShows: 0,
      calls: 0,
      backAt: -Infinity,
      notice: 0,
      passed: new Map(),
    }
    steps.push({ at: visit.joined, rank: 0, tie: visit.slip, take: join(runner) })
    for (const at of visit.noShows ?? []) steps.push({ at, rank: 1, tie: visit.slip, take: noShow(runner, at) })
    for (const each of visit.calls ?? []) {
      steps.push({ at: each.at, rank: 4, tie: each.notice, take: call(runner, each) })
    }
    const { loadingStart, leftAt } = visit
    const notice = visit.calls?.at(-1)?.notice ?? 0
    if (typeof loadingStart === 'number') {
      steps.push({ at: loadingStart, rank: 5, tie: notice, take: start(runner, loadingStart) })
    } else if (typeof leftAt === 'number') {
      steps.push({ at: leftAt, rank: 3, tie: visit.slip, take: leave(runner) })
    }
  }
  for (const [index, made] of (history.changes ?? []).entries()) {
    steps.push({ at: made.at, rank: 2, tie: index, take: change(made) })
  }
  steps.sort((one, other) => one.at - other.at || one.rank - other.rank || one.tie - other.tie)
  for (const { take } of steps) take()
  return found
}

/** By arrival, or by the no-show that put it to the end; within one moment slips tell, unless one was moved. */
function isEarlier(one: Runner, other: Runner): boolean {
  if (one.since !== other.since) return one.since < other.since
  return !one.wasMoved && !other.wasMoved && one.visit.slip < other.visit.slip
}

function remove<T>(list: T[], item: T): void {
  const index = list.indexOf(item)
  if (index !== -1) list.splice(index, 1)
}
