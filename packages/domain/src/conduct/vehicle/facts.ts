import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { fact } from '../../decision'
import { gravityFact } from '../gravity'
import { verifiedFact } from '../staff'

/** Who acted, when it is a vehicle, its driver or a haulier. */
export const vehicleActors = {
  vehicle: { zh: '车辆', en: 'vehicle' },
  driver: { zh: '驾驶员', en: 'driver' },
  haulier: { zh: '运输单位', en: 'haulier' },
  individualHaulier: { zh: '个体运输户', en: 'individual haulier' },
} as const

const evidence = (zh: string, en: string, clauses: readonly ClauseId[]) =>
  fact.boolean({ presence: 'whenNeeded', label: { zh, en }, clauses })

/** The same act breached the same clause before, within the site's period (屡犯). */
export const repeatedFact = evidence('屡犯', 'repeated', ['cement/8.2', 'cement/18'])

/** What is to be known of an act's effects on the vehicle side. */
export const effectFacts = {
  orderDisturbed: evidence('影响正常装车秩序', 'disturbed the normal loading order', ['cement/convention/8']),
  leavingAffected: evidence('给水泥出厂带来严重影响', 'seriously affected cement leaving the plant', [
    'cement/convention/8',
  ]),
  severe: evidence('危险或暴力行为', 'danger or violence', ['cement/8.2']),
} as const

/** What the sanction of the vehicle side asks (车辆违规处理). */
export const vehicleFacts = z.object({
  actor: fact.enum(vehicleActors, { label: { zh: '行为人', en: 'actor' } }),
  act: fact.enum(
    {
      orderBreach: { zh: '不守现场秩序', en: 'broke the order on site' },
      untrueReport: { zh: '反映问题不实', en: 'untrue report' },
      groundlessTrouble: { zh: '无理取闹', en: 'groundless trouble' },
      marketBullying: { zh: '欺行霸市', en: 'bullied the market' },
      otherBreach: { zh: '其他违规', en: 'in breach otherwise' },
    },
    { label: { zh: '行为类别', en: 'group of the act' }, clauses: ['cement/8.2', 'cement/convention/8'] },
  ),
  verified: verifiedFact,
  ...effectFacts,
  gravity: gravityFact,
  repeated: repeatedFact,
})

/** What an act is to the sanctions of the vehicle side. */
export type VehicleAct = z.output<typeof vehicleFacts>['act']
