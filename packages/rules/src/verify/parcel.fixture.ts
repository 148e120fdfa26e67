import { parseRulebook } from '../rulebook/parse-rulebook'
import type { AnyRulebook } from '../rulebook/rulebook'

const common = { presence: 'required', source: 'given' } as const
const facts = {
  weight: { ...common, type: 'number', unit: 'kg', scale: 10, min: 0, max: 30, label: { zh: '重量', en: 'weight' } },
  zone: {
    ...common,
    type: 'enum',
    label: { zh: '区域', en: 'zone' },
    values: { near: { zh: '近', en: 'near' }, far: { zh: '远', en: 'far' } },
  },
  urgent: { ...common, type: 'boolean', label: { zh: '加急', en: 'urgent' } },
}
const outcome = {
  kind: 'record',
  fields: {
    service: {
      ...common,
      source: 'derived',
      type: 'enum',
      label: { zh: '方式', en: 'service' },
      values: {
        post: { zh: '邮寄', en: 'post' },
        courier: { zh: '快递', en: 'courier' },
        none: { zh: '不收', en: 'none' },
      },
    },
  },
}

/** A row as the tests write it: its id, its condition and the service that follows. */
export type ParcelRow = readonly [id: string, when: unknown, service: 'post' | 'courier' | 'none', ...clauses: string[]]

/** A rulebook of parcels with nothing wrong: light ones by post unless urgent, heavy ones near by courier. */
export const soundRows: readonly ParcelRow[] = [
  ['light', { weight: { to: 5 }, urgent: false }, 'post'],
  ['urgent', { weight: { to: 5 }, urgent: true }, 'courier'],
  ['heavy-near', { weight: { above: 5 }, zone: 'near' }, 'courier'],
  ['heavy-far', { weight: { above: 5 }, zone: 'far' }, 'none'],
]

export function parcelBook(
  rows: readonly ParcelRow[] = soundRows,
  changes: Readonly<Record<string, unknown>> = {},
): AnyRulebook {
  const reading = parseRulebook({
    id: 'parcel/service',
    version: '1',
    title: { zh: '包裹方式', en: 'parcel service' },
    effective: { from: '2024-01-01' },
    review: '2027-01-01',
    hit: 'unique',
    facts,
    outcome,
    rows: rows.map(([id, when, service, ...clauses]) => ({
      id,
      when,
      then: { service },
      clauses: clauses.length === 0 ? ['parcels/1'] : clauses,
    })),
    ...changes,
  })
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
  return reading.rulebook
}

/** The facts of {@link parcelBook}, to which others can be added. */
export const parcelFacts: Readonly<Record<string, unknown>> = facts
