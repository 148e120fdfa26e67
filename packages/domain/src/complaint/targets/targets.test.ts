import { describe, expect, it } from 'vitest'
import { expectEvaluatorsAgree } from '../../decision/evaluators-agree.fixture'
import { complaintAt, decided, errorsOf, standard } from '../complaint.fixture'
import { targetsRulebook } from './rulebook'

const seconds = (severity: string, context = standard) =>
  decided(context.targets.decide({ severity })).targets.map((target) => target.seconds)
const day = 8 * 3600

describe('targets of a complaint', () => {
  it('lets only urgent complaints run round the clock', () => {
    const calendars = (severity: string) => [
      ...new Set(decided(standard.targets.decide({ severity })).targets.map(({ calendar }) => calendar)),
    ]
    expect(calendars('urgent')).toEqual(['roundTheClock'])
    expect(calendars('high')).toEqual(['office'])
    expect(calendars('normal')).toEqual(['office'])
  })

  it('gives an urgent one 5, 15 and 30 minutes, 4 hours for the plan and 30 minutes to the company', () => {
    expect(seconds('urgent')).toEqual([300, 900, 1800, 14_400, 1800])
  })

  it('gives a high one 30 minutes, 1 hour, 4 hours, and 1 working day for plan and company', () => {
    expect(seconds('high')).toEqual([1800, 3600, 14_400, day, day])
  })

  it('gives a normal one 2 and 4 hours, 1 working day, 3 for the plan and 1 to the company', () => {
    expect(seconds('normal')).toEqual([7200, 14_400, day, 3 * day, day])
  })

  it("counts a working day as the site's daily working time", () => {
    const office = { days: [1, 2, 3, 4, 5], segments: [['09:00', '15:00']] } as const
    expect(seconds('normal', complaintAt({ calendar: { office } }))).toEqual([7200, 14_400, 21_600, 64_800, 21_600])
  })

  it('names the numbers and calendars that nobody confirmed, and no others', () => {
    const assumed = (context: typeof standard, severity: string) => {
      const answer = context.targets.decide({ severity })
      return answer.kind === 'decided' ? answer.assumed : []
    }
    expect(assumed(standard, 'urgent')).toEqual(
      ['accepted', 'assigned', 'firstContact', 'plan', 'reportedToCompany'].map((name) => `complaint.urgent.${name}`),
    )
    expect(assumed(standard, 'high')).toEqual(expect.arrayContaining(['calendar.office', 'calendar.zone']))
    expect(assumed(complaintAt({ 'complaint.urgent.plan': 14_400 }), 'urgent')).not.toContain('complaint.urgent.plan')
  })

  it('refuses a severity that does not exist', () => {
    expect(errorsOf(standard.targets.decide({ severity: 'low' }))).toEqual(['not-allowed severity'])
    expect(errorsOf(standard.targets.decide({}))).toEqual(['missing severity'])
  })

  it('means the same to both evaluators', () => expectEvaluatorsAgree(targetsRulebook))
})
