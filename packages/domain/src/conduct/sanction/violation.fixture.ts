import { bind } from '../../decision'
import { defaultSite } from '../../site'
import { conductSanction } from '.'

export const { decide } = conductSanction(bind(defaultSite, []))

/** A verified violation by a member of staff, everything known. */
export const violation = {
  actor: 'staff',
  person: '0417',
  at: '2025-06-01T10:00:00+08:00',
  visit: 'V1',
  breaches: [{ act: 'wasUncivil', gravity: 'minor' }] as object[],
  verified: true,
  reporter: 'inspection',
  history: [] as object[],
}

export function decided(given: Record<string, unknown>) {
  const answer = decide({ ...violation, ...given })
  if (answer.kind !== 'decided') throw new Error(`expected a decision: ${JSON.stringify(answer)}`)
  return answer
}

export const outcomeOf = (given: Record<string, unknown>) => decided(given).outcome
