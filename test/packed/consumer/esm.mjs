import { createDomain, createSite } from '@zhidu/domain'
import { addWorkingTime, chinaHolidays, mondayToFriday, workingCalendar } from '@zhidu/domain/calendar'
import { createFacade } from '@zhidu/graphql'
import { compile, defineRulebook, fact } from '@zhidu/rules'
import { parseRulebook, toJSON } from '@zhidu/rules/document'
import { explain } from '@zhidu/rules/explain'
import { isInstant, parseInstant } from '@zhidu/rules/instant'
import { reference } from '@zhidu/rules/reference'
import { inputErrorsOf } from '@zhidu/rules/zod'
import { z } from 'zod'

/** Every entry of the three packages, used once, as ES modules; prints what came of it as JSON. */
const book = defineRulebook({
  id: 'packed/fee',
  version: '1.0.0',
  title: { zh: '资费', en: 'Fee' },
  effective: { from: '2026-01-01' },
  review: '2027-01-01',
  hit: 'first',
  facts: z.object({
    weight: fact.number({ unit: 'kg', scale: 100, min: 0, max: 30, label: { zh: '重量', en: 'weight' } }),
  }),
  outcome: z.object({ fee: fact.integer({ unit: 'yuan', min: 0, max: 500, label: { zh: '资费', en: 'fee' } }) }),
  rows: [
    { id: 'light', when: { weight: { to: 1 } }, then: { fee: 8 }, clauses: ['tariff/1'] },
    { id: 'other', when: {}, then: { fee: 12 }, clauses: ['tariff/2'] },
  ],
})
const compiled = compile(book).decide({ weight: 1 })
const byEngine = await reference(book)({ weight: 1 })

const again = parseRulebook(JSON.parse(JSON.stringify(toJSON(book))))
const checked = book.schema.safeParse({ weight: 31 })

const site = createSite({ 'loading.bedWidthMax': 3 })
const domain = site.ok ? createDomain({ site: site.site }) : createDomain()
const truck = { cargo: 'bagged', line: 'line2', vehicle: 'other', braces: false, special: false, width: 2.4, wish: 4 }

const monday = parseInstant('2026-11-23T11:45:00+08:00')
const office = workingCalendar({
  id: 'office',
  zone: 'Asia/Shanghai',
  week: mondayToFriday(['08:00', '12:00'], ['13:00', '17:00']),
  holidays: chinaHolidays,
})
const due =
  office.ok && isInstant(monday)
    ? addWorkingTime(office.calendar, monday, 1800, { beyondHorizon: 'refuse' })
    : undefined

const facade = createFacade()
const response = await facade.fetch(
  new Request('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  }),
)

console.log(
  JSON.stringify({
    compiled: compiled.kind === 'decided' ? compiled.outcome : compiled,
    byEngine: byEngine.kind === 'decided' ? byEngine.outcome : byEngine,
    again: again.ok ? compile(again.rulebook).decide({ weight: 2 }).outcome : again.errors,
    sentence: explain(compiled, 'en'),
    wrong: checked.success ? [] : inputErrorsOf(book.schema, checked.error, { weight: 31 }),
    truck: domain.loading.limit.decide(truck),
    tooWideForTheSite: domain.loading.limit.decide({ ...truck, width: 3.1 }).kind,
    due: due?.kind === 'reached' ? new Date(due.at).toISOString() : due,
    graphql: await response.json(),
  }),
)
