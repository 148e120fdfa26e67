import { describe, expect, it } from 'vitest'
import { createDomain } from '../../create-domain'

const { decide } = createDomain().loading.readiness
const truck = { carrier: 'truck', residue: false } as const

describe('a truck before loading', () => {
  it('when dry is asked neither to be cleared nor for the consent of the customer', () => {
    const answer = decide({ ...truck, weather: 'dry', wetBed: false })
    expect(answer).toMatchObject({ kind: 'decided', outcome: { verdict: 'ready' } })
  })

  it.each([
    [{ weather: 'rain' }, true, true, 'ready'],
    [{ weather: 'snow' }, true, true, 'ready'],
    [{ weather: 'dry', wetBed: true }, true, false, 'refused'],
    [{ weather: 'snow' }, false, true, 'refused'],
  ])('with %j, cleared %s and consent %s is %s', (wet, floorCleared, consent, verdict) => {
    expect(decide({ ...truck, ...wet, floorCleared, consent })).toMatchObject({ outcome: { verdict } })
  })

  it('in rain is open until the customer has been asked, and the consent is what is missing', () => {
    const answer = decide({ ...truck, weather: 'rain', floorCleared: true })
    expect(answer.kind === 'undecided' && answer.missing.map(({ fact }) => fact)).toEqual(['consent'])
  })
})

describe('a wagon before loading', () => {
  it('is never asked for consent, and needs no weather', () => {
    const clean = { carrier: 'wagon', floorCleared: true, beamsCleared: true, residue: false }
    expect(decide(clean)).toMatchObject({ outcome: { verdict: 'ready' }, clauses: ['cement/9.2.5'] })
  })
})
