import { z } from 'zod'
import { defineRulebook, fact } from '../../decision'
import { vehicleFacts } from './facts'
import type { VehicleAct } from './facts'

/** One measure against the vehicle side (处理措施). */
export const measure = fact.enum(
  {
    suspendedUntilLifted: { zh: '停运（至解除为止）', en: 'suspended until lifted' },
    fineByAuthority: { zh: '罚款（数额由有权人定）', en: 'fine, set by the authority' },
    admissionCancelled: { zh: '取消该车入厂资格', en: "that vehicle's admission cancelled" },
    police: { zh: '送交公安机关', en: 'police' },
    strictManagement: { zh: '严格管理', en: 'strict management' },
  },
  { source: 'derived', label: { zh: '措施', en: 'measure' } },
)

const anyBreach: VehicleAct[] = ['orderBreach', 'untrueReport', 'groundlessTrouble', 'marketBullying', 'otherBreach']

const is = <const F extends string>(fact: F, value: string | boolean) => ({ fact, operator: 'equal', value }) as const
const verified = is('verified', true)
const brokeOrder = { condition: 'brokeOrder' } as const

/** Sanctions of vehicles, drivers and hauliers (车辆违规处理); every row that fires counts. */
export const vehicleRulebook = defineRulebook({
  id: 'conduct/vehicle',
  version: '1.0.0',
  title: { zh: '车辆违规处理', en: 'Sanctions of the vehicle side' },
  effective: { from: '2024-01-01' },
  review: '2027-01-01',
  hit: 'collect',
  facts: vehicleFacts,
  outcome: z.object({ measure }),
  conditions: {
    // Whoever is on this side and breaks the order; an individual haulier also by bullying the market.
    brokeOrder: {
      any: [is('act', 'orderBreach'), { all: [is('actor', 'individualHaulier'), is('act', 'marketBullying')] }],
    },
  },
  rows: [
    {
      id: 'suspended',
      when: {
        verified: true,
        actor: ['vehicle', 'driver'],
        act: anyBreach,
        orderDisturbed: true,
        leavingAffected: true,
      },
      then: { measure: 'suspendedUntilLifted' },
      clauses: ['cement/convention/8'],
    },
    {
      id: 'fined',
      when: { all: [verified, brokeOrder] },
      then: { measure: 'fineByAuthority' },
      clauses: ['cement/8.2'],
    },
    {
      id: 'admission-cancelled',
      when: { all: [verified, brokeOrder, { any: [is('repeated', true), is('gravity', 'serious')] }] },
      then: { measure: 'admissionCancelled' },
      clauses: ['cement/8.2'],
    },
    {
      id: 'police',
      when: { all: [verified, brokeOrder, is('severe', true)] },
      then: { measure: 'police' },
      clauses: ['cement/8.2'],
    },
    {
      id: 'strict-management',
      when: { verified: true, actor: 'individualHaulier', act: 'marketBullying' },
      then: { measure: 'strictManagement' },
      clauses: ['cement/8.2'],
    },
  ],
})
