import { describe, expect, it } from 'vitest'
import { createDomain } from '../../create-domain'
import { createSite } from '../../site'
import { at, decided, errorsOf, standard } from '../promises.fixture'

const { qualityReports } = standard
// Monday 2 March 2026, 15:00; the office closes at 17:00.
const delivery = { delivery: 'D-1', customer: '甲', deliveredAt: at('03-02 15:00') }
const now = at('06-30 12:00')
const documentsOf = (given: object, at = now, decide = qualityReports.decide) =>
  decided(decide({ deliveries: [{ ...delivery, ...given }], now: at })).deliveries[0]?.documents ?? []
const statesOf = (given: object, at = now) => documentsOf(given, at).map(({ state }) => state)
const duesOf = (given: object) => documentsOf(given).map(({ due }) => due)

describe('quality reports', () => {
  it('are due 24 hours, 7 days and 32 days after the delivery, days ending with the last day’s business', () => {
    // The delivery's day is not counted: day 7 is Monday 9 March, day 32 is Friday 3 April.
    expect(duesOf({})).toEqual([at('03-03 15:00'), at('03-09 17:00'), at('04-03 17:00')])
  })

  it('a last day without business passes the end on to the next working day', () => {
    // 14 + 7 = Saturday 21 March; day 32 is Wednesday 15 April.
    expect(duesOf({ deliveredAt: at('03-14 09:00') }).slice(1)).toEqual([at('03-23 17:00'), at('04-15 17:00')])
  })

  it('the hour of the delivery does not move days', () => {
    const early = duesOf({ deliveredAt: at('03-02 00:00') })
    const late = duesOf({ deliveredAt: at('03-02 23:59:59') })
    expect(early.slice(1)).toEqual(late.slice(1))
  })

  it.each([
    ['certificateAt', 0, at('03-03 15:00')],
    ['reportAt', 1, at('03-09 17:00')],
    ['strengthReportAt', 2, at('04-03 17:00')],
  ] as const)('%s is met at the due moment and late a millisecond after, open and missed alike', (name, index, due) => {
    expect(statesOf({ [name]: due })[index]).toBe('met')
    expect(statesOf({ [name]: due + 1 })[index]).toBe('late')
    expect(statesOf({}, due)[index]).toBe('open')
    expect(statesOf({}, due + 1)[index]).toBe('missed')
  })

  it('may be given before the goods leave', () => {
    expect(statesOf({ certificateAt: delivery.deliveredAt - 60_000 })[0]).toBe('met')
  })

  it('are due for every customer alike', () => {
    const deliveries = ['甲', '乙', ''].map((customer) => ({ ...delivery, customer }))
    const [first, ...others] = decided(qualityReports.decide({ deliveries, now })).deliveries
    for (const other of others) expect(other.documents).toEqual(first?.documents)
  })

  it('count what is missed', () => {
    expect(decided(qualityReports.decide({ deliveries: [delivery], now })).missed).toBe(3)
    expect(decided(qualityReports.decide({ deliveries: [delivery], now: at('03-10 00:00') })).missed).toBe(2)
  })

  it('name the assumed periods and calendar, and go by the site’s own', () => {
    const asked = { deliveries: [delivery], now }
    expect(qualityReports.decide(asked)).toMatchObject({
      clauses: ['cement/11'],
      assumed: [
        'promises.certificateWithin',
        'promises.reportWithin',
        'promises.strengthReportWithin',
        'calendar.office',
        'calendar.zone',
      ],
    })
    const made = createSite({ 'promises.reportWithin': 8, 'promises.certificateWithin': 3600 })
    if (!made.ok) throw new Error('a site')
    const own = createDomain({ site: made.site }).promises.qualityReports.decide
    expect(documentsOf({}, now, own).map(({ due }) => due)).toEqual([
      at('03-02 16:00'),
      at('03-10 17:00'),
      at('04-03 17:00'),
    ])
  })

  it('say from which day weekdays stand in for a holiday notice that is not there yet', () => {
    const deliveredAt = '2031-03-03T09:00:00+08:00'
    const documents = documentsOf({ deliveredAt }, Date.parse('2031-03-03T10:00:00+08:00'))
    expect(documents.map(({ beyondHorizon }) => beyondHorizon)).toEqual([null, '2031-03-10', '2031-04-04'])
  })

  it('refuse moments to come', () => {
    const deliveries = [delivery, { ...delivery, deliveredAt: now + 1, reportAt: now + 1 }]
    expect(errorsOf(qualityReports.decide({ deliveries, now }))).toEqual([
      'inconsistent deliveries.1.deliveredAt',
      'inconsistent deliveries.1.reportAt',
    ])
  })
})
