import type { InputError, Text } from '@zhidu/rules'
import type { NumericSiteValueName } from './site-values'

interface ConsistencyRule {
  readonly names: readonly NumericSiteValueName[]
  readonly rule: Text
  /** Whether the values hold together; given in ticks, in the order of the names, so that sums are exact. */
  readonly holds: (...ticks: readonly number[]) => boolean
}

/** What several site values have to keep between them. */
const rules: readonly ConsistencyRule[] = [
  ascending('loading.bedWidthMin', 'loading.bedWidthWarnUnder', 'loading.bedWidthWarnOver', 'loading.bedWidthMax'),
  {
    names: ['loading.bagWeight', 'loading.bagsPerTonne'],
    rule: { zh: '每袋重量乘每吨袋数须为1000千克', en: 'weight of a bag times bags in a tonne is 1000 kg' },
    holds: (weight = 0, bags = 0) => weight * bags === 1000,
  },
  ascending('promises.waitMax', 'promises.waitMaxInPeak'),
  ascending('promises.reportWithin', 'promises.strengthReportWithin'),
  ascending('dispatch.rescueWithin', 'dispatch.rescueWithinNightOrSnow'),
  ascending('complaint.escalation.chief', 'complaint.escalation.deputy', 'complaint.escalation.head'),
  ascending('conduct.fine.minor', 'conduct.fine.moderate', 'conduct.fine.serious'),
  ascending('training.backboneFromYears', 'training.masterFromYears'),
  ascending(
    'training.creditFactor.none',
    'training.creditFactor.pass',
    'training.creditFactor.good',
    'training.creditFactor.excellent',
  ),
  {
    names: [
      'evaluation.weight.attitude',
      'evaluation.weight.skill',
      'evaluation.weight.satisfaction',
      'evaluation.weight.efficiency',
      'evaluation.weight.quality',
    ],
    rule: { zh: '五项权重之和须为1', en: 'the five weights add up to 1' },
    holds: (...weights) => weights.reduce((sum, weight) => sum + weight, 0) === 1000,
  },
  ascending('evaluation.penaltyUnder', 'evaluation.rewardFrom'),
]

/** One error for each rule between values that does not hold, at the first of its names that the site gave. */
export function consistencyErrors(
  ticks: (name: NumericSiteValueName) => number,
  value: (name: NumericSiteValueName) => number,
  isGiven: (name: NumericSiteValueName) => boolean,
): InputError[] {
  return rules.flatMap(({ names, rule, holds }): InputError[] => {
    if (holds(...names.map(ticks))) return []
    const at = names.find(isGiven) ?? names[0]
    if (at === undefined) return []
    const given = Object.fromEntries(names.map((name) => [name, value(name)]))
    return [{ code: 'inconsistent', path: [at], given, allowed: { kind: 'rule', rule } }]
  })
}

function ascending(...names: readonly NumericSiteValueName[]): ConsistencyRule {
  const order = names.join(' ≤ ')
  return {
    names,
    rule: { zh: `须满足 ${order}`, en: `has to keep ${order}` },
    holds: (...ticks) => ticks.every((tick, index) => index === 0 || (ticks[index - 1] ?? tick) <= tick),
  }
}
