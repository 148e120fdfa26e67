import type { AnyRulebook } from '../rulebook/rulebook'
import { wholeBox } from '../space/boxes'
import { boxesAsWritten } from '../space/boxes-of'
import { outcomeLabels } from '../space/outcome-labels'
import { mentionedBy } from '../space/sides'
import { split } from '../space/split'
import type { Settling } from '../space/split'
import type { Certification, NoCertificateReason } from './certification'
import type { Certificate } from './certificate'
import { comparedTexts, isImpossible, placeOf, plainSpaceOf } from './plain-space'
import type { PlainSpace } from './plain-space'
import { budgetSpent, comparesTexts, hasConflict, leavesGap, tooComplex } from './reasons'
import { rulebookHash } from './rulebook-hash'
import { treeWriter } from './tree-writer'

/** How a certificate is made. */
export interface CertifyOptions {
  /** Nodes that each search may visit; 2 million unless told. */
  readonly budget?: number
}

/**
 * Makes a certificate of what holds for a rulebook: that it leaves out no input, that its rows never disagree, which of
 * them never decide. What cannot be shown within the budget is not claimed; where nothing can be, the reasons are told.
 */
export async function certify(
  rulebook: AnyRulebook,
  { budget = 2_000_000 }: CertifyOptions = {},
): Promise<Certification> {
  const { document, expanded } = rulebook
  const texts = comparedTexts(document.facts, expanded)
  if (texts.length > 0) return { ok: false, reasons: [comparesTexts(texts, document.facts)] }
  const plain = plainSpaceOf(document.facts, expanded)
  const { hit } = document
  const whole = show(rulebook, plain, hit === 'unique' ? 'all' : hit === 'first' ? 'first' : 'cover', budget)
  const open = 'code' in whole ? [whole] : []
  // Where telling all rows apart takes too long, that some row covers each input may not.
  const shown = 'code' in whole && hit === 'unique' ? show(rulebook, plain, 'cover', budget) : whole
  if ('code' in shown) return { ok: false, reasons: [shown] }
  const { gap, conflict, deciding, tree, spent } = shown
  const dead = hit === 'first' ? document.rows.filter((_, row) => !deciding.has(row)).map(({ id }) => id) : []
  const claims = { complete: !gap, consistent: hit === 'unique' && !conflict, dead }
  if (!claims.complete && !claims.consistent && dead.length === 0) {
    const rows = hit !== 'unique' ? [] : open.length > 0 ? open : [hasConflict]
    return { ok: false, reasons: [leavesGap, ...rows] }
  }
  const { axes } = plain.space
  const mentioned = axes.flatMap((axis): [string, readonly string[]][] =>
    axis.kind === 'fact' && axis.spec.type === 'string' ? [[axis.fact, mentionedBy(axis).map(String)]] : [],
  )
  const certificate: Certificate = {
    schema: 'zhidu/certificate/1',
    rulebook: { id: document.id, version: document.version, hash: await rulebookHash(document) },
    claims,
    texts: Object.fromEntries(mentioned),
    pairs: axes.flatMap((axis): [string, string][] => (axis.kind === 'order' ? [[axis.left, axis.right]] : [])),
    tree,
    spent,
  }
  return { ok: true, certificate }
}

interface Shown {
  readonly gap: boolean
  /** Whether rows may disagree; a search for covering rows does not look. */
  readonly conflict: boolean
  readonly deciding: ReadonlySet<number>
  readonly tree: string
  readonly spent: number
}

/** Searches the whole space and writes down the way, or tells why it could not. */
function show(
  rulebook: AnyRulebook,
  plain: PlainSpace,
  settling: Settling,
  budget: number,
): Shown | NoCertificateReason {
  const { space, conditions } = plain
  const { boxes, refused } = boxesAsWritten(space, conditions)
  if (refused.length > 0) return tooComplex(rulebook, refused)
  const writer = treeWriter()
  const deciding = new Set<number>()
  const spent = { left: budget }
  let gap = false
  let conflict = settling !== 'all'
  const outcomes = outcomeLabels(rulebook.document.rows.map(({ then }) => then))
  const labels = settling === 'all' ? boxes.owner.map((row) => outcomes[row] ?? 0) : boxes.owner
  // Boxes of equal outcomes side by side: one that takes in a cell makes the others of them superfluous.
  const candidates = Int32Array.from(boxes.owner.keys())
  if (settling === 'all') candidates.sort((a, b) => (labels[a] ?? 0) - (labels[b] ?? 0) || a - b)
  const end = split(
    {
      space,
      boxes,
      labels,
      candidates,
      groups: [{ from: 0, to: boxes.count, settling }],
      cell: wholeBox(space),
      budget: spent,
    },
    {
      cut: ({ axis, at }) => writer.cut(axis, placeOf(space, axis, at)),
      prune: (_, cell) => {
        if (!isImpossible(plain, cell)) return false
        writer.leaf('impossible')
        return true
      },
      leaf: (settled, cell) => {
        const [first] = settled
        if (isImpossible(plain, cell)) writer.leaf('impossible')
        else if (first === undefined) {
          gap = true
          writer.leaf('gap')
        } else {
          const row = boxes.owner[first] ?? 0
          deciding.add(row)
          conflict ||= settled.some((box) => labels[box] !== labels[first])
          writer.leaf('row', row)
        }
        // A tree that shows neither is of no use.
        return gap && conflict && settling === 'all'
      },
    },
  )
  if (end === 'budget') return budgetSpent(budget)
  return { gap, conflict, deciding, tree: writer.text(), spent: budget - spent.left }
}
