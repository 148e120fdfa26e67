import { shareUsed } from '../clocks/share-used'

interface OnRecord {
  readonly registeredAt: number
  readonly statedAnswerTime: number
  readonly answerTimeChanges?: readonly { readonly at: number; readonly to: number }[] | null | undefined
  readonly answers?:
    readonly { readonly at: number; readonly turnedDownAt?: number | null | undefined }[] | null | undefined
}

/** A stretch of time from its first to its last millisecond. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** How much of the stated answer time is used up, over all stretches in which the customer waited for an answer. */
export interface AnswerTimeUsed {
  /** The greatest share so far: neither an answer nor an agreed later time takes back what was reached. */
  readonly share: number
  /** When a share in per mille was first reached; null if it was not. */
  readonly reachedAt: (perMille: number) => number | null
}

/**
 * Wall time used between registration and answer time until `now`. In the instant of an answer nobody waits any more,
 * and in the instant of an agreement the new answer time holds.
 */
export function answerTimeUsed(record: OnRecord, now: number): AnswerTimeUsed {
  const { registeredAt, statedAnswerTime } = record
  const changes = [...(record.answerTimeChanges ?? [])].sort((a, b) => a.at - b.at)
  const waiting = waitingStretches(record, now)
  const spans = [statedAnswerTime, ...changes.map(({ to }) => to)].flatMap((answerTime, index) => {
    const holds = { from: changes[index - 1]?.at ?? registeredAt, to: (changes[index]?.at ?? Infinity) - 1 }
    return waiting
      .map(({ from, to }) => ({ from: Math.max(from, holds.from), to: Math.min(to, holds.to) }))
      .filter(({ from, to }) => from <= to)
      .map((stretch) => ({ ...stretch, whole: answerTime - registeredAt }))
  })
  const reachedAt = (perMille: number): number | null => {
    for (const { from, to, whole } of spans) {
      const at = Math.max(from, registeredAt + perMilleOf(whole, perMille))
      if (at <= to) return at
    }
    return null
  }
  return { share: Math.max(0, ...spans.map(({ to, whole }) => shareUsed(to - registeredAt, whole))), reachedAt }
}

function waitingStretches({ registeredAt, answers }: OnRecord, now: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = registeredAt
  for (const { at, turnedDownAt } of [...(answers ?? [])].sort((a, b) => a.at - b.at)) {
    stretches.push({ from, to: at - 1 })
    from = Math.max(from, turnedDownAt ?? Infinity)
  }
  return [...stretches, { from, to: now }].filter((stretch) => stretch.from <= stretch.to)
}

/** The least number of milliseconds that is at least so many per mille of a whole; in steps that stay exact. */
function perMilleOf(whole: number, perMille: number): number {
  const rest = whole % 1000
  return ((whole - rest) / 1000) * perMille + Math.ceil((rest * perMille) / 1000)
}
