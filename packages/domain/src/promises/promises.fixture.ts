import type { Answer } from '@zhidu/rules'
import { parseInstant } from '../calendar'
import { createDomain } from '../create-domain'

/** The promises at a site that keeps every default. */
export const standard = createDomain().promises

/** An instant in Shanghai in 2026, from `MM-DD HH:MM` or `MM-DD HH:MM:SS`. */
export function at(text: string): number {
  const [date = '', time = ''] = text.split(' ')
  const instant = parseInstant(`2026-${date}T${time.length === 5 ? `${time}:00` : time}+08:00`)
  if (typeof instant !== 'number') throw new Error(`not a moment: ${text}`)
  return instant
}

/** The outcome of a case that the test knows to be decided. */
export function decided<O>(answer: Answer<O>): O {
  if (answer.kind !== 'decided') throw new Error(`not decided: ${JSON.stringify(answer)}`)
  return answer.outcome
}

/** Codes and places of the errors of an answer, in order. */
export function errorsOf(answer: Answer): readonly string[] {
  return answer.kind === 'invalid' ? answer.errors.map(({ code, path }) => `${code} ${path.join('.')}`) : []
}
