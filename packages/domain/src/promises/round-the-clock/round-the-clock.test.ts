import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createDomain } from '../../create-domain'
import { createSite } from '../../site'
import { at, decided, errorsOf, standard } from '../promises.fixture'
import type { Coverage } from './index'

const { coverage } = standard
const day = { from: at('03-02 00:00'), to: at('03-03 00:00') }
const found = (given: object, decide = coverage.decide): Coverage => decided(decide({ ...day, ...given }))
const windowOf = (localShifts: readonly object[], post = '1') => ({ service: 'window', post, localShifts })
const shift = (date: string, from: string, to: string) => ({ date: `2026-${date}`, from, to })

function inZone(zone: string) {
  const made = createSite({ calendar: { zone } })
  if (!made.ok) throw new Error(JSON.stringify(made.errors))
  return createDomain({ site: made.site }).promises.coverage.decide
}

describe('coverage round the clock', () => {
  it('finds nothing where shifts follow on each other across midnight', () => {
    const posts = [
      windowOf([shift('03-01', '20:00', '08:00'), shift('03-02', '08:00', '20:00'), shift('03-02', '20:00', '08:00')]),
    ]
    expect(found({ posts })).toEqual({
      servicesWithGap: 0,
      services: [{ service: 'window', state: 'covered', uncovered: 0, gaps: [], worst: null }],
      posts: [{ service: 'window', post: '1', state: 'covered', uncovered: 0, gaps: [], worst: null }],
    })
  })

  it('finds every gap to the minute, with the total and the longest', () => {
    const posts = [
      windowOf([shift('03-02', '00:01', '08:00'), shift('03-02', '07:30', '12:00'), shift('03-02', '12:20', '23:50')]),
    ]
    const gaps = [
      { from: at('03-02 00:00'), to: at('03-02 00:01'), length: 60 },
      { from: at('03-02 12:00'), to: at('03-02 12:20'), length: 1200 },
      { from: at('03-02 23:50'), to: at('03-03 00:00'), length: 600 },
    ]
    expect(found({ posts }).posts).toEqual([
      { service: 'window', post: '1', state: 'gap', uncovered: 1860, gaps, worst: gaps[1] },
    ])
  })

  it('a post without any shift is one gap', () => {
    expect(found({ posts: [{ service: 'dispatcher', post: '调度室' }] }).services).toEqual([
      {
        service: 'dispatcher',
        state: 'gap',
        uncovered: 86_400,
        gaps: [{ ...day, length: 86_400 }],
        worst: { ...day, length: 86_400 },
      },
    ])
  })

  it('a service is kept while one of its posts is', () => {
    const posts = [windowOf([shift('03-02', '00:00', '13:00')]), windowOf([shift('03-02', '12:00', '24:00')], '2')]
    const { services, posts: each, servicesWithGap } = found({ posts })
    expect(services).toMatchObject([{ service: 'window', state: 'covered' }])
    expect(each).toMatchObject([{ uncovered: 11 * 3600 }, { uncovered: 12 * 3600 }])
    expect(servicesWithGap).toBe(0)
  })

  it('does not take a window for a dispatcher', () => {
    const posts = [windowOf([shift('03-02', '00:00', '24:00')]), { service: 'reportLine', post: '电话' }]
    expect(found({ posts }).services).toMatchObject([
      { service: 'window', state: 'covered' },
      { service: 'reportLine', state: 'gap' },
    ])
  })

  it('takes shifts in moments as well, to the millisecond', () => {
    const shifts = [
      { from: '2026-03-02T00:00:00+08:00', to: '2026-03-02T12:00:00.500+08:00' },
      { from: '2026-03-02T05:00:00Z', to: '2026-03-02T16:00:00Z' },
    ]
    expect(found({ posts: [{ service: 'window', post: '1', shifts }] }).posts[0]?.uncovered).toBe(3599.5)
  })

  it('a shift within the hour that the clock skips covers nothing, and the gap around it is one', () => {
    const posts = [windowOf([shift('03-29', '02:00', '02:01')])]
    const night = { from: Date.parse('2026-03-28T12:00:00Z'), to: Date.parse('2026-03-29T12:00:00Z') }
    const { gaps } = found({ ...night, posts }, inZone('Europe/Berlin')).posts[0] ?? { gaps: [] }
    expect(gaps).toEqual([{ ...night, length: 86_400 }])
  })

  it('from eight to eight is round the clock', () => {
    const posts = [windowOf([shift('03-01', '08:00', '08:00'), shift('03-02', '08:00', '08:00')])]
    expect(found({ posts }).servicesWithGap).toBe(0)
  })

  it('cites the clauses of the services that are given, and the assumed zone where times of day are', () => {
    const posts = (['reportLine', 'window', 'dispatcher'] as const).map((service) => ({ service, post: '1' }))
    expect(coverage.decide({ ...day, posts })).toMatchObject({
      clauses: ['cement/promise/1', 'cement/8.4', 'cement/promise/5', 'cement/promise/10', 'cement/16'],
      assumed: [],
    })
    expect(coverage.decide({ ...day, posts: [windowOf([shift('03-02', '00:00', '24:00')])] })).toMatchObject({
      assumed: ['calendar.zone'],
    })
  })

  it('refuses what cannot be, every error at once', () => {
    const posts = [
      { service: 'window', post: '1', shifts: [{ from: day.to, to: day.to }] },
      windowOf([shift('02-30', '24:00', '24:01'), shift('03-02', '8:00', '12:60')]),
    ]
    expect(errorsOf(coverage.decide({ from: day.to, to: day.from, posts }))).toEqual([
      'inconsistent to',
      'inconsistent posts.0.shifts.0.to',
      'not-allowed posts.1.localShifts.0.date',
      'not-allowed posts.1.localShifts.0.from',
      'not-allowed posts.1.localShifts.0.to',
      'not-allowed posts.1.localShifts.1.from',
      'not-allowed posts.1.localShifts.1.to',
    ])
    expect(errorsOf(coverage.decide({ ...day, posts: [] }))).toEqual(['missing posts'])
  })
})

