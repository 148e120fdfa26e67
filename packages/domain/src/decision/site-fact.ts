import type { FactSchema } from '@zhidu/rules'
import type { NumericSiteValueName } from '../site'
import { siteValues } from '../site'
import { fact } from './authoring'

/** A number of the site that a table compares with (现场参数): a fact that the site gives, not the caller. */
export function siteFact(name: NumericSiteValueName): FactSchema<number, 'required'> {
  const { unit, scale, min, max, label, serves, source, default: value } = siteValues[name]
  const common = {
    source: 'site',
    unit,
    min,
    max,
    label,
    clauses: serves,
    ...(source === 'assumed' ? { assumed: value } : {}),
  } as const
  return scale === 1 ? fact.integer(common) : fact.number({ ...common, scale })
}
