import { describe, expect, it } from 'vitest'
import { contexts } from './contexts'
import { serving } from './serving.fixture'

const { ask } = await serving()

const truck = { cargo: 'bagged', braces: false, special: false, line: 'line1', method: 'hand', width: 2.68 }

describe('a decision', () => {
  it('answers with its outcome, what carried it and the reasons in either language', async () => {
    const { status, data, errors } = await ask(
      `query ($input: LoadingLimitInput!) {
        loadingLimit(input: $input) {
          __typename
          ... on LoadingLimitDecided {
            outcome { __typename ... on LoadingLimitLimitOutcome { verdict layers abreast arrangement warnings } }
          }
          ... on Decided {
            fired used unused
            clauses { id text { zh en } regulation { id } }
            rulebooks { id version }
            assumed { name value unit }
            zh: explanation
            en: explanation(language: EN)
          }
        }
      }`,
      { input: truck },
    )
    expect(errors).toEqual([])
    expect(status).toBe(200)
    expect(data).toMatchObject({
      loadingLimit: {
        __typename: 'LoadingLimitDecided',
        outcome: { verdict: 'limit', layers: 14, abreast: 'threeAndOne', arrangement: 'threeAndOne' },
        fired: ['line1-hand-middle', 'crosswise'],
        clauses: [{ id: 'cement/convention/3.1.2', regulation: { id: 'cement' } }],
        rulebooks: [{ id: 'loading/limit' }, { id: 'loading/arrangement' }],
        zh: expect.stringContaining('内宽') as unknown,
        en: expect.stringContaining('cement/convention/3.1.2') as unknown,
      },
    })
  })

  it('that lacks a fact is undecided and names it with what it can be', async () => {
    const { data } = await ask(
      `query ($input: LoadingLimitInput!) {
        loadingLimit(input: $input) {
          ... on LoadingLimitUndecided {
            reason holes
            missing { fact label { zh en } unit allowed { kind min max step words } words { word label { zh } } }
            possible { outcome { ... on LoadingLimitLimitOutcome { layers } } fired clauses { id } }
            explanation(language: EN)
          }
        }
      }`,
      { input: { ...truck, width: undefined, method: undefined } },
    )
    expect(data).toMatchObject({
      loadingLimit: {
        reason: 'FACTS',
        holes: false,
        missing: [
          { fact: 'method', allowed: { kind: 'WORDS', words: ['machine', 'hand'] }, words: [{ word: 'machine' }, {}] },
          { fact: 'width', unit: 'm', allowed: { kind: 'RANGE', min: 0.5, max: 5, step: 0.001 }, words: null },
        ],
      },
    })
  })

  it('on a wrong input names every error with what would be right', async () => {
    const { status, data } = await ask(
      `query ($input: LoadingLimitInput!) {
        loadingLimit(input: $input) {
          ... on InvalidInput {
            errors { code path given unit allowed { kind min max } clause { id } zh: message en: message(language: EN) }
          }
        }
      }`,
      { input: { ...truck, width: 9, wish: 5 } },
    )
    expect(status).toBe(200)
    expect(data).toMatchObject({
      loadingLimit: {
        errors: expect.arrayContaining([
          expect.objectContaining({ code: 'OUT_OF_RANGE', path: ['width'], given: 9, unit: 'm' }),
          expect.objectContaining({ code: 'OUT_OF_RANGE', path: ['wish'], given: 5 }),
        ]) as unknown,
      },
    })
  })

  it('for many inputs keeps their order, and errors stay with their item', async () => {
    const { data } = await ask(
      `query ($inputs: [LoadingLimitInput!]!) {
        loadingLimitMany(inputs: $inputs) {
          __typename
          ... on LoadingLimitDecided { outcome { ... on LoadingLimitLimitOutcome { layers } } }
          ... on InvalidInput { errors { code path } }
        }
      }`,
      { inputs: [truck, { ...truck, width: 99 }, { ...truck, method: 'machine' }, { ...truck, line: undefined }] },
    )
    expect(data).toMatchObject({
      loadingLimitMany: [
        { __typename: 'LoadingLimitDecided', outcome: { layers: 14 } },
        { __typename: 'InvalidInput', errors: [{ code: 'OUT_OF_RANGE', path: ['width'] }] },
        { __typename: 'LoadingLimitDecided', outcome: { layers: 16 } },
        { __typename: 'LoadingLimitUndecided' },
      ],
    })
  })

  it('leaves to GraphQL what the type system can say: a missing required fact, an unknown word, an unknown field', async () => {
    const query = 'query ($input: LoadingLimitInput!) { loadingLimit(input: $input) { __typename } }'
    const replies = await Promise.all(
      [{ cargo: 'bagged' }, { ...truck, line: 'line9' }, { ...truck, colour: 'red' }].map((input) =>
        ask(query, { input }),
      ),
    )
    expect(replies.map(({ errors }) => errors.length)).toEqual([1, 1, 1])
    expect(replies.map(({ data }) => data)).toEqual([undefined, undefined, undefined])
  })
})

