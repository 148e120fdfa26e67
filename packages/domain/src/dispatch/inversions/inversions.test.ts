import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { bind } from '../../decision'
import { createSite, defaultSite } from '../../site'
import { about, anyCommands, commandsWithoutChanges, issue, join, open, run, served } from '../queue/queue.fixture'
import { dispatchInversions, historyOf, overtakingRulebook } from '.'
import type { Inversions, QueueHistory, VisitRecord } from '.'

const { decide } = dispatchInversions(bind(defaultSite, []))
const at = (clock: string) => Date.parse(`2026-03-10T${clock}:00+08:00`)

function outcomeOf(history: QueueHistory): Inversions {
  const answer = decide(history)
  if (answer.kind !== 'decided') throw new Error(`expected a decision: ${JSON.stringify(answer)}`)
  return answer.outcome
}
const pairsOf = (history: QueueHistory) =>
  outcomeOf(history).inversions.map(
    ({ stage, earlierPlate, laterPlate, fault }) => `${laterPlate} before ${earlierPlate}: ${stage} ${fault}`,
  )

/** A vehicle by the times of joining, being called, coming and loading. */
function visit(
  plate: string,
  slip: number,
  [joined, called, atSite, loading]: readonly (string | undefined)[],
  more: Partial<VisitRecord> = {},
): VisitRecord {
  const moment = (clock: string | undefined) => (clock === undefined ? null : at(clock))
  return {
    plate,
    slip,
    product: 'P.O 42.5',
    customer: 'other',
    joined: at(joined ?? '08:00'),
    calls: called === undefined ? [] : [{ at: at(called), notice: Number(called.replace(':', '')) }],
    atSite: moment(atSite),
    loadingStart: moment(loading),
    ...more,
  }
}

const early = visit('A', 1, ['08:00', '10:00', '10:10', '10:30'])
const late = visit('B', 2, ['08:05', '09:00', '09:10', '09:30'])

