import { composeDecision } from '@zhidu/rules/compose'
import type { Answer, InputError } from '@zhidu/rules'
import { formatInstant } from '@zhidu/rules'
import type { z } from 'zod'
import type { Interval } from '../../calendar'
import type { ClauseId } from '../../clauses'
import { invalidBy, parseInput } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { coverageClauses, coverageInput, coverageOutput } from './facts'
import type { Coverage, CoverageInput, Found, Service } from './facts'
import { localShiftErrors, shiftBetween } from './local-shift'
import { uncovered } from './uncovered'

const everyService = Object.keys(coverageClauses) as readonly Service[]

/** Coverage (值班覆盖): every stretch between two moments in which a post, or a whole service, has nobody. */
export function promisesCoverage({ site }: Binding): DomainDecision<Coverage, z.input<typeof coverageInput>> {
  const { zone } = site.calendar

  const decide = (input: unknown): Answer<Coverage, ClauseId> => {
    const parsed = parseInput(coverageInput, input)
    if (!parsed.ok) return parsed.answer
    const { data } = parsed
    const errors = rosterErrors(data)
    if (errors.length > 0) return invalidBy(coverageInput, errors)

    const whole = { from: data.from, to: data.to }
    const rosters = data.posts.map(({ service, post, shifts, localShifts }) => ({
      service,
      post,
      shifts: [...(shifts ?? []), ...(localShifts ?? []).map((shift) => shiftBetween(shift, zone))],
    }))
    const given = everyService.filter((service) => rosters.some((roster) => roster.service === service))
    const services = given.map((service) => {
      const shifts = rosters.filter((roster) => roster.service === service).flatMap((roster) => roster.shifts)
      return { service, ...foundIn(whole, shifts) }
    })
    const outcome: Coverage = {
      servicesWithGap: services.filter(({ state }) => state === 'gap').length,
      services,
      posts: rosters.map(({ service, post, shifts }) => ({ service, post, ...foundIn(whole, shifts) })),
    }
    const local = data.posts.some(({ localShifts }) => (localShifts ?? []).length > 0)
    return composeDecision<Coverage, ClauseId>(outcome, [], {
      facts: data,
      used: ['from', 'to', 'posts'],
      clauses: given.flatMap((service) => coverageClauses[service]),
      assumed: local && site.isAssumed('calendar.zone') ? ['calendar.zone'] : [],
      input: coverageInput,
      output: coverageOutput,
    })
  }

  return {
    id: 'promises/coverage',
    title: { zh: '昼夜值班覆盖', en: 'Coverage round the clock' },
    input: coverageInput,
    output: coverageOutput,
    tables: [],
    decide,
  }
}

function foundIn(whole: Interval, shifts: readonly Interval[]): Found {
  const stretches = uncovered(whole, shifts).map(({ from, to }) => ({ from, to, milliseconds: to - from }))
  const gaps = stretches.map(({ from, to, milliseconds }) => ({ from, to, length: milliseconds / 1000 }))
  const longest = Math.max(...gaps.map(({ length }) => length))
  return {
    state: gaps.length === 0 ? 'covered' : 'gap',
    uncovered: stretches.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000,
    gaps,
    worst: gaps.find(({ length }) => length === longest) ?? null,
  }
}

function rosterErrors({ from, to, posts }: CoverageInput): readonly InputError[] {
  const ordered = (interval: Interval, path: readonly (string | number)[]): readonly InputError[] => {
    if (interval.to > interval.from) return []
    const rule = { zh: '晚于起始时刻', en: 'after the beginning' }
    return [{ code: 'inconsistent', path, given: formatInstant(interval.to), allowed: { kind: 'rule', rule } }]
  }
  return [
    ...ordered({ from, to }, ['to']),
    // No post at all would pass for a roster without a gap.
    ...(posts.length === 0 ? [{ code: 'missing', path: ['posts'] } as const] : []),
    ...posts.flatMap(({ shifts, localShifts }, post) => [
      ...(shifts ?? []).flatMap((shift, index) => ordered(shift, ['posts', post, 'shifts', index, 'to'])),
      ...(localShifts ?? []).flatMap((shift, index) => localShiftErrors(shift, ['posts', post, 'localShifts', index])),
    ]),
  ]
}
