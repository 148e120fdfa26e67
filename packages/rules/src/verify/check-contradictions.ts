import type { JsonCondition } from '../rulebook/condition'
import { boxesOf } from '../space/boxes-of'
import type { Space } from '../space/space'
import { citing } from './book'
import type { Book, Checked } from './book'
import { conditionText } from './condition-text'
import type { Check, Finding } from './finding'
import { refusedReason } from './reasons'

/** Conditions that no input meets: of a whole row, which then never fires, or of one alternative of an `any`. */
export function checkContradictions(book: Book, most: number): Checked {
  const { rulebook, space, starts, refused } = book
  const found: { readonly row: number; readonly part?: JsonCondition }[] = []
  const unsure: number[] = [...refused]
  for (const [row, condition] of rulebook.expanded.entries()) {
    if (refused.has(row)) continue
    if (starts[row] === starts[row + 1]) {
      found.push({ row })
      continue
    }
    const parts = deadParts(space, condition)
    found.push(...parts.dead.map((part) => ({ row, part })))
    if (parts.isUnsure) unsure.push(row)
  }
  const findings = found.slice(0, most).map(({ row, part }) => findingOf(book, row, part))
  return { check: verdictOf(book, found.length, unsure), findings }
}

function verdictOf({ rulebook }: Book, found: number, unsure: readonly number[]): Check {
  const common = { name: 'contradiction', spent: 0, found } as const
  const open = unsure.length > 0 ? { reason: refusedReason(rulebook, unsure) } : {}
  if (found > 0) return { ...common, verdict: 'refuted', ...open }
  return { ...common, verdict: unsure.length > 0 ? 'undecided' : 'proved', ...open }
}

interface Parts {
  readonly dead: readonly JsonCondition[]
  readonly isUnsure: boolean
}

/** Alternatives that cannot hold where the rest of their condition does. */
function deadParts(space: Space, condition: JsonCondition): Parts {
  const dead: JsonCondition[] = []
  let isUnsure = false
  const look = (part: JsonCondition, beside: readonly JsonCondition[]): void => {
    if ('all' in part) {
      for (const [index, each] of part.all.entries())
        if (!('fact' in each)) look(each, [...beside, ...part.all.filter((_, at) => at !== index)])
      return
    }
    if (!('any' in part)) return
    for (const each of part.any) {
      const { boxes, refused } = boxesOf(space, [{ all: [...beside, each] }])
      if (refused.length > 0) isUnsure = true
      else if (boxes.count === 0) dead.push(each)
      else look(each, beside)
    }
  }
  look(condition, [])
  return { dead, isUnsure }
}

function findingOf(book: Book, row: number, part: JsonCondition | undefined): Finding {
  const { document } = book.rulebook
  const id = document.rows[row]?.id ?? ''
  const message =
    part === undefined
      ? {
          zh: `没有任何输入能满足“${id}”的条件，这一行永远不会适用`,
          en: `no input meets the condition of “${id}”: the row never applies`,
        }
      : {
          zh: `“${id}”的条件中有一种情况不可能出现：${conditionText(part, document.facts, 'zh')}`,
          en: `one alternative in the condition of “${id}” cannot hold: ${conditionText(part, document.facts, 'en')}`,
        }
  const severity = part === undefined ? 'error' : 'warning'
  return { code: 'contradiction', severity, message, row: id, ...citing(book, [row]), facts: [], regions: [] }
}
