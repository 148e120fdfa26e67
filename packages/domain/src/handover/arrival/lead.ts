import type { InputError } from '@zhidu/rules'
import { arrivedAt, shiftStart } from './facts'

/** The instants that a lead is counted between. */
export interface Arrival {
  readonly shiftStart: number
  readonly arrivedAt?: number | null | undefined
}

/** Lead in whole seconds, negative when late; null: never arrived. The instants lie on whole seconds. */
export function leadOf({ shiftStart, arrivedAt }: Arrival): number | null {
  return arrivedAt === null || arrivedAt === undefined ? null : (shiftStart - arrivedAt) / 1000
}

/**
 * Refuses instants between two seconds. The lead is compared in whole seconds, the unit of the site's value, and a
 * quantity is never rounded onto its grid; so the grid is asked of the instants, each error naming the two seconds.
 */
export function offSecondErrors(input: unknown): readonly InputError[] {
  if (typeof input !== 'object' || input === null) return []
  return Object.entries({ shiftStart, arrivedAt }).flatMap(([name, schema]): InputError[] => {
    const given: unknown = Object.hasOwn(input, name) ? (input as Readonly<Record<string, unknown>>)[name] : undefined
    const instant = schema.safeParse(given).data
    if (typeof instant !== 'number' || instant % 1000 === 0) return []
    const second = Math.floor(instant / 1000) * 1000
    const allowed = { kind: 'nearest', values: [second, second + 1000] } as const
    return [{ code: 'off-scale', path: [name], given, allowed, unit: 'ms', clause: 'shift/handover/1' }]
  })
}
