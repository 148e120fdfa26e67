import { z } from 'zod'
import { fact } from '../../decision'
import { proposedFact } from '../amount'
import { actFact, breachList, clauseFact } from '../breach'
import { gravityFact } from '../gravity'
import { historySchema, occasionFacts } from '../repetition'
import { reporterFact, staffActors, verifiedFact } from '../staff'
import { effectFacts, vehicleActors } from '../vehicle'

/** One clause that the act breaches and how gravely; the gravity is that usual for the act unless given. */
const violationBreach = z.strictObject({ act: actFact, clause: clauseFact, gravity: gravityFact })

/** A violation (违规): one act of one person, with every clause that it breaches and what is on record. */
export const sanctionInput = z.strictObject({
  actor: fact.enum({ ...staffActors, ...vehicleActors }, { label: { zh: '行为人身份', en: 'actor' } }),
  ...occasionFacts,
  breaches: breachList(violationBreach),
  verified: verifiedFact,
  reporter: reporterFact,
  ...effectFacts,
  proposed: proposedFact,
  history: historySchema,
})

export type Violation = z.output<typeof sanctionInput>
export type ViolationBreach = Violation['breaches'][number]
