import type { FactSpecs } from '../fact/fact-spec'
import { parseInstant } from '../fact/instant'
import type { AnyRulebook } from '../rulebook/rulebook'
import type { Decision, RulebookReference } from './answer'
import type { Facts } from './facts'
import { rowTestOf } from './scan'

/** What all decisions that end at the same place of a table share. */
export interface SharedResult {
  readonly outcome: unknown
  readonly fired: readonly string[]
  readonly clauses: readonly string[]
}

/** The rulebook behind each reference: to carry it in every decision would cost a tenth of the speed. */
const referred = new WeakMap<readonly RulebookReference[], AnyRulebook>()

/** The reference that all decisions of a table share. */
export function referenceTo(rulebook: AnyRulebook): readonly RulebookReference[] {
  const { id, version } = rulebook.document
  const rulebooks = Object.freeze([Object.freeze({ id, version })])
  referred.set(rulebooks, rulebook)
  return rulebooks
}

/**
 * A decision of one table. An instance with plain own properties, so that spreading and equality see what was decided;
 * what costs a second look at the table (which facts were used) is computed when it is asked for.
 */
export class RuleDecision implements Decision {
  readonly kind = 'decided'
  readonly outcome: unknown
  readonly fired: readonly string[]
  readonly clauses: readonly string[]
  readonly rulebooks: readonly RulebookReference[]
  readonly facts: Facts

  /** @param rulebooks what {@link referenceTo} made of the rulebook */
  constructor(shared: SharedResult, rulebooks: readonly RulebookReference[], facts: Facts) {
    this.outcome = shared.outcome
    this.fired = shared.fired
    this.clauses = shared.clauses
    this.rulebooks = rulebooks
    this.facts = facts
  }

  get used(): readonly string[] {
    const rulebook = RuleDecision.rulebookOf(this)
    const asked = askedFacts(rulebook, this.facts)
    return given(rulebook, this.facts).filter((name) => asked.has(name))
  }

  get unused(): readonly string[] {
    const rulebook = RuleDecision.rulebookOf(this)
    const asked = askedFacts(rulebook, this.facts)
    return given(rulebook, this.facts).filter((name) => !asked.has(name))
  }

  get assumed(): readonly string[] {
    const specs = RuleDecision.rulebookOf(this).document.facts
    return this.used.filter((name) => isAssumed(specs, name, this.facts))
  }

  /** The rulebook that decided. */
  static rulebookOf(decision: RuleDecision): AnyRulebook {
    const rulebook = referred.get(decision.rulebooks)
    if (rulebook === undefined) throw new Error('a decision is made with the reference to its rulebook')
    return rulebook
  }

  toJSON(): Record<string, unknown> {
    return decisionJson(this)
  }
}

/** The facts of a decision: a table's in its rulebook's order, whatever the order in which they were given. */
export function orderedFacts(decision: Decision): Readonly<Record<string, unknown>> {
  if (!(decision instanceof RuleDecision)) return decision.facts
  const names = Object.keys(RuleDecision.rulebookOf(decision).document.facts)
  return Object.fromEntries(names.map((name) => [name, decision.facts[name]]))
}

/** A decision as JSON, with the id of its schema. */
export function decisionJson(decision: Decision): Record<string, unknown> {
  const { kind, outcome, fired, clauses, rulebooks, used, unused, assumed } = decision
  const facts = orderedFacts(decision)
  return { schema: 'zhidu/decision/1', kind, outcome, fired, clauses, rulebooks, facts, used, unused, assumed }
}

function given({ document }: AnyRulebook, facts: Facts): readonly string[] {
  return Object.keys(document.facts).filter((name) => facts[name] !== null)
}

function isAssumed(specs: FactSpecs, name: string, facts: Facts): boolean {
  const spec = specs[name]
  if (spec?.source !== 'site' || spec.assumed === undefined) return false
  const assumed =
    spec.type === 'instant' && typeof spec.assumed === 'string' ? parseInstant(spec.assumed) : spec.assumed
  return assumed === facts[name]
}

/** Facts that are read when the rows are looked at in order, up to the one that decides. */
function askedFacts({ document, expanded }: AnyRulebook, facts: Facts): ReadonlySet<string> {
  const asked = new Set<string>()
  const needed = new Set(Object.keys(document.facts).filter((name) => document.facts[name]?.presence !== 'optional'))
  for (const condition of expanded) {
    const holding = rowTestOf(condition, needed, (name) => asked.add(name))(facts)
    if (holding === true && document.hit === 'first') break
  }
  return asked
}
