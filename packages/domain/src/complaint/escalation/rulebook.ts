import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { escalationFacts } from './facts'

/** One step: who comes in, and what brought it (升级步骤). */
export const escalationOutcome = z.object({
  step: fact.enum(
    {
      dispatcher: { zh: '当班调度', en: 'dispatcher on duty' },
      chief: { zh: '值班调度长', en: 'chief dispatcher on duty' },
      reminder: { zh: '提醒承办人', en: 'the holder is reminded' },
      deputy: { zh: '副组长', en: 'deputy head' },
      head: { zh: '组长', en: 'head' },
    },
    { label: { zh: '升级步骤', en: 'step' }, source: 'derived' },
  ),
  trigger: fact.enum(
    {
      registration: { zh: '登记', en: 'registration' },
      dissatisfied: { zh: '客户对调度不满意', en: 'dissatisfied with the dispatcher' },
      asked: { zh: '客户要求', en: 'asked for' },
      share: { zh: '答复期限已用比例', en: 'share of the answer time' },
    },
    { label: { zh: '触发原因', en: 'trigger' }, source: 'derived' },
  ),
})

/** Escalation (投诉升级): each step that is reached, with its own trigger; later ones never undo earlier ones. */
export const escalationRulebook = defineRulebook({
  id: 'complaint/escalation',
  version: '1.0.0',
  title: { zh: '投诉升级', en: 'Escalation of a complaint' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'collect',
  facts: escalationFacts,
  outcome: escalationOutcome,
  rows: [
    {
      id: 'dispatcher',
      when: {},
      then: { step: 'dispatcher', trigger: 'registration' },
      clauses: ['cement/convention/6', 'cement/convention/7'],
    },
    {
      id: 'chief-dissatisfied',
      when: { dissatisfied: true },
      then: { step: 'chief', trigger: 'dissatisfied' },
      clauses: ['cement/convention/7'],
    },
    {
      id: 'chief-asked',
      when: { asksForChief: true },
      then: { step: 'chief', trigger: 'asked' },
      clauses: ['cement/convention/7'],
    },
    {
      id: 'chief-share',
      when: { share: { from: { fact: 'chiefFrom' } } },
      then: { step: 'chief', trigger: 'share' },
      clauses: ['cement/convention/6', 'cement/convention/7'],
    },
    {
      id: 'reminder',
      when: { share: { from: { fact: 'reminderFrom' } } },
      then: { step: 'reminder', trigger: 'share' },
      clauses: ['cement/convention/7'],
    },
    {
      id: 'deputy',
      when: { share: { from: { fact: 'deputyFrom' } } },
      then: { step: 'deputy', trigger: 'share' },
      clauses: ['cement/convention/7', 'cement/17'],
    },
    {
      id: 'head',
      when: { share: { from: { fact: 'headFrom' } } },
      then: { step: 'head', trigger: 'share' },
      clauses: ['cement/convention/7', 'cement/17'],
    },
  ],
})
