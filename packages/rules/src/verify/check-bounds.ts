import { gridOf } from '../evaluate/cells'
import { valueText } from '../explain/value-text'
import type { Box } from '../space/boxes'
import { boxAt } from '../space/boxes'
import { isOrdered } from '../space/space'
import type { FactAxis } from '../space/space'
import { citing, foundRegion } from './book'
import type { Book, Checked } from './book'
import type { Check, Finding, FindingCode } from './finding'
import { refusedReason } from './reasons'
import { bothTexts } from './region-text'

/** Two neighbouring boxes that are alike on all axes but one, and the box of one step where they meet or part. */
interface Meeting {
  readonly lower: number
  readonly upper: number
  readonly axis: number
  readonly step: Box
}

type Name = 'bounds-touch' | 'bounds-miss'

const mostMeetings = 1_000

/**
 * Neighbouring rows, alike in all but one quantity, that both take in the value where they meet, or leave out just the
 * one step between them for which no other row is made. Under `collect` rows do not divide a quantity between them.
 */
export function checkBounds(book: Book, most: number): { readonly touch: Checked; readonly miss: Checked } {
  const { refused, rulebook, space, boxes } = book
  const meetings: Record<Name, Meeting[]> = { 'bounds-touch': [], 'bounds-miss': [] }
  if (rulebook.document.hit !== 'collect') {
    for (const [axis, each] of space.axes.entries())
      if (each.kind === 'fact' && isOrdered(each.spec)) {
        const groups = alikeBut(book, axis)
        for (const group of groups) meet(book, each, axis, group, meetings)
      }
  }
  const checked = (name: Name): Checked => {
    const pairs = new Map<string, Meeting>()
    for (const meeting of meetings[name]) {
      const [lower, upper] = [boxes.owner[meeting.lower] ?? 0, boxes.owner[meeting.upper] ?? 0]
      const key = `${String(Math.min(lower, upper))} ${String(Math.max(lower, upper))} ${String(meeting.axis)}`
      if (!pairs.has(key)) pairs.set(key, meeting)
    }
    const findings = [...pairs.values()].flatMap((meeting) => findingOf(book, name, meeting))
    const common: Pick<Check, 'name' | 'spent' | 'found'> = { name, spent: 0, found: findings.length }
    if (findings.length > 0) return { check: { ...common, verdict: 'refuted' }, findings: findings.slice(0, most) }
    if (refused.size === 0) return { check: { ...common, verdict: 'proved' }, findings: [] }
    return { check: { ...common, verdict: 'undecided', reason: refusedReason(rulebook, refused) }, findings: [] }
  }
  return { touch: checked('bounds-touch'), miss: checked('bounds-miss') }
}

/** Boxes that have equal sides on every axis but one, in groups of at least two. */
function alikeBut({ space, boxes }: Book, but: number): readonly (readonly number[])[] {
  const width = space.axes.length
  const groups = new Map<number, number[][]>()
  const alike = (one: number, other: number): boolean => {
    for (let axis = 0; axis < width; axis += 1) {
      const [first, second] = [one * width + axis, other * width + axis]
      if (axis !== but && (boxes.low[first] !== boxes.low[second] || boxes.high[first] !== boxes.high[second]))
        return false
    }
    return true
  }
  for (let box = 0; box < boxes.count; box += 1) {
    let hash = 0
    for (let axis = 0; axis < width; axis += 1) {
      if (axis === but) continue
      const side = box * width + axis
      hash = Math.imul(hash ^ (boxes.low[side] ?? 0), 0x9e3779b1)
      hash = Math.imul(hash ^ (hash >>> 15) ^ (boxes.high[side] ?? 0), 0x85ebca77)
    }
    const sharing = groups.get(hash)
    const group = sharing?.find(([first = 0]) => alike(first, box))
    if (group !== undefined) group.push(box)
    else if (sharing === undefined) groups.set(hash, [[box]])
    else sharing.push([box])
  }
  return [...groups.values()].flat().filter(({ length }) => length > 1)
}

