import { describe, expect, it } from 'vitest'
import { createDomain } from '../create-domain'

const { presale } = createDomain()
const day = (text: string): number => Date.parse(`2026-03-${text}:00+08:00`)

const order = { promisedAt: day('10T12:00'), promised: 60_000, now: day('11T08:00') }

function gradeOf(deliveries: readonly (readonly [string, number])[], more: object = {}): unknown {
  const given = deliveries.map(([at, weight]) => ({ at: day(at), weight }))
  const answer = presale.haulage.decide({ ...order, ...more, deliveries: given })
  return answer.kind === 'decided' ? answer.outcome : answer
}

describe('haulage on the customer’s behalf', () => {
  it('counts what is there exactly at the promised time, and not a minute later', () => {
    expect(
      gradeOf([
        ['10T09:00', 30_000],
        ['10T12:00', 30_000],
      ]),
    ).toEqual({ grade: 'met', outstanding: 0, shortInTime: 0 })
    expect(
      gradeOf([
        ['10T09:00', 30_000],
        ['10T12:01', 30_000],
      ]),
    ).toEqual({
      grade: 'late',
      outstanding: 0,
      shortInTime: 30_000,
    })
  })

  it('is due only after the promised time', () => {
    expect(gradeOf([], { now: day('10T12:00') })).toMatchObject({ grade: 'open' })
    expect(gradeOf([], { now: day('10T12:01') })).toMatchObject({ grade: 'outstanding', outstanding: 60_000 })
  })

  it('refuses a delivery that lies ahead, naming which', () => {
    expect(
      gradeOf([
        ['10T09:00', 30_000],
        ['11T08:01', 30_000],
      ]),
    ).toMatchObject({
      kind: 'invalid',
      errors: [{ code: 'inconsistent', path: ['deliveries', 1, 'at'], clause: 'cement/6' }],
    })
  })
})

describe('signs of the pick-up places', () => {
  const whole = { gateNumber: true, routeMap: true, signposts: true, productSign: true }

  it('are complete when no place lacks any, and name what is missing where', () => {
    expect(presale.signage.decide({ places: [{ place: '一号站台', ...whole }] })).toMatchObject({
      outcome: { complete: true },
    })
    const places = [
      { place: '一号站台', ...whole },
      { place: '二号站台', ...whole, routeMap: false, productSign: false },
    ]
    expect(presale.signage.decide({ places })).toMatchObject({
      outcome: {
        complete: false,
        places: [
          { place: '一号站台', complete: true, missing: [] },
          { place: '二号站台', complete: false, missing: ['routeMap', 'productSign'] },
        ],
      },
      fired: ['route-map', 'product-sign'],
      clauses: ['cement/7'],
    })
  })
})

describe('product information', () => {
  const whole = {
    properties: true,
    effectInUse: true,
    technicalData: true,
    ordering: true,
    useCautions: true,
    storageCautions: true,
  }

  it('is complete with all six parts, and else names what is missing', () => {
    expect(presale.information.decide(whole)).toMatchObject({ outcome: { complete: true, missing: [] } })
    expect(presale.information.decide({ ...whole, ordering: false })).toMatchObject({
      outcome: { complete: false, missing: ['ordering'] },
    })
  })
})

describe('guidance on site', () => {
  it('is eligible for a new customer from the 31st day, and names the assumed period', () => {
    expect(presale.guidance.decide({ newCustomer: true, storageDays: 31 })).toMatchObject({
      outcome: { guidance: 'eligible' },
      assumed: ['presale.longStorageDays'],
    })
    expect(presale.guidance.decide({ newCustomer: true, storageDays: 30 })).toMatchObject({
      outcome: { guidance: 'notEligible' },
    })
  })
})

describe('duties before the sale', () => {
  const lastDoneAt = day('10T23:59')
  const at = (text: string): number => Date.parse(`2027-03-${text}:00+08:00`)

  it('are in time until the corresponding day of the next year is over, by the site’s date', () => {
    const ask = (now: number) => presale.duties.decide({ duty: 'serviceTraining', lastDoneAt, now })
    expect(ask(at('10T23:59'))).toMatchObject({ outcome: { state: 'done', daysLeft: 0, dueOn: '2027-03-10' } })
    expect(ask(at('11T00:00'))).toMatchObject({ outcome: { state: 'overdue', daysLeft: -1 }, clauses: ['cement/3'] })
    expect(ask(at('11T00:00'))).toMatchObject({ assumed: ['presale.trainingMonths', 'calendar.zone'] })
  })

  it('that were never attested are named as such, and nothing can be attested ahead', () => {
    expect(presale.duties.decide({ duty: 'advertisingInside', now: lastDoneAt })).toMatchObject({
      outcome: { state: 'neverDone', dueOn: null },
      clauses: ['cement/4'],
      assumed: [],
    })
    expect(
      presale.duties.decide({ duty: 'advertisingInside', lastDoneAt: lastDoneAt + 1, now: lastDoneAt }),
    ).toMatchObject({
      kind: 'invalid',
      errors: [{ path: ['lastDoneAt'] }],
    })
  })
})
