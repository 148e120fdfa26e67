import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer } from '@zhidu/rules'
import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, fact, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { cautionFact, cautionsFor } from '../cautions'
import { vehicleFacts } from './facts'
import { measure, vehicleRulebook } from './rulebook'

/** What is asked about an act of the vehicle side (车辆违规处理的询问). */
const vehicleInput = z.strictObject(vehicleFacts.shape)

/** Fields of what follows, shared with the answers that build on it. */
export const vehicleFields = {
  measures: z.array(measure),
  plate: fact.enum(
    {
      admitted: { zh: '准予入厂', en: 'admitted' },
      suspended: { zh: '停运', en: 'suspended' },
      cancelled: { zh: '取消入厂资格', en: 'admission cancelled' },
    },
    { source: 'derived', label: { zh: '该车状态', en: 'standing of the plate' } },
  ),
  recordedAndReferred: fact.boolean({
    source: 'derived',
    label: { zh: '只记录并移交', en: 'no measure: recorded and referred' },
  }),
  cautions: z.array(cautionFact),
} as const

/** Every measure that follows; of suspension and cancelled admission the graver stands on the plate. */
export const vehicleOutput = z.object(vehicleFields)
export type VehicleSanction = z.output<typeof vehicleOutput>
type Measure = z.output<typeof measure>

/** What follows from an act of a vehicle, driver or haulier (车辆违规处理), by the group of the act. */
export function conductVehicle(binding: Binding): DomainDecision<VehicleSanction, z.input<typeof vehicleInput>> {
  const table = bindTable(binding, vehicleRulebook)

  const decide = (input: unknown): Answer<VehicleSanction, ClauseId> => {
    const parsed = parseInput(vehicleInput, input, [table])
    if (!parsed.ok) return parsed.answer
    return andThen(table.decide(parsed.data), (outcome, decision) =>
      composeDecision<VehicleSanction, ClauseId>(vehicleSanctionOf(outcome), [decision], {
        facts: parsed.data,
        input: vehicleInput,
        output: vehicleOutput,
      }),
    )
  }

  return {
    id: 'conduct/vehicle',
    title: { zh: '车辆违规处理', en: 'Sanctions of the vehicle side' },
    input: vehicleInput,
    output: vehicleOutput,
    tables: [table],
    decide,
  }
}

/** What the rows that fired come to. */
export function vehicleSanctionOf(fired: readonly { readonly measure: Measure }[]): VehicleSanction {
  const measures = [...new Set(fired.map((row) => row.measure))]
  return {
    measures,
    plate: plateOf(measures),
    recordedAndReferred: measures.length === 0,
    cautions: measures.includes('fineByAuthority') ? cautionsFor('vehicleFine') : [],
  }
}

function plateOf(measures: readonly Measure[]): VehicleSanction['plate'] {
  if (measures.includes('admissionCancelled')) return 'cancelled'
  return measures.includes('suspendedUntilLifted') ? 'suspended' : 'admitted'
}
