'use strict'
const { createDomain } = require('@zhidu/domain')
const { chinaHolidays } = require('@zhidu/domain/calendar')
const { createFacade } = require('@zhidu/graphql')
const { compile } = require('@zhidu/rules')
const { parseRulebook } = require('@zhidu/rules/document')
const { explain } = require('@zhidu/rules/explain')
const { parseInstant } = require('@zhidu/rules/instant')
const { reference } = require('@zhidu/rules/reference')

/** Every entry of the three packages, used once, as CommonJS; prints what came of it as JSON. */
const domain = createDomain()
const truck = { cargo: 'bagged', line: 'line2', vehicle: 'other', braces: false, special: false, width: 2.4, wish: 4 }
const answer = domain.loading.limit.decide(truck)

// A book of the domain, through JSON, runs here by itself: both packages share one copy of the rules.
const { document } = domain.loading.limit.tables[0].table.rulebook
const again = parseRulebook(JSON.parse(JSON.stringify(document)))
if (!again.ok) throw new Error(JSON.stringify(again.errors))

async function main() {
  const { wish: _, ...facts } = truck
  const compiled = compile(again.rulebook).decide(facts)
  const byEngine = await reference(again.rulebook)(facts)
  console.log(
    JSON.stringify({
      truck: answer,
      sentence: explain(answer, 'zh'),
      compiled: compiled.outcome,
      byEngine: byEngine.outcome,
      instant: parseInstant('2026-11-23T08:00:00+08:00'),
      horizon: chinaHolidays.horizon,
      schema: createFacade().schema.getQueryType().name,
    }),
  )
}

main()
