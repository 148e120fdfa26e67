import { factRegistry } from '@zhidu/rules'
import { andThen } from '@zhidu/rules/compose'
import type { Answer, MissingFact } from '@zhidu/rules'
import type { ClauseId } from '../../clauses'
import { acts } from '../acts'
import { clauseOf, usualGravity } from '../breach'
import { gravestOf, gravities, gravityFact } from '../gravity'
import type { Gravity } from '../gravity'
import type { ViolationBreach } from './input'

/** A breach, and where it stands in the violation. */
export interface PlacedBreach {
  readonly breach: ViolationBreach
  readonly index: number
}

/**
 * Asks a decision by the gravest of several breaches. Where a gravity is unknown, every gravest one that is still
 * possible is tried, and the answer names the breaches whose gravity matters.
 */
export function withGravest<B>(
  breaches: readonly PlacedBreach[],
  ask: (gravest: Gravity | null) => Answer<B, ClauseId>,
): Answer<B, ClauseId> {
  const known = gravestOf(breaches.flatMap(({ breach }) => gravityOf(breach) ?? []))
  const unknown = breaches.filter(({ breach }) => gravityOf(breach) === undefined)
  if (unknown.length === 0 || known === 'serious') return ask(known)
  const open = ask(null)
  if (open.kind !== 'undecided' || !open.missing.some(({ fact }) => fact === 'gravity')) return open
  const atLeast = known === null ? 0 : gravities.indexOf(known)
  const gravest: Answer<Gravity, ClauseId> = {
    kind: 'undecided',
    reason: 'facts',
    missing: unknown.map(missingGravity),
    possible: gravities.slice(atLeast).map((outcome) => ({ outcome, fired: [], clauses: [] })),
    holes: false,
    facts: open.facts,
    rulebooks: [],
  }
  return andThen(gravest, ask)
}

function gravityOf(breach: ViolationBreach): Gravity | undefined {
  return breach.gravity ?? usualGravity(breach)
}

/** The gravity of one breach, named by what was done, since an act may have several. */
function missingGravity({ breach, index }: PlacedBreach): MissingFact {
  const spec = factRegistry.get(gravityFact)
  if (spec === undefined) throw new Error('every fact has its meaning in the registry')
  const clause = clauseOf(breach)
  const done = breach.act === 'otherBreach' ? { zh: clause, en: clause } : acts[breach.act].label
  const label = { zh: `${spec.label.zh}（${done.zh}）`, en: `${spec.label.en} (${done.en})` }
  return {
    fact: `breaches.${String(index)}.gravity`,
    spec: { ...spec, label },
    allowed: { kind: 'words', values: gravities },
  }
}