describe('coverage where the clock changes', () => {
  const berlin = inZone('Europe/Berlin')
  const nights = (date: string, next: string, from: string) => ({
    from,
    to: `2026-${next}T12:00:00Z`,
    posts: [windowOf([shift(date, '12:00', '02:30'), shift(next, '02:30', '24:00')])],
  })

  it('leaves nothing between shifts that meet in an hour that is skipped, or shown twice', () => {
    expect(found(nights('03-28', '03-29', '2026-03-28T11:00:00Z'), berlin).servicesWithGap).toBe(0)
    expect(found(nights('10-24', '10-25', '2026-10-24T10:00:00Z'), berlin).servicesWithGap).toBe(0)
  })

  it('a gap from one to four is two hours in spring and four in autumn', () => {
    const gap = (date: string, from: string, to: string) =>
      found({ from, to, posts: [windowOf([shift(date, '00:00', '01:00'), shift(date, '04:00', '24:00')])] }, berlin)
        .posts[0]?.uncovered
    expect(gap('03-29', '2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z')).toBe(2 * 3600)
    expect(gap('10-25', '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toBe(4 * 3600)
  })
})

/** Every minute of four days about a change of the clock, with what the zone's clock shows, by Intl alone. */
function minutesOf(zone: string, start: string) {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  const first = Date.parse(`${start}T00:00:00Z`)
  return Array.from({ length: 4 * 1440 }, (_, index) => first + index * 60_000).map((instant) => ({
    instant,
    shows: format.format(instant),
  }))
}

describe.each([
  ['Asia/Shanghai', '2026-03-01'],
  ['Europe/Berlin', '2026-03-28'],
  ['Europe/Berlin', '2026-10-24'],
  ['America/New_York', '2026-11-01'],
  ['Australia/Lord_Howe', '2026-04-03'],
])('the gaps of a roster in %s from %s', (zone, start) => {
  const minutes = minutesOf(zone, start)
  const decide = inZone(zone)
  const dates = [1, 2].map((days) =>
    new Date(Date.parse(`${start}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10),
  )
  const nextDate = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  /** The first minute at which the clock shows a time or anything later. */
  const resolved = (date: string, time: string) => {
    const wanted = time === '24:00' ? `${nextDate(date)} 00:00` : `${date} ${time}`
    return minutes.find(({ shows }) => shows >= wanted)?.instant ?? Infinity
  }
  const time = fc
    .oneof(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 50, max: 250 }))
    .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
  const local = fc.record({ date: fc.constantFrom(...dates), from: time, to: fc.oneof(time, fc.constant('24:00')) })
  const minute = fc.integer({ min: 720, max: 3 * 1440 }).map((index) => minutes[index]?.instant ?? 0)
  const period = fc.tuple(minute, minute).filter(([a, b]) => a !== b)

  it('are those that a look at every minute finds, and with what is covered make up the whole', () => {
    fc.assert(
      fc.property(period, fc.array(local, { maxLength: 7 }), ([a, b], localShifts) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)]
        const covers = localShifts.map((each) => ({
          from: resolved(each.date, each.from),
          to: resolved(each.to > each.from ? each.date : nextDate(each.date), each.to),
        }))
        const bare = minutes
          .map(({ instant }) => instant)
          .filter((instant) => instant >= from && instant < to)
          .filter((instant) => !covers.some((cover) => cover.from <= instant && instant < cover.to))
        const expected: { from: number; to: number }[] = []
        for (const instant of bare) {
          const last = expected.at(-1)
          if (last?.to === instant) last.to = instant + 60_000
          else expected.push({ from: instant, to: instant + 60_000 })
        }
        const [post] = found({ from, to, posts: [windowOf(localShifts)] }, decide).posts
        expect(post?.gaps.map((gap) => ({ from: gap.from, to: gap.to }))).toEqual(expected)
        expect(post?.uncovered).toBe(bare.length * 60)
        expect(post?.worst?.length ?? 0).toBe(Math.max(0, ...expected.map((gap) => (gap.to - gap.from) / 1000)))
      }),
      { numRuns: 60 },
    )
  })

  it('never grow by one more shift', () => {
    fc.assert(
      fc.property(fc.array(local, { maxLength: 5 }), local, (localShifts, more) => {
        const whole = { from: minutes[720]?.instant, to: minutes[4000]?.instant }
        const of = (shifts: readonly object[]) =>
          found({ ...whole, posts: [windowOf(shifts)] }, decide).posts[0]?.uncovered ?? 0
        expect(of([...localShifts, more])).toBeLessThanOrEqual(of(localShifts))
      }),
      { numRuns: 60 },
    )
  })
})