describe('an overtaking', () => {
  it('without a ground is reported with both plates, times and clauses, in words of both languages', () => {
    const answer = decide({ vehicles: [early, late] })
    expect(answer).toMatchObject({
      kind: 'decided',
      clauses: ['cement/ban/3', 'cement/promise/7'],
      outcome: {
        found: true,
        inversions: [
          {
            stage: 'call',
            at: at('09:00'),
            earlierPlate: 'A',
            earlierJoined: at('08:00'),
            laterPlate: 'B',
            laterJoined: at('08:05'),
            fault: 'withoutGround',
          },
        ],
        open: [],
      },
    })
    const { text } = outcomeOf({ vehicles: [early, late] }).inversions[0] ?? { text: { zh: '', en: '' } }
    expect(text.zh).toMatch(/^B（2026年3月10日（周二）08:05排队）于.*09:00叫号，先于A（.*08:00排队）：无任何理由。$/)
    expect(text.en).toContain('B (joined Tue 10 Mar 2026, 08:05) was called at Tue 10 Mar 2026, 09:00 before A')
  })

  it('is none where the order of arrival was kept, whatever the order of the list', () => {
    const kept = [visit('B', 2, ['08:05', '09:01']), visit('A', 1, ['08:00', '09:00'])]
    expect(pairsOf({ vehicles: kept })).toEqual([])
    expect(outcomeOf({ vehicles: [] })).toEqual({ found: false, inversions: [], open: [] })
  })

  it('at loading is reported among those that are called, when the first one had come', () => {
    const first = visit('A', 1, ['08:00', '09:00', '09:10', '10:30'])
    const second = (loading: string) => visit('B', 2, ['08:05', '09:01', '09:05', loading])
    expect(pairsOf({ vehicles: [first, second('09:30')] })).toEqual(['B before A: loading withoutGround'])
    expect(pairsOf({ vehicles: [first, second('09:09')] })).toEqual([])
    expect(pairsOf({ vehicles: [first, second('10:31')] })).toEqual([])
  })

  it('is open where the papers do not tell whether the first one had come', () => {
    const first = visit('A', 1, ['08:00', '09:00', undefined, '10:30'])
    const { inversions, open: unclear } = outcomeOf({
      vehicles: [first, visit('B', 2, ['08:05', '09:01', '09:05', '09:30'])],
    })
    expect(inversions).toEqual([])
    expect(unclear).toMatchObject([{ earlierPlate: 'A', laterPlate: 'B' }])
  })

  it.each<[string, Omit<QueueHistory, 'vehicles'>, Partial<VisitRecord>, Partial<VisitRecord>, string[]]>([
    ['a shortage, by class', { shortages: [{ from: at('08:30') }] }, {}, { customer: 'large' }, []],
    [
      'a shortage that ended just then',
      { shortages: [{ from: at('08:30'), to: at('09:00') }] },
      {},
      { customer: 'key' },
      [],
    ],
    [
      'a shortage that ended before',
      { shortages: [{ from: at('08:30'), to: at('08:59') }] },
      {},
      { customer: 'key' },
      ['B before A: call withoutGround'],
    ],
    ['a suspension', {}, { suspensions: [{ from: at('08:10'), to: at('09:30') }] }, {}, []],
    [
      'a suspension that was over',
      {},
      { suspensions: [{ from: at('08:10'), to: at('08:30') }] },
      {},
      ['B before A: call withoutGround'],
    ],
    ['a refusal until it was put right', {}, { refusals: [{ from: at('08:50'), to: at('09:10') }] }, {}, []],
    ['another product', { notLoaded: [{ product: 'P.C 32.5', from: at('08:00') }] }, { product: 'P.C 32.5' }, {}, []],
    ['another product that was loaded', {}, { product: 'P.C 32.5' }, {}, ['B before A: call withoutGround']],
    [
      'a change with authority and a reason',
      { changes: [{ at: at('08:30'), plate: 'B', aheadOf: 'A', by: '3001', hasAuthority: true, reason: '救灾' }] },
      {},
      {},
      [],
    ],
    [
      'a change with a blank for its reason',
      { changes: [{ at: at('08:30'), plate: 'B', aheadOf: 'A', by: '3001', hasAuthority: true, reason: ' ' }] },
      {},
      {},
      ['B before A: call withoutReason'],
    ],
    [
      'a change without authority',
      { changes: [{ at: at('08:30'), plate: 'B', aheadOf: 'A', by: '3001', hasAuthority: false, reason: '熟人' }] },
      {},
      {},
      ['B before A: call withoutAuthority'],
    ],
    [
      'a change after the call',
      { changes: [{ at: at('09:01'), plate: 'B', aheadOf: 'A', by: '3001', hasAuthority: true, reason: '救灾' }] },
      {},
      {},
      ['B before A: call withoutGround'],
    ],
    ['leaving before', {}, { calls: [], atSite: null, loadingStart: null, leftAt: at('08:59') }, {}, []],
  ])('is judged by %s', (_ground, rest, first, second, pairs) => {
    expect(
      pairsOf({
        ...rest,
        vehicles: [
          { ...early, ...first },
          { ...late, ...second },
        ],
      }),
    ).toEqual(pairs)
  })

  it('counts the place after a second no-show, and names the site’s number while it is assumed', () => {
    const missed = (noShows: string[], calls: string[]): VisitRecord => ({
      ...visit('A', 1, ['08:00']),
      calls: calls.map((clock, index) => ({ at: at(clock), notice: index + 1 })),
      noShows: noShows.map(at),
    })
    const second = visit('B', 2, ['08:05', '08:45'])
    expect(pairsOf({ vehicles: [missed(['08:20'], ['08:10', '10:00']), second] })).toEqual([
      'B before A: call withoutGround',
    ])
    const twice = { vehicles: [missed(['08:20', '08:40'], ['08:10', '08:30', '10:00']), second] }
    expect(pairsOf(twice)).toEqual([])
    expect(decide(twice)).toMatchObject({ assumed: ['dispatch.noShowKeepsNumber'] })
    const site = createSite({ 'dispatch.noShowKeepsNumber': 2 })
    if (!site.ok) throw new Error('expected a site')
    expect(dispatchInversions(bind(site.site, [])).decide(twice)).toMatchObject({ outcome: { found: true } })
  })
})

describe('a change of order', () => {
  const changed = (clock: string, plate: string, aheadOf: string) => ({
    at: at(clock),
    plate,
    aheadOf,
    by: '3001',
    hasAuthority: true,
    reason: '救灾',
  })

  it('explains no overtaking any more after it was taken back', () => {
    const changes = [changed('08:30', 'B', 'A'), changed('08:40', 'A', 'B')]
    expect(pairsOf({ vehicles: [early, late], changes })).toEqual(['B before A: call withoutGround'])
  })

  it('is lost with the number after a second no-show', () => {
    const moved: VisitRecord = {
      ...visit('B', 2, ['08:05']),
      calls: ['08:35', '08:45', '09:00'].map((clock, index) => ({ at: at(clock), notice: index + 1 })),
      noShows: [at('08:40'), at('08:50')],
    }
    const passed = pairsOf({ vehicles: [early, moved], changes: [changed('08:30', 'B', 'A')] })
    expect(passed).toEqual(['B before A: call withoutGround'])
  })

  it('lets the one it moved ahead of several pass each of them', () => {
    const between = visit('M', 3, ['08:02', '10:01'])
    expect(pairsOf({ vehicles: [early, between, late], changes: [changed('08:30', 'B', 'A')] })).toEqual([])
    expect(pairsOf({ vehicles: [early, between, late], changes: [changed('08:30', 'B', 'M')] })).toEqual([
      'B before A: call withoutGround',
    ])
  })
})

it('a vehicle that was missed and is called by the next batch is not passed by those called at the moment of its no-show', () => {
  const missed: VisitRecord = {
    ...visit('A', 1, ['08:00']),
    calls: [
      { at: at('08:10'), notice: 1 },
      { at: at('08:40'), notice: 3 },
    ],
    noShows: [at('08:30')],
  }
  const second = (clock: string): VisitRecord => ({
    ...visit('B', 2, ['08:05']),
    calls: [{ at: at(clock), notice: 2 }],
  })
  expect(pairsOf({ vehicles: [missed, second('08:30')] })).toEqual([])
  expect(pairsOf({ vehicles: [missed, second('08:31')] })).toEqual(['B before A: call withoutGround'])
})

