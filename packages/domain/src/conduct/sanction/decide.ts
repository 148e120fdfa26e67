import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer, Decision } from '@zhidu/rules'
import type { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, invalidBy, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { amountRulebook, fineAmountOf } from '../amount'
import type { FineAmount } from '../amount'
import { breachErrors, clauseOf, vehicleActOf } from '../breach'
import { breachGroupOf, breachGroups } from '../breach-group'
import type { BreachGroup } from '../breach-group'
import { assumedPeriod, historyErrors, isSameAct, repeatedClauses } from '../repetition'
import { staffRulebook, staffSanctionOf } from '../staff'
import type { StaffSanction } from '../staff'
import { vehicleActors, vehicleRulebook, vehicleSanctionOf } from '../vehicle'
import type { VehicleAct } from '../vehicle'
import { sanctionInput } from './input'
import type { Violation } from './input'
import { sanctionOutput } from './output'
import type { Sanction } from './output'
import { withGravest } from './with-gravest'
import type { PlacedBreach } from './with-gravest'

/** The whole case of one violation (违规处理): one act, one sanction, every breached clause cited. */
export function conductSanction(binding: Binding): DomainDecision<Sanction, z.input<typeof sanctionInput>> {
  const staff = bindTable(binding, staffRulebook)
  const vehicle = bindTable(binding, vehicleRulebook)
  const amount = bindTable(binding, amountRulebook)

  const decide = (input: unknown): Answer<Sanction, ClauseId> => {
    const parsed = parseInput(sanctionInput, input)
    if (!parsed.ok) return parsed.answer
    const violation = parsed.data
    const errors = [...breachErrors(violation.breaches, ['breaches']), ...historyErrors(violation.history)]
    if (errors.length > 0) return invalidBy(sanctionInput, errors)
    const { breached, answer } = answersFor(violation)
    if (violation.history.some((past) => past.sanctioned === true && isSameAct(past, violation))) {
      return answer({ verdict: 'alreadySanctioned', breached }, [], { clauses: ['cement/18', ...breached] })
    }
    return isOnVehicleSide(violation.actor) ? vehicleCase(violation) : staffCase(violation)
  }

  const staffCase = (violation: Violation): Answer<Sanction, ClauseId> => {
    const { placed, breached, answer } = answersFor(violation)
    const act = gravestGroup(breached)
    const { actor, verified, reporter, proposed } = violation
    return andThen(staff.decide({ actor, act, verified, reporter }), (row, decision) => {
      const sanction = staffSanctionOf(row, actor)
      if (sanction.verdict !== 'fine') return answer({ ...sanction, breached }, [decision])
      const fined = placed.filter(({ breach }) => carriesFine(breachGroupOf(clauseOf(breach)), actor))
      const repetition = repetitionOf(binding, violation, fined)
      const { repeated } = repetition
      return withGravest(fined, (gravity) =>
        andThen(amount.decide({ proposed, gravity, repeated }), (amountRow, amountDecision) => {
          const { fine, assumed } = fineAmountOf(binding, amountRow, proposed)
          return answer(fineOf(sanction, fine, repeated, breached), [decision, amountDecision], {
            assumed: [...assumed, ...repetition.assumed],
          })
        }),
      )
    })
  }

  const vehicleCase = (violation: Violation): Answer<Sanction, ClauseId> => {
    const { placed, breached, answer } = answersFor(violation)
    const { actor, verified, orderDisturbed, leavingAffected, severe } = violation
    const act = gravestVehicleAct(placed, actor)
    const disorder = placed.filter(({ breach }) => breaksOrder(vehicleActOf(breach), actor))
    const repetition = repetitionOf(binding, violation, disorder)
    const { repeated } = repetition
    return withGravest(disorder, (gravity) =>
      andThen(
        vehicle.decide({ actor, act, verified, orderDisturbed, leavingAffected, severe, gravity, repeated }),
        (fired, decision) =>
          answer({ verdict: 'vehicleSide', breached, repeated, ...vehicleSanctionOf(fired) }, [decision], {
            assumed: repetition.assumed,
          }),
      ),
    )
  }

  return {
    id: 'conduct/sanction',
    title: { zh: '违规处理', en: 'Sanction of a violation' },
    input: sanctionInput,
    output: sanctionOutput,
    tables: [staff, vehicle, amount],
    decide,
  }
}

interface Composed {
  readonly clauses?: readonly ClauseId[]
  readonly assumed?: readonly string[]
}

/** What every answer on a violation has in common: its breaches, and the clauses that it cites beside the tables'. */
function answersFor(violation: Violation) {
  const placed: PlacedBreach[] = violation.breaches.map((breach, index) => ({ breach, index }))
  const breached = [...new Set(violation.breaches.map(clauseOf))]
  const occasion = violation.history.length > 0 ? ['person', 'at', 'visit', 'incident'] : []
  const answer = (outcome: Sanction, parts: readonly Decision<unknown, ClauseId>[], more: Composed = {}) =>
    composeDecision<Sanction, ClauseId>(outcome, parts, {
      facts: violation,
      used: ['actor', 'breaches', 'history', ...occasion],
      clauses: more.clauses ?? [...new Set([...parts.flatMap(({ clauses }) => clauses), ...breached])],
      assumed: more.assumed ?? [],
      input: sanctionInput,
      output: sanctionOutput,
    })
  return { placed, breached, answer }
}

function isOnVehicleSide(actor: Violation['actor']): actor is keyof typeof vehicleActors {
  return Object.hasOwn(vehicleActors, actor)
}

/** The group that decides on staff: what follows from a graver group takes the place of what follows from a lighter. */
function gravestGroup(breached: readonly ClauseId[]): BreachGroup {
  const groups = breached.map(breachGroupOf)
  const gravest = breachGroups.find((group) => groups.includes(group))
  if (gravest === undefined) throw new Error('breaches are checked to be of clauses that can be breached')
  return gravest
}

function carriesFine(group: BreachGroup | undefined, actor: Violation['actor']): boolean {
  return actor === 'contractLoader' ? group === 'ban1' || group === 'otherBan' : group !== 'otherRegulation'
}

function breaksOrder(act: VehicleAct, actor: Violation['actor']): boolean {
  return act === 'orderBreach' || (act === 'marketBullying' && actor === 'individualHaulier')
}

/** The act that decides on the vehicle side: every row that a lighter one fires, it fires too. */
function gravestVehicleAct(placed: readonly PlacedBreach[], actor: Violation['actor']): VehicleAct {
  const found = placed.map(({ breach }) => vehicleActOf(breach))
  const bullied = found.includes('marketBullying') && breaksOrder('marketBullying', actor)
  if (bullied) return 'marketBullying'
  return found.includes('orderBreach') ? 'orderBreach' : (found[0] ?? 'otherBreach')
}

/** Whether any of the breaches is repeated, and what of the site had to be asked. */
function repetitionOf({ site }: Binding, violation: Violation, placed: readonly PlacedBreach[]) {
  const of = placed.map(({ breach }) => clauseOf(breach))
  const { zone } = site.calendar
  const found = repeatedClauses(violation, of, violation.history, site.value('conduct.repeatMonths'), zone)
  return { repeated: found.clauses.length > 0, assumed: found.askedPeriod ? assumedPeriod(site) : [] }
}

function fineOf(
  sanction: StaffSanction & { readonly verdict: 'fine' },
  fine: FineAmount,
  repeated: boolean,
  breached: ClauseId[],
): Sanction {
  if (fine.verdict === 'refused') return { ...fine, verdict: 'proposalRefused', breached }
  const { criticismAndTeaching, orderToCorrect, referredToLeadingGroup, throughEmployer } = sanction
  return {
    ...fine,
    verdict: 'fine',
    criticismAndTeaching,
    orderToCorrect,
    referredToLeadingGroup,
    throughEmployer,
    repeated,
    breached,
  }
}
