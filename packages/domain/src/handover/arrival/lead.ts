import type { InputError } from '@zhidu/rules'
import { offSecondErrors } from '../../decision'
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

/** Refuses instants between two seconds, since the lead is compared in whole ones; asked of data of any origin. */
export function offSecondLeadErrors(input: unknown): readonly InputError[] {
  if (typeof input !== 'object' || input === null) return []
  const given = (name: string): unknown =>
    Object.hasOwn(input, name) ? (input as Readonly<Record<string, unknown>>)[name] : undefined
  const moments = {
    shiftStart: shiftStart.safeParse(given('shiftStart')).data,
    arrivedAt: arrivedAt.safeParse(given('arrivedAt')).data,
  }
  return offSecondErrors(moments)
}
