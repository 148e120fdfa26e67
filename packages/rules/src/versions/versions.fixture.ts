import { documentWith } from '../rulebook/document.fixture'
import { parseRulebook } from '../rulebook/parse-rulebook'
import type { AnyRulebook } from '../rulebook/rulebook'
import { createRegister } from './create-register'
import type { RegisterOptions } from './create-register'
import type { Register, RegisterFinding, RegisteredVersion } from './register'

/** A version in force on the given days; its one row answers the number of its layers. */
export function versionOf(
  version: string,
  from: string,
  to?: string,
  changes: Readonly<Record<string, unknown>> = {},
): AnyRulebook {
  const effective = to === undefined ? { from } : { from, to }
  const reading = parseRulebook(documentWith({ version, effective, ...changes }))
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
  return reading.rulebook
}

/** The same, with the day from which it was known. */
export function recordedVersion(recorded: string, version: string, from: string, to?: string): RegisteredVersion {
  return { recorded, rulebook: versionOf(version, from, to) }
}

export function registerOf(
  versions: readonly (AnyRulebook | RegisteredVersion)[],
  options: RegisterOptions = {},
): Register {
  const reading = createRegister(versions, options)
  if (!reading.ok) throw new Error(JSON.stringify(reading.findings))
  return reading.register
}

/** A finding as its code, its first and its last day. */
export function inShort({ code, days }: RegisterFinding): string {
  return [code, ...(days === undefined ? [] : [days.from, days.to ?? '…'])].join(' ')
}
