import { z } from 'zod'
import { fact } from '../../decision'

/** How a person stands to those complained of (与被投诉人的关系); both are worked out from staff numbers. */
export const conflictFacts = z.object({
  isComplainedOf: fact.boolean({
    source: 'derived',
    label: { zh: '本人被投诉', en: 'the person is complained of' },
    clauses: ['cement/ban/10', 'department/2.3'],
  }),
  servesUnder: fact.boolean({
    presence: 'whenNeeded',
    source: 'derived',
    label: { zh: '是被投诉人的下属', en: 'the person serves under someone complained of' },
    clauses: ['department/2.3'],
  }),
})
