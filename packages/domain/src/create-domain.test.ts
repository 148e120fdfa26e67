import { describe, expect, it } from 'vitest'
import { createDomain } from './create-domain'
import { replaceRulebook } from './decision'

const domain = createDomain()

describe('an answer in the words of the domain', () => {
  it('shows moments on the clocks of the site', () => {
    const answer = domain.complaint.clocks.decide({
      now: '2026-03-02T09:00:00+08:00',
      registeredAt: '2026-03-02T08:30:00+08:00',
      severity: 'urgent',
      statedAnswerTime: '2026-03-03T17:00:00+08:00',
    })
    expect(domain.explain(answer, 'zh')).toContain('2026-03-02 08:35:00')
    expect(domain.explain(answer, 'zh')).not.toMatch(/\dZ/)
  })

  it('calls assumed values by their names', () => {
    const answer = domain.loading.limit.decide({ cargo: 'clinker', braces: true, special: false, width: 2 })
    expect(domain.explain(answer, 'zh')).toContain('采用了尚未确认的假定值：车厢内宽可录入的最小值')
    expect(domain.explain(answer, 'en')).toContain('Least inner bed width that is accepted as input')
  })

  it('says what an absent fact means where its absence decided', () => {
    const answer = domain.handover.arrival.decide({ shiftStart: '2026-03-02T08:00:00+08:00' })
    expect(domain.explain(answer, 'zh')).not.toContain('其余各种情况')
  })

  it('names unknown facts on which a supposed row rests', () => {
    const answer = domain.conduct.authority.decide({ hasAuthority: true, isAccused: false, isAccuser: true })
    expect(domain.explain(answer, 'zh')).toContain('未知')
  })
})

describe('what is given wrongly from JavaScript', () => {
  it('is never passed over in silence', () => {
    const standard = domain.loading.limit.tables[0]?.table.rulebook
    const wrong = { rulebooks: [{ rulebook: standard }] } as unknown as Parameters<typeof createDomain>[0]
    expect(() => createDomain(wrong)).toThrow('replaceRulebook')
    expect(() => createDomain({ site: { ok: true } } as unknown as Parameters<typeof createDomain>[0])).toThrow(
      'createSite',
    )
  })

  it('a rulebook that no decision rests on is refused by its name', () => {
    const standard = domain.loading.limit.tables[0]?.table.rulebook
    if (standard === undefined) throw new Error('the loading limit rests on a table')
    const fit = replaceRulebook(standard, standard)
    if (!fit.ok) throw new Error('a rulebook fits in its own place')
    expect(() => createDomain({ rulebooks: [fit.replacement] })).not.toThrow()
    const stray = { ...fit.replacement, standard: 'loading/limits' }
    expect(() => createDomain({ rulebooks: [stray] })).toThrow('loading/limits')
  })
})
