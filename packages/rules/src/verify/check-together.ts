import { intersection } from '../space/boxes'
import type { Box } from '../space/boxes'
import type { Text } from '../text'
import { citing, foundRegion, partsOfRow } from './book'
import type { Book, Checked } from './book'
import type { Check, Finding } from './finding'
import { holdsBox } from './grow'
import type { Pass } from './pass'
import { refusedReason, spentReason } from './reasons'
import { bothTexts, regionText } from './region-text'
import { scanPairs } from './scan-pairs'

/** Rows of a `unique` table that fire together: with different outcomes a conflict, with the same one an overlap. */
export function checkTogether(book: Book, pass: Pass | undefined, most: number) {
  if (book.rulebook.document.hit !== 'unique' || pass === undefined) {
    const proved = (name: Check['name']): Checked => ({
      check: { name, verdict: 'proved', spent: 0, found: 0 },
      findings: [],
    })
    return { conflict: proved('conflict'), overlap: proved('overlap'), agreeing: undefined }
  }
  const { spent } = pass
  const known = pass.end === 'done' ? pass.pairs : undefined
  const { pairs, isAll } = known === undefined ? scanPairs(book) : { pairs: known, isAll: true }
  const checked = (name: 'conflict' | 'overlap'): Checked => {
    const list = name === 'conflict' ? pairs.conflicts : pairs.overlaps
    const common = { name, spent, found: list.count }
    // Rows are known to fire together, but an input may take too long to find where their conditions are long.
    const findings = list
      .listed()
      .slice(0, most)
      .map(([row, other]) => findingOf(book, name, row, other, most))
      .filter(({ regions }) => regions.length > 0)
    if (findings.length > 0)
      return { check: { ...common, verdict: 'refuted', ...(isAll ? {} : { reason: uncounted }) }, findings }
    if (isAll && list.count === 0 && book.refused.size === 0)
      return { check: { ...common, verdict: 'proved' }, findings: [] }
    const reason = isAll && book.refused.size > 0 ? refusedReason(book.rulebook, book.refused) : spentReason(spent)
    return { check: { ...common, verdict: 'undecided', reason }, findings: [] }
  }
  return { conflict: checked('conflict'), overlap: checked('overlap'), agreeing: isAll ? pairs.agreeing : undefined }
}

const uncounted: Text = {
  zh: '同时适用的行太多，没有数完',
  en: 'so many rows apply together that not all were counted',
}

function findingOf(book: Book, code: 'conflict' | 'overlap', row: number, other: number, most: number): Finding {
  const regions = commonBoxes(book, row, other)
    .slice(0, most)
    .flatMap((box) => foundRegion(book, box))
  const { rows, clauses } = citing(book, [row, other])
  const { facts } = book.rulebook.document
  const [largest] = regions
  const message = bothTexts((language) => {
    const region = largest === undefined ? '' : regionText(largest, facts, language)
    const [one = '', two = ''] = rows
    if (code === 'conflict') {
      return language === 'zh'
        ? `“${one}”与“${two}”同时适用而结果不同：${region}`
        : `“${one}” and “${two}” both apply, with different outcomes, where ${region}`
    }
    return language === 'zh'
      ? `“${one}”与“${two}”同时适用，结果相同：${region}`
      : `“${one}” and “${two}” both apply, with the same outcome, where ${region}`
  })
  const severity = code === 'conflict' ? 'error' : 'warning'
  const named = [...new Set(regions.flatMap((region) => Object.keys(region.facts)))]
  const shown = largest === undefined ? {} : { witness: largest.witness }
  return { code, severity, message, rows, facts: named, clauses, regions, ...shown }
}

/** What two rows have in common, as boxes none of which is a part of another. */
function commonBoxes(book: Book, row: number, other: number): readonly Box[] {
  const { space } = book
  const others = partsOfRow(book, other)
  const common = partsOfRow(book, row).flatMap((one) => others.flatMap((two) => intersection(space, one, two) ?? []))
  return common.filter(
    (box, index) =>
      !common.some(
        (outer, at) => at !== index && holdsBox(space, outer, box) && (at < index || !holdsBox(space, box, outer)),
      ),
  )
}