describe('a history that cannot be', () => {
  it.each<[string, QueueHistory, string]>([
    ['two vehicles with one slip', { vehicles: [early, { ...late, slip: 1 }] }, 'vehicles.1.slip'],
    [
      'two calls with one notice',
      { vehicles: [early, { ...late, calls: early.calls, atSite: null, loadingStart: null }] },
      'vehicles.1.calls.0.notice',
    ],
    [
      'a call before joining',
      { vehicles: [{ ...early, calls: [{ at: at('07:59'), notice: 1 }] }] },
      'vehicles.0.calls.0.at',
    ],
    ['loading without a call', { vehicles: [{ ...early, calls: [], atSite: null }] }, 'vehicles.0.loadingStart'],
    [
      'a no-show without a call',
      { vehicles: [{ ...visit('A', 1, ['08:00']), noShows: [at('09:00')] }] },
      'vehicles.0.noShows.0',
    ],
    [
      'a second call without a no-show',
      { vehicles: [{ ...early, calls: [...(early.calls ?? []), { at: at('10:05'), notice: 7 }] }] },
      'vehicles.0.calls.1.at',
    ],
    [
      'a change of a plate that is not in it',
      { vehicles: [early], changes: [{ at: at('09:00'), plate: 'X', aheadOf: 'A', by: '3', hasAuthority: true }] },
      'changes.0.plate',
    ],
  ])('is refused: %s', (_name, history, path) => {
    const answer = decide(history)
    expect(answer.kind === 'invalid' && answer.errors.map((error) => error.path.join('.'))).toEqual([path])
  })
})

describe('any history made by the commands of the queue', () => {
  it('has no inversion', () => {
    let loaded = 0
    fc.assert(
      fc.property(commandsWithoutChanges, fc.constantFrom(60_000, 1, 0), (commands, step) => {
        const history = historyOf(run(commands, { step }).events)
        loaded += history.vehicles.filter(({ loadingStart }) => typeof loadingStart === 'number').length
        expect(outcomeOf(history)).toEqual({ found: false, inversions: [], open: [] })
      }),
      { numRuns: 400 },
    )
    expect(loaded).toBeGreaterThan(100)
  })

  it('has none with changes of order either, since the queue takes none without authority and reason', () => {
    fc.assert(
      fc.property(anyCommands, (commands) => {
        expect(pairsOf(historyOf(run(commands).events))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('shows every inversion that is planted in it', () => {
    const size = 12
    const plates = Array.from({ length: size }, (_, index) => `V${index}`)
    const day = [
      ...plates.map((plate) => join(plate)),
      open(1),
      ...plates.flatMap((plate) => [issue, ...served(plate)]),
    ]
    const orderly = historyOf(run(day).events)
    const index = fc.integer({ min: 0, max: size - 1 })
    fc.assert(
      fc.property(index, index, (one, other) => {
        fc.pre(one !== other)
        const [first, last] = [Math.min(one, other), Math.max(one, other)]
        // Two vehicles that swap all but their slips: the later one overtakes everyone between, the first one is passed by them.
        const swapped = orderly.vehicles.map((vehicle, place) => {
          const as = orderly.vehicles[place === first ? last : place === last ? first : place]
          const { plate, slip, joined } = vehicle
          return { ...vehicle, ...as, plate, slip, joined }
        })
        const between = plates.slice(first + 1, last)
        const expected = [
          ...[plates[first], ...between].map((plate) => `V${last} before ${plate}`),
          ...between.map((plate) => `${plate} before V${first}`),
        ]
        const found = pairsOf({ ...orderly, vehicles: swapped }).map((pair) => pair.replace(/:.*/, ''))
        expect([...found].sort()).toEqual([...expected].sort())
      }),
      { numRuns: 60 },
    )
  })

  it('is searched in time that grows with its length alone, when it is orderly', () => {
    const vehicles = Array.from({ length: 10_000 }, (_, index): VisitRecord => {
      const joined = at('08:00') + index * 1000
      const called = joined + 9_000_000
      const calls = [{ at: called, notice: index + 1 }]
      return {
        ...visit(`V${index}`, index + 1, []),
        joined,
        calls,
        atSite: called + 60_000,
        loadingStart: called + 90_000,
      }
    })
    const began = performance.now()
    expect(outcomeOf({ vehicles }).found).toBe(false)
    expect(performance.now() - began).toBeLessThan(3000)
  })

  it('is not spoilt by who comes late at its own place', () => {
    const commands = [join('A'), join('B'), open(2), issue, ...served('B'), about('arriveAtSite', 'A')]
    expect(pairsOf(historyOf(run(commands).events))).toEqual([])
  })
})

describe('the table of overtakings', () => {
  it('is the same to both evaluators', () => expectEvaluatorsAgree(overtakingRulebook))
})
