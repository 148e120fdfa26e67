import { z } from 'zod'
import { fact } from '../../decision'
import { gravityFact } from '../gravity'
import { repeatedFact } from '../vehicle'

/** A fine that the authority proposes; whether it stands is the decision's to say. */
export const proposedFact = fact.number({
  presence: 'optional',
  unit: 'yuan',
  scale: 100,
  min: 0,
  max: 100_000,
  label: { zh: '拟罚金额', en: 'proposed fine' },
  clauses: ['cement/18'],
})

/** What the amount of a fine asks (罚款金额). */
export const amountFacts = z.object({ proposed: proposedFact, gravity: gravityFact, repeated: repeatedFact })
