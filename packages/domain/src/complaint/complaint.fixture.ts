import { compile } from '@zhidu/rules'
import type { Answer, AnyRulebook } from '@zhidu/rules'
import { reference } from '@zhidu/rules/reference'
import { expect } from 'vitest'
import { bind } from '../decision'
import { createSite, defaultSite } from '../site'
import type { SiteOverrides } from '../site'
import { complaint } from './index'

/** The context on the default site, where every number is assumed. */
export const standard = complaint(bind(defaultSite, []))

/** The context on a site with numbers of its own. */
export function complaintAt(overrides: SiteOverrides) {
  const result = createSite(overrides)
  if (!result.ok) throw new Error(JSON.stringify(result.errors))
  return complaint(bind(result.site, []))
}

/** Local time of the plant, as epoch milliseconds: `02-13 10:00` of 2026. */
export function at(text: string): number {
  const [date = '', time = ''] = text.split(' ')
  const seconds = time.split(':').length === 2 ? ':00' : ''
  return Date.parse(`2026-${date}T${time}${seconds}+08:00`)
}

/** The outcome of an answer that has to be decided. */
export function decided<O>(answer: Answer<O>): O {
  if (answer.kind !== 'decided') throw new Error(`not decided: ${JSON.stringify(answer)}`)
  return answer.outcome
}

/** The errors of an answer that has to be invalid, as code and path. */
export function errorsOf(answer: Answer): string[] {
  if (answer.kind !== 'invalid') throw new Error(`not invalid: ${answer.kind}`)
  return answer.errors.map(({ code, path }) => `${code} ${path.join('.')}`)
}

/** Asks both evaluators, which have to agree on outcome and fired rows; the compiled one's answer. */
export async function sameByBoth(rulebook: AnyRulebook, facts: Readonly<Record<string, unknown>>): Promise<Answer> {
  const compiled = compile(rulebook).decide(facts)
  const interpreted = await reference(rulebook)(facts)
  expect(interpreted.kind).toBe(compiled.kind)
  if (compiled.kind === 'decided' && interpreted.kind === 'decided') {
    expect(interpreted.outcome).toEqual(compiled.outcome)
    expect(interpreted.fired).toEqual(compiled.fired)
  }
  return compiled
}
