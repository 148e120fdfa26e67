import type { Text } from '@zhidu/rules'
import { fact } from '../decision'

/** What a caution stands beside: a fine on staff, a dismissal, or a fine on the vehicle side. */
export type CautionedMeasure = 'fine' | 'dismissal' | 'vehicleFine'

/** A legal caution (法律提示): cited beside a sanction, never decided upon, to be confirmed by a lawyer. */
export interface Caution {
  readonly id: string
  readonly law: Text
  /** The day on which the law was noted so, `YYYY-MM-DD`. */
  readonly asOf: string
  readonly text: Text
  readonly appliesTo: readonly CautionedMeasure[]
  readonly status: 'toBeConfirmedByLawyer'
}

const noted = { asOf: '2026-11-24', status: 'toBeConfirmedByLawyer' } as const

/** The cautions beside money and dismissal (法律提示); answers cite them by id. */
export const cautions = [
  {
    id: 'noPowerToFine',
    law: {
      zh: '《企业职工奖惩条例》（1982年）已于2008年废止',
      en: 'Rules on rewards and punishments of employees (1982), repealed in 2008',
    },
    text: {
      zh: '该条例废止后，没有全国性法律授予用人单位罚款权。',
      en: 'Since the repeal no national law gives an employer a power to fine.',
    },
    appliesTo: ['fine'],
    ...noted,
  },
  {
    id: 'reductionUnderWorksRules',
    law: { zh: '劳部发〔1995〕226号第三条第（三）项', en: 'Labour Ministry document 226 of 1995, art. 3(3)' },
    text: {
      zh: '依法制定的厂规厂纪所规定的减发工资，不属于克扣工资。',
      en: 'A reduction of pay that lawful works rules provide for is no withholding of wages.',
    },
    appliesTo: ['fine'],
    ...noted,
  },
  {
    id: 'worksRulesPublished',
    law: { zh: '《劳动合同法》第四条', en: 'Labour Contract Law, art. 4' },
    text: {
      zh: '规章制度须经民主程序讨论并向职工公示，方可作为处理依据。',
      en: 'Works rules carry a sanction only if they were discussed with the staff and published to them.',
    },
    appliesTo: ['fine', 'dismissal'],
    ...noted,
  },
  {
    id: 'compensationForLoss',
    law: { zh: '《工资支付暂行规定》第十六条', en: 'Provisional rules on the payment of wages, art. 16' },
    text: {
      zh: '赔偿损失（不是罚款）每月扣除不超过当月工资的20%，余额不低于最低工资。',
      en: "Compensation for a loss (not a fine) takes at most 20 % of that month's wage and leaves the minimum wage.",
    },
    appliesTo: ['fine'],
    ...noted,
  },
  {
    id: 'provincesForbidFines',
    law: { zh: '地方规定（如广东省）', en: 'Provincial law (such as that of Guangdong)' },
    text: {
      zh: '有的省份禁止用人单位对职工罚款，执行前须核对当地规定。',
      en: 'Some provinces forbid an employer to fine: check the law of the place first.',
    },
    appliesTo: ['fine'],
    ...noted,
  },
  {
    id: 'dismissalNeedsSeriousBreach',
    law: { zh: '《劳动合同法》第三十九条第（二）项', en: 'Labour Contract Law, art. 39(2)' },
    text: {
      zh: '以违纪解除劳动合同，须属严重违反用人单位规章制度。',
      en: 'A dismissal for misconduct presupposes a serious breach of the works rules.',
    },
    appliesTo: ['dismissal'],
    ...noted,
  },
  {
    id: 'unionToldBeforehand',
    law: { zh: '《劳动合同法》第四十三条', en: 'Labour Contract Law, art. 43' },
    text: {
      zh: '单方解除劳动合同前，须先将理由通知工会。',
      en: 'The union is told the reasons before the employer ends the contract on its own.',
    },
    appliesTo: ['dismissal'],
    ...noted,
  },
  {
    id: 'contractualPenaltyAtMost',
    law: { zh: '《民法典》第五百八十五条', en: 'Civil Code, art. 585' },
    text: {
      zh: '对运输户的“罚款”至多属于约定的违约金。',
      en: 'A “fine” on a haulier is at most a penalty agreed by contract.',
    },
    appliesTo: ['vehicleFine'],
    ...noted,
  },
] as const satisfies readonly Caution[]

type CautionId = (typeof cautions)[number]['id']

const named = Object.fromEntries(
  cautions.map(({ id, law }) => [
    id,
    { zh: `${law.zh}（须经律师确认）`, en: `${law.en} (to be confirmed by a lawyer)` },
  ]),
) as Record<CautionId, Text>

/** A caution as answers cite it, by its id; its words and its day stand in the list. */
export const cautionFact = fact.enum(named, { source: 'derived', label: { zh: '法律提示', en: 'legal caution' } })

const idsFor = (measure: CautionedMeasure): CautionId[] =>
  cautions.filter(({ appliesTo }) => (appliesTo as readonly CautionedMeasure[]).includes(measure)).map(({ id }) => id)

const byMeasure = {
  fine: idsFor('fine'),
  dismissal: idsFor('dismissal'),
  vehicleFine: idsFor('vehicleFine'),
} as const satisfies Record<CautionedMeasure, unknown>

/** The cautions that stand beside a measure. */
export function cautionsFor(measure: CautionedMeasure): CautionId[] {
  return byMeasure[measure]
}
