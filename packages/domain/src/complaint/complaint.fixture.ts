import type { Answer } from '@zhidu/rules'
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
