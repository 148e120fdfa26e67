import type { AnyRulebook } from '../rulebook/rulebook'
import { wholeBox } from '../space/boxes'
import { boxesOf } from '../space/boxes-of'
import { outcomeLabels } from '../space/outcome-labels'
import { mentionedBy } from '../space/sides'
import { split } from '../space/split'
import type { Settling } from '../space/split'
import type { Certificate } from './certificate'
import { isImpossible, placeOf, plainSpaceOf } from './plain-space'
import type { PlainSpace } from './plain-space'
import { rulebookHash } from './rulebook-hash'
import { treeWriter } from './tree-writer'

/** How a certificate is made. */
export interface CertifyOptions {
  /** Nodes that each search may visit; 2 million unless told. */
  readonly budget?: number
}

/**
 * Makes a certificate of what holds for a rulebook: that it leaves out no input, that its rows never disagree, which of
 * them never decide. What cannot be shown within the budget is not claimed; undefined when nothing can be.
 */
export async function certify(
  rulebook: AnyRulebook,
  { budget = 2_000_000 }: CertifyOptions = {},
): Promise<Certificate | undefined> {
  const { document, expanded } = rulebook
  const plain = plainSpaceOf(document.facts, expanded)
  if (plain === undefined) return undefined
  const { hit } = document
  const shown =
    (hit === 'unique' ? show(rulebook, plain, 'all', budget) : undefined) ??
    show(rulebook, plain, hit === 'first' ? 'first' : 'cover', budget)
  if (shown === undefined) return undefined
  const { gap, conflict, deciding, tree, spent } = shown
  const dead = hit === 'first' ? document.rows.filter((_, row) => !deciding.has(row)).map(({ id }) => id) : []
  const claims = { complete: !gap, consistent: hit === 'unique' && !conflict, dead }
  if (!claims.complete && !claims.consistent && dead.length === 0) return undefined
  const { axes } = plain.space
  const texts = axes.flatMap((axis): [string, readonly string[]][] =>
    axis.kind === 'fact' && axis.spec.type === 'string' ? [[axis.fact, mentionedBy(axis).map(String)]] : [],
  )
  return {
    schema: 'zhidu/certificate/1',
    rulebook: { id: document.id, version: document.version, hash: await rulebookHash(document) },
    claims,
    texts: Object.fromEntries(texts),
    pairs: axes.flatMap((axis): [string, string][] => (axis.kind === 'order' ? [[axis.left, axis.right]] : [])),
    tree,
    spent,
  }
}

interface Shown {
  readonly gap: boolean
  /** Whether rows may disagree; a search for covering rows does not look. */
  readonly conflict: boolean
  readonly deciding: ReadonlySet<number>
  readonly tree: string
  readonly spent: number
}

/** Searches the whole space and writes down the way; undefined when the budget is spent or rows have too many boxes. */
function show(rulebook: AnyRulebook, plain: PlainSpace, settling: Settling, budget: number): Shown | undefined {
  const { space, conditions } = plain
  const { boxes, refused } = boxesOf(space, conditions)
  if (refused.length > 0) return undefined
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
  if (end === 'budget') return undefined
  return { gap, conflict, deciding, tree: writer.text(), spent: budget - spent.left }
}
