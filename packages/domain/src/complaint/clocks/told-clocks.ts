import type { Instant } from '../../calendar'
import type { Clock, ComplaintClocks, ComplaintClocksInput } from './facts'
import { wallClock } from './wall-clocks'

/** The clock of the answer in each opening of a complaint (历次办理的答复计时). */
export interface ToldClocks {
  /** Of the opening that runs, or the last one. */
  readonly told: Clock
  readonly earlier: readonly Clock[]
  readonly replaced: ComplaintClocks['replacedAnswerTimes']
  /** When the complaint was registered, or last opened again. */
  readonly openedAt: Instant
}

interface Opening {
  readonly openedAt: Instant
  readonly toldAt: Instant | null
  readonly endedAt: Instant | null
}

/**
 * The clocks of the stated answer time (答复客户): no pause and no severity moves it, a newly agreed time replaces it,
 * and a complaint that is opened again has to be answered again by the time agreed then. Each runs from the
 * registration, as the share that escalation goes by does.
 */
export function toldClocks(input: ComplaintClocksInput): ToldClocks {
  const { registeredAt, now } = input
  let pending = [...(input.answerTimeChanges ?? [])].sort((a, b) => a.at - b.at)
  const replaced: ComplaintClocks['replacedAnswerTimes'] = []
  const earlier: Clock[] = []
  let due = input.statedAnswerTime
  const read = ({ openedAt, toldAt, endedAt }: Opening): Clock => {
    const before = earlier.at(-1)
    const stopped = toldAt ?? endedAt ?? Infinity
    const opens = (at: Instant): boolean => before !== undefined && at === openedAt
    const own = pending.filter(({ at }) => opens(at) || (openedAt <= at && at < stopped))
    pending = pending.filter((change) => !own.includes(change))
    for (const [index, { at, to }] of own.entries()) {
      // The answer time of an opening before was missed or not while that opening lasted.
      const missed = index === 0 && opens(at) ? before?.state === 'breached' : at > due
      replaced.push({ statedAnswerTime: due, replacedAt: at, missed })
      due = to
    }
    return wallClock('told', registeredAt, due, { doneAt: toldAt, endedAt, now })
  }

  let openedAt = registeredAt
  for (const { toldAt, endedAt, reopenedAt } of inOrder(input.earlierOpenings ?? [])) {
    earlier.push(read({ openedAt, toldAt: toldAt ?? null, endedAt }))
    openedAt = reopenedAt
  }
  const told = read({ openedAt, toldAt: input.toldAt ?? null, endedAt: input.endedAt ?? null })
  return { told, earlier, replaced, openedAt }
}

function inOrder(openings: NonNullable<ComplaintClocksInput['earlierOpenings']>) {
  return [...openings].sort((a, b) => a.reopenedAt - b.reopenedAt)
}