describe('about the table of a decision', () => {
  it('missing says which facts still matter, a required one too', async () => {
    const { data } = await ask(
      '{ loadingLimitMissing(input: { line: line1 }) { ... on MissingFacts { facts { fact label { zh } } } } }',
    )
    const { facts } = (data as { loadingLimitMissing: { facts: { fact: string }[] } }).loadingLimitMissing
    expect(facts.map(({ fact }) => fact)).toContain('cargo')
    expect(facts.map(({ fact }) => fact)).not.toContain('line')
  })

  it('whyNot says which conditions of a row failed, or which row came first, or which rows there are', async () => {
    const { data, errors } = await ask(
      `query ($input: LoadingLimitInput!) {
        failed: loadingLimitWhyNot(input: $input, row: "line1-hand-wide") {
          ... on RowFailed { failures { fact operator given needed text { zh en } } }
        }
        fired: loadingLimitWhyNot(input: $input, row: "line1-hand-middle") { __typename }
        unknown: loadingLimitWhyNot(input: $input, row: "none") { ... on UnknownRow { rows } }
      }`,
      { input: truck },
    )
    expect(errors).toEqual([])
    expect(data).toMatchObject({
      failed: { failures: [{ fact: 'width', operator: 'greaterThanInclusive', given: 2.68, needed: 2.75 }] },
      fired: { __typename: 'RowFired' },
      unknown: { rows: expect.arrayContaining(['braces']) as unknown },
    })
  })

  it('nearest says that a bed 0.07 m wider would allow four abreast', async () => {
    const { data } = await ask(
      `query ($input: LoadingLimitInput!) {
        loadingLimitNearest(input: $input, target: { abreast: four }) {
          ... on NearestChange { fact from to by unit outcome text { zh en } }
        }
      }`,
      { input: truck },
    )
    expect(data).toMatchObject({
      loadingLimitNearest: { fact: 'width', from: 2.68, to: 2.75, by: 0.07, unit: 'm', outcome: { abreast: 'four' } },
    })
  })

  it("the site's narrower range holds there, too, and its error stands beside the others", async () => {
    const query = `query ($input: LoadingLimitPartialInput!) {
      loadingLimitMissing(input: $input) { ... on InvalidInput { errors { code allowed { max nearest } } } }
    }`
    const { data } = await ask(query, { input: { width: 4.0001 } })
    const errors = [
      { code: 'OFF_SCALE', allowed: { max: null, nearest: [4, 4.001] } },
      { code: 'OUT_OF_RANGE', allowed: { max: 3.5, nearest: null } },
    ]
    expect(data).toEqual({ loadingLimitMissing: { errors } })
    const asked = await ask(
      'query ($input: LoadingLimitInput!) { loadingLimitWhyNot(input: $input, row: "braces") { __typename } }',
      { input: { ...truck, width: 4 } },
    )
    expect(asked.data).toEqual({ loadingLimitWhyNot: { __typename: 'InvalidInput' } })
  })
})

