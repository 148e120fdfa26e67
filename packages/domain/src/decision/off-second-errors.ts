import type { InputError } from '@zhidu/rules'

/**
 * Refuses moments between two seconds, each error naming both: what is counted in whole seconds is never rounded onto
 * them. Absent moments are no errors.
 */
export function offSecondErrors(moments: Readonly<Record<string, number | null | undefined>>): readonly InputError[] {
  return Object.entries(moments).flatMap(([name, at]): InputError[] => {
    if (at === null || at === undefined || at % 1000 === 0) return []
    const second = Math.floor(at / 1000) * 1000
    const allowed = { kind: 'nearest', values: [second, second + 1000] } as const
    return [{ code: 'off-scale', path: [name], given: at, allowed, unit: 'ms' }]
  })
}
