import type { InputError, Text } from '@zhidu/rules'
import type { Site } from '../../site'
import type { LoadPlanInput } from './facts'

/** An order in bags and kilograms; loose goods have no bags. */
export interface Order {
  readonly bags: number
  readonly weight: number
}

const oneOfBoth: Text = { zh: '订货量按吨或按袋，只填一项', en: 'the order is given in tonnes or in bags, one of both' }
const looseInTonnes: Text = {
  zh: '散装水泥、熟料按吨订货，不按袋',
  en: 'bulk cement and clinker are ordered in tonnes, not in bags',
}
const label: Text = { zh: '订货量', en: 'order' }
const loose: readonly unknown[] = ['bulk', 'clinker']

/**
 * What is wrong with an order beyond its fields: given twice or not at all, loose goods in bags, or half bags, which do
 * not exist.
 */
export function orderErrors(site: Site, given: Readonly<Record<string, unknown>>): readonly InputError[] {
  const { cargo, tonnes, bags } = given
  const isLoose = loose.includes(cargo)
  const rule = {
    label,
    allowed: { kind: 'rule', rule: isLoose ? looseInTonnes : oneOfBoth },
    clause: 'cement/9.1.2',
  } as const
  const [inTonnes, inBags] = [tonnes, bags].map((value) => value !== null && value !== undefined)
  if (!inTonnes && !inBags) return [{ code: 'missing', path: ['tonnes'], ...rule }]
  if (inBags && (inTonnes || isLoose)) {
    return typeof bags === 'number' && Number.isFinite(bags)
      ? [{ code: 'inconsistent', path: ['bags'], given: bags, ...rule }]
      : []
  }
  const perTonne = site.value('loading.bagsPerTonne')
  if (isLoose || typeof tonnes !== 'number' || !(tonnes > 0 && tonnes <= 200)) return []
  if (Math.round(tonnes * perTonne) / perTonne === tonnes) return []
  const sides = [Math.floor(tonnes * perTonne), Math.ceil(tonnes * perTonne)].filter((whole) => whole > 0)
  const values = sides.map((whole) => whole / perTonne)
  return [
    {
      code: 'off-scale',
      path: ['tonnes'],
      label,
      given: tonnes,
      allowed: { kind: 'nearest', values },
      unit: 't',
      clause: 'cement/9.1.2',
    },
  ]
}

/** The order of a checked input; loose goods are weighed, not counted. */
export function orderOf(site: Site, { tonnes, bags }: Pick<LoadPlanInput, 'tonnes' | 'bags'>): Order {
  if (typeof tonnes === 'number') {
    return { bags: Math.round(tonnes * site.value('loading.bagsPerTonne')), weight: Math.round(tonnes * 1000) }
  }
  const count = bags ?? 0
  return { bags: count, weight: count * site.value('loading.bagWeight') }
}

/** The site values that checking and weighing an order take. */
export function orderValues(
  { cargo, tonnes }: Pick<LoadPlanInput, 'cargo' | 'tonnes'>,
  isWeighed: boolean,
): readonly ('loading.bagsPerTonne' | 'loading.bagWeight')[] {
  if (typeof tonnes === 'number') return loose.includes(cargo) ? [] : ['loading.bagsPerTonne']
  return isWeighed ? ['loading.bagWeight'] : []
}
