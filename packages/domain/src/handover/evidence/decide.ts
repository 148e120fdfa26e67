import { composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, invalidBy, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { causedBy, gap, phase, taken, told } from '../problem-facts'
import { contradictionsOf, tellsSomething } from './contradictions'
import { evidenceInput } from './facts'
import type { Evidence } from './facts'
import { gapOf } from './gap-of'
import { phaseOf } from './phase-of'
import { toldRulebook } from './told-rulebook'

/** The facts that liability asks, as the evidence gives them; null: the evidence leaves it open (判定所需的事实). */
export const derivedFacts = z.object({ gap, told, taken, phase, causedBy })
export type HandoverFacts = z.output<typeof derivedFacts>

/** Facts of a problem around a handover, derived from what is recorded (由记录推定事实). */
export function handoverFacts(binding: Binding): DomainDecision<HandoverFacts, z.input<typeof evidenceInput>> {
  const telling = bindTable(binding, toldRulebook)

  const decide = (input: unknown): Answer<HandoverFacts, ClauseId> => {
    const parsed = parseInput(evidenceInput, input)
    if (!parsed.ok) return parsed.answer
    const evidence = parsed.data
    const errors = contradictionsOf(evidence)
    if (errors.length > 0) return invalidBy(evidenceInput, errors)

    const { spoken, diary, diarySigned } = evidence
    const known = tellsSomething(evidence) ? true : evidence.known
    const answer = telling.decide({ known, spoken, diary, diarySigned })
    const decided = answer.kind === 'decided' ? answer : undefined
    const outcome: HandoverFacts = {
      gap: gapOf(evidence),
      told: decided?.outcome.told ?? null,
      taken: evidence.taken ?? null,
      phase: phaseOf(evidence),
      causedBy: evidence.causedBy ?? null,
    }
    return composeDecision<HandoverFacts, ClauseId>(outcome, decided === undefined ? [] : [decided], {
      facts: evidence,
      used: [...gapUses(evidence), ...phaseUses(outcome.phase), ...openTelling(decided), 'taken', 'causedBy'],
      clauses: ['shift/handover/5', 'shift/handover/6', 'shift/handover/7', ...(decided?.clauses ?? [])].filter(
        (clause, index, all) => all.indexOf(clause) === index,
      ),
      input: evidenceInput,
      output: derivedFacts,
    })
  }

  return {
    id: 'handover/facts',
    title: { zh: '交接班事实推定', en: 'Facts of a shift handover from its records' },
    input: evidenceInput,
    output: derivedFacts,
    tables: [telling],
    decide,
  }
}

/** The attendance that a gap depends on: none when nobody left. */
function gapUses({ leftAt }: Pick<Evidence, 'leftAt'>): readonly string[] {
  return typeof leftAt === 'number' ? ['shiftStart', 'arrivedAt', 'leftAt', 'swapped', 'closedByOrder'] : []
}

/** A problem of before the handover is so whatever was signed later. */
function phaseUses(phase: HandoverFacts['phase']): readonly string[] {
  return phase === 'before'
    ? ['aroseAt', 'startedAt']
    : ['aroseAt', 'startedAt', 'outgoingSignedAt', 'incomingSignedAt']
}

/** Where the telling stays open, everything that is known of it was asked. */
function openTelling(decided: object | undefined): readonly string[] {
  return decided === undefined ? ['known', 'spoken', 'diary', 'diarySigned'] : []
}