function meet(
  book: Book,
  { cells }: FactAxis,
  axis: number,
  group: readonly number[],
  meetings: Record<Name, Meeting[]>,
): void {
  const { space, boxes } = book
  const width = space.axes.length
  const lowOf = (box: number): number => boxes.low[box * width + axis] ?? 0
  const highOf = (box: number): number => boxes.high[box * width + axis] ?? 0
  const isStep = (place: number): boolean => cells[place] !== null && cells[place]?.low === cells[place]?.high
  const starting = new Map<number, number[]>()
  for (const box of group) {
    const list = starting.get(lowOf(box)) ?? []
    starting.set(lowOf(box), list)
    list.push(box)
  }
  const step = (box: number, place: number): Box => {
    const cut = boxAt(space, boxes, box)
    cut.low[axis] = place
    cut.high[axis] = place + 1
    return cut
  }
  for (const lower of group) {
    const end = highOf(lower)
    const isOther = (upper: number): boolean => boxes.owner[upper] !== boxes.owner[lower] && highOf(upper) > end
    if (isStep(end - 1) && lowOf(lower) < end - 1)
      for (const upper of starting.get(end - 1)?.filter(isOther) ?? [])
        if (meetings['bounds-touch'].length < mostMeetings)
          meetings['bounds-touch'].push({ lower, upper, axis, step: step(lower, end - 1) })
    if (isStep(end))
      for (const upper of starting.get(end + 1)?.filter(isOther) ?? [])
        if (meetings['bounds-miss'].length < mostMeetings && !isMeant(book, axis, step(lower, end), [lower, upper]))
          meetings['bounds-miss'].push({ lower, upper, axis, step: step(lower, end) })
  }
}

/** Whether some row is made for the one step: it begins or ends just there, or is one of the two itself. */
function isMeant({ space, boxes }: Book, axis: number, step: Box, two: readonly number[]): boolean {
  const width = space.axes.length
  const place = step.low[axis] ?? 0
  for (let box = 0; box < boxes.count; box += 1) {
    const side = box * width + axis
    const isOwn = two.some((one) => boxes.owner[one] === boxes.owner[box])
    if (!isOwn && boxes.low[side] !== place && boxes.high[side] !== place + 1) continue
    let reaches = true
    for (const [at, { sides }] of space.axes.entries()) {
      const [low, high] = [boxes.low[box * width + at] ?? 0, boxes.high[box * width + at] ?? 0]
      const [from, to] = [step.low[at] ?? 0, step.high[at] ?? 0]
      reaches &&= sides === 'mask' ? (low & from) !== 0 : low < to && high > from
    }
    if (reaches) return true
  }
  return false
}

function findingOf(book: Book, code: Name & FindingCode, { lower, upper, axis, step }: Meeting): readonly Finding[] {
  const { space, boxes, rulebook } = book
  const quantity = space.axes[axis]
  const [region] = foundRegion(book, step)
  if (quantity?.kind !== 'fact' || region === undefined) return []
  const [first, second] = [boxes.owner[lower] ?? 0, boxes.owner[upper] ?? 0]
  const { rows, clauses } = citing(
    book,
    [first, second].sort((one, other) => one - other),
  )
  const [one, other] = [first, second].map((row) => rulebook.document.rows[row]?.id ?? '')
  const tick = Math.round(Number(quantity.cells[step.low[axis] ?? 0]?.low) * gridOf(quantity.spec).scale)
  const message = bothTexts((language, wording) => {
    const label = quantity.spec.label[language]
    const value = valueText(tick / gridOf(quantity.spec).scale, quantity.spec, wording)
    const at = wording.words.is(label, value)
    if (code === 'bounds-touch') {
      return language === 'zh'
        ? `“${one ?? ''}”与“${other ?? ''}”的界限都包含同一个值：${at}`
        : `“${one ?? ''}” and “${other ?? ''}” both take in the value where they meet: ${at}`
    }
    return language === 'zh'
      ? `“${one ?? ''}”与“${other ?? ''}”之间恰好漏掉一步：${at}`
      : `“${one ?? ''}” and “${other ?? ''}” leave out one step between them: ${at}`
  })
  const severity = 'warning'
  return [
    { code, severity, message, rows, facts: [quantity.fact], clauses, regions: [region], witness: region.witness },
  ]
}