describe('what the decisions rest on', () => {
  it('clauses are found by regulation, kind, area and text, one by its id', async () => {
    const { data } = await ask(`{
      some: clauses(filter: { regulation: "cement", kind: R, context: loading, text: "3.1.2" }) { id kinds contexts }
      one: clause(id: "cement/convention/3.1.2") { id text { zh en } regulation { title { zh } } }
      none: clause(id: "cement/convention/99") { id }
      regulations { id }
    }`)
    expect(data).toMatchObject({
      some: [{ id: 'cement/convention/3.1.2' }],
      one: { id: 'cement/convention/3.1.2' },
      none: null,
      regulations: expect.objectContaining({ length: 10 }) as unknown,
    })
  })

  it('a rulebook is given as data that can be loaded again, and as a table of text', async () => {
    const { data } = await ask(`{
      rulebooks { id }
      rulebook(id: "loading/limit") {
        version hit title { zh } data
        table { columns { name kind title { zh en } } rows { id cells { zh en } clauses { id } } }
      }
    }`)
    const { rulebooks, rulebook } = data as {
      rulebooks: { id: string }[]
      rulebook: {
        data: { id: string }
        table: { columns: { name: string }[]; rows: { id: string; cells: { zh: string; en: string }[] }[] }
      }
    }
    expect(rulebooks.map(({ id }) => id)).toContain('loading/arrangement')
    expect(rulebook.data.id).toBe('loading/limit')
    const { columns, rows } = rulebook.table
    const row = rows.find(({ id }) => id === 'line1-hand-middle')
    const cells = Object.fromEntries(columns.map(({ name }, index) => [name, row?.cells[index]?.en]))
    expect(cells).toMatchObject({
      cargo: '',
      line: 'line 1 (workshop 1)',
      width: '≥ 2.45 m, < 2.75 m',
      layers: '14 layers',
    })
    expect(rows.every((one) => one.cells.length === columns.length)).toBe(true)
  })

  it('site values and assumptions are listed', async () => {
    const { data, errors } = await ask(`{
      siteValues(prefix: "loading.bedWidth", assumed: true) { name label { zh } value default min max step unit source serves { id } }
      calendar: siteValues(prefix: "calendar.") { name value assumed }
      assumptions { values { name } behaviours { id text { zh } clauses { id } } readings { id phrase context } }
    }`)
    expect(errors).toEqual([])
    expect(data).toMatchObject({
      siteValues: expect.arrayContaining([
        expect.objectContaining({ name: 'loading.bedWidthMin', source: 'assumed', unit: 'm' }),
      ]) as unknown,
      calendar: [{ name: 'calendar.zone', value: 'Asia/Shanghai', assumed: true }, {}, {}],
    })
  })
})

describe('the drawing of a load plan', () => {
  const order = { ...truck, width: 2.78, length: 12.5, tonnes: 32, floorHeight: 1.2 }
  const query = `query ($input: LoadingPlanInput!) {
    loadingDrawing(input: $input, language: ZH) {
      __typename
      ... on LoadingDrawing { svg }
      ... on LoadingPlanDecided { outcome { ... on LoadingPlanRefusedOutcome { reason } } }
    }
  }`

  it('is SVG text', async () => {
    const { data } = await ask(query, { input: order })
    expect(data).toMatchObject({ loadingDrawing: { svg: expect.stringMatching(/^<svg .*<\/svg>\s*$/s) as unknown } })
  })

  it('gives way to the decision where there is nothing to draw', async () => {
    const { data } = await ask(query, { input: { ...order, braces: true } })
    expect(data).toEqual({ loadingDrawing: { __typename: 'LoadingPlanDecided', outcome: { reason: 'braces' } } })
  })
})

it.each(contexts)('an example query runs and is answered without an error', async ({ example }) => {
  const { status, errors, data } = await ask(example)
  expect(errors).toEqual([])
  expect(status).toBe(200)
  expect(JSON.stringify(data)).not.toContain('"errors"')
})
