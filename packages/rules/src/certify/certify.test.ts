import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCertificate } from '../checker/check-certificate'
import { canonical } from '../evaluate/result'
import { parseRulebook, toJSON } from '../rulebook/parse-rulebook'
import type { AnyRulebook } from '../rulebook/rulebook'
import { wholeBox } from '../space/boxes'
import { boxesOf } from '../space/boxes-of'
import { spaceOf } from '../space/space'
import { split } from '../space/split'
import type { Settling } from '../space/split'
import { rulebookArbitrary } from '../testing/rulebook-arbitrary'
import type { Certificate } from './certificate'
import { certify } from './certify'
import { rulebookHash } from './rulebook-hash'

const runs = process.env['SOAK'] === '1' ? 20 : 1
const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** What holds, by the search with exact feasibility, which shares neither cuts nor orders with a certificate's tree. */
const truthOf = ({ document, expanded }: AnyRulebook) => {
  const space = spaceOf(document.facts, expanded)
  const { boxes } = boxesOf(space, expanded)
  const found = { gap: false, conflict: false, deciding: new Set<string>() }
  const settling: Settling = document.hit === 'first' ? 'first' : 'all'
  split(
    { space, boxes, groups: [{ from: 0, to: boxes.count, settling }], cell: wholeBox(space), budget: { left: 1e7 } },
    {
      leaf: (settled) => {
        const rows = [...settled].flatMap((box) => document.rows[boxes.owner[box] ?? 0] ?? [])
        found.gap ||= rows.length === 0
        found.conflict ||= new Set(rows.map(({ then }) => canonical(then))).size > 1
        for (const { id } of rows) found.deciding.add(id)
        return false
      },
    },
  )
  const dead = document.hit === 'first' ? document.rows.filter(({ id }) => !found.deciding.has(id)) : []
  return {
    complete: !found.gap,
    consistent: document.hit === 'unique' && !found.conflict,
    dead: dead.map(({ id }) => id),
  }
}

const certificateOf = async (rulebook: AnyRulebook): Promise<Certificate | undefined> => {
  const made = await certify(rulebook)
  return made.ok ? made.certificate : undefined
}

const comparesTexts = ({ document, expanded }: AnyRulebook): boolean =>
  Object.keys(document.facts).some(
    (fact) =>
      document.facts[fact]?.type === 'string' && JSON.stringify(expanded).includes(`"value":{"fact":"${fact}"}`),
  )

/** One change somewhere in a certificate. */
const forgeries = (certificate: Certificate): fc.Arbitrary<unknown> => {
  const { claims, tree } = certificate
  const inTree = fc
    .tuple(fc.nat({ max: Math.max(0, atob(tree).length - 1) }), fc.integer({ min: 1, max: 255 }))
    .map(([at, change]) => {
      const bytes = Uint8Array.from(atob(tree), (letter) => letter.charCodeAt(0))
      bytes[at] = ((bytes[at] ?? 0) + change) % 256
      return { ...certificate, tree: btoa(String.fromCharCode(...bytes)) }
    })
  return fc.oneof(
    { arbitrary: inTree, weight: 6 },
    fc
      .constantFrom('complete' as const, 'consistent' as const)
      .map((claim) => ({ ...certificate, claims: { ...claims, [claim]: true } })),
    fc
      .constantFrom('row-1', 'row-2', 'row-3')
      .map((id) => ({ ...certificate, claims: { ...claims, dead: [...claims.dead, id] } })),
    fc.nat({ max: tree.length }).map((length) => ({ ...certificate, tree: tree.slice(0, length) })),
    fc.constant({ ...certificate, texts: {} }),
    fc.constant({ ...certificate, pairs: [] }),
    fc.constant({ ...certificate, tree: tree + tree }),
  )
}

const completeBook = (seed: number): AnyRulebook => {
  const drawn = fc.sample(rulebookArbitrary(), { seed, numRuns: 200 })
  const complete = drawn.find((book) => !comparesTexts(book) && truthOf(book).complete)
  if (complete === undefined) throw new Error('some of the drawn rulebooks are complete')
  return complete
}

describe('a certificate', { timeout: 5_000 * runs }, () => {
  it('says all that holds, and the checker accepts it, for every rulebook that compares no texts with each other', async () => {
    await fc.assert(
      fc.asyncProperty(rulebookArbitrary(), async (rulebook) => {
        fc.pre(!comparesTexts(rulebook))
        const certificate = await certificateOf(rulebook)
        const truth = truthOf(rulebook)
        const nothing = !truth.complete && !truth.consistent && truth.dead.length === 0
        expect(certificate?.claims).toEqual(nothing ? undefined : truth)
        if (certificate === undefined) return
        expect(await checkCertificate(wire(toJSON(rulebook)), wire(certificate))).toEqual({ ok: true, claims: truth })
      }),
      { numRuns: 300 * runs },
    )
  })

  it('that was changed anywhere is refused, or says nothing that is not so', async () => {
    let refused = 0
    await fc.assert(
      fc.asyncProperty(rulebookArbitrary(), fc.infiniteStream(fc.nat()), async (rulebook, seeds) => {
        const certificate = comparesTexts(rulebook) ? undefined : await certificateOf(rulebook)
        fc.pre(certificate !== undefined)
        const truth = truthOf(rulebook)
        const [seed = 0] = seeds.take(1)
        const forged = fc.sample(forgeries(certificate), { seed, numRuns: 40 })
        for (const forgery of forged) {
          const verdict = await checkCertificate(wire(toJSON(rulebook)), wire(forgery))
          if (!verdict.ok) refused += 1
          else {
            expect(verdict.claims.complete && !truth.complete).toBe(false)
            expect(verdict.claims.consistent && !truth.consistent).toBe(false)
            expect(verdict.claims.dead.filter((id) => !truth.dead.includes(id))).toEqual([])
          }
        }
      }),
      { numRuns: 250 * runs },
    )
    expect(refused).toBeGreaterThan(2_000)
  })

  it('belongs to one rulebook: another version of it has another hash', async () => {
    const rulebook = completeBook(7)
    const certificate = await certificateOf(rulebook)
    const changed = { ...toJSON(rulebook), version: '9.9.9' }
    expect(await checkCertificate(wire(changed), wire(certificate))).toMatchObject({
      ok: false,
      code: 'other-rulebook',
    })
  })

  it.each([undefined, null, 7, {}, { rulebook: {} }, []])(
    'that is %j is malformed, not a crash',
    async (certificate) => {
      expect(await checkCertificate(wire(toJSON(completeBook(7))), certificate)).toMatchObject({ ok: false })
      expect(await checkCertificate(certificate, certificate)).toMatchObject({ ok: false })
    },
  )

  it('is as good for the same document with its keys in another order, which has the same hash', async () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, part]) => [key, turned(part)]),
            )
          : value
    await fc.assert(
      fc.asyncProperty(rulebookArbitrary(), async (rulebook) => {
        const certificate = comparesTexts(rulebook) ? undefined : await certificateOf(rulebook)
        fc.pre(certificate !== undefined)
        const verdict = await checkCertificate(turned(wire(toJSON(rulebook))), wire(certificate))
        expect(verdict).toMatchObject({ ok: true })
      }),
      { numRuns: 60 * runs },
    )
  })

  it('is made for what parseRulebook read as for what was read', async () => {
    const rulebook = completeBook(11)
    const again = parseRulebook(wire(toJSON(rulebook)))
    if (!again.ok) throw new Error('what was written is read')
    expect(await certify(again.rulebook)).toEqual(await certify(rulebook))
  })
})

describe('where no certificate can be made', () => {
  const label = { zh: '代码', en: 'code' }
  const given = { presence: 'required', source: 'given' } as const
  const bookOf = (when: unknown, hit: string, facts: Record<string, unknown>): AnyRulebook => {
    const rows = ['one', 'other'].map((id, at) => ({ id, when, then: { count: at }, clauses: ['area/clause/1'] }))
    const reading = parseRulebook({
      id: 'no/certificate',
      version: '1',
      title: label,
      effective: { from: '2024-01-01' },
      review: '2025-01-01',
      hit,
      facts,
      outcome: { kind: 'record', fields: { count: { type: 'integer', min: 0, max: 9, label, ...given } } },
      rows,
    })
    if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
    return reading.rulebook
  }
  const count = { count: { type: 'integer', min: 0, max: 9, label: { zh: '数量', en: 'count' }, ...given } }

  it('texts that are compared with texts are named', async () => {
    const text = (zh: string, en: string) => ({ type: 'string', maxLength: 5, label: { zh, en }, ...given })
    const facts = { sent: text('发出的代码', 'code sent'), got: text('收到的代码', 'code received') }
    expect(await certify(bookOf({ sent: { fact: 'got' } }, 'first', facts))).toEqual({
      ok: false,
      reasons: [
        {
          code: 'compares-texts',
          message: {
            zh: '文字与文字相比较，无法出具证书：“发出的代码”与“收到的代码”',
            en: 'texts compared with texts cannot be certified: “code sent” and “code received”',
          },
        },
      ],
    })
  })

  it('gaps and conflicts are told, and a budget that was spent', async () => {
    const open = bookOf({ count: { to: 5 } }, 'unique', count)
    const codesOf = async (book: AnyRulebook, options = {}) => {
      const made = await certify(book, options)
      return made.ok ? [] : made.reasons.map(({ code }) => code)
    }
    expect(await codesOf(open)).toEqual(['gap', 'conflict'])
    expect(await codesOf(open, { budget: 1 })).toEqual(['budget'])
    expect(await codesOf(bookOf({ count: { to: 5 } }, 'collect', count))).toEqual(['gap'])
  })
})

describe('a certificate forged by one who knows its form', () => {
  const label = { zh: '事实', en: 'fact' }
  const given = { label, presence: 'required', source: 'given' } as const
  const code = { type: 'string', maxLength: 5, ...given } as const
  const wanting = (facts: Record<string, unknown>, when: unknown): unknown => ({
    id: 'forged/book',
    version: '1',
    title: label,
    effective: { from: '2024-01-01' },
    review: '2025-01-01',
    hit: 'first',
    facts,
    outcome: { kind: 'record', fields: { count: { type: 'integer', min: 0, max: 9, ...given } } },
    rows: [{ id: 'only', when, then: { count: 1 }, clauses: ['area/clause/1'] }],
  })
  const smallCounts = wanting({ count: { type: 'integer', min: 0, max: 10, ...given } }, { count: { to: 2 } })
  const sameCodes = wanting({ one: code, other: code }, { one: { fact: 'other' } })
  const forge = async (document: unknown, parts: object) => {
    const reading = parseRulebook(document)
    if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
    const hash = await rulebookHash(reading.rulebook.document)
    const empty = { claims: { complete: false, consistent: false, dead: [] }, texts: {}, pairs: [] }
    return checkCertificate(document, wire({ rulebook: { hash }, ...empty, ...parts }))
  }
  const tree = (...numbers: readonly number[]): string => btoa(String.fromCharCode(...numbers))
  const complete = { complete: true, consistent: false, dead: [] }

  it('cannot put a pair in the place of a fact', async () => {
    const verdict = await forge(smallCounts, { claims: complete, pairs: [['count']], tree: tree(3) })
    expect(verdict).toMatchObject({ ok: false, code: 'malformed' })
  })

  it('cannot give texts an order, in which different ones at the same place would be impossible', async () => {
    const cuts = [8 * 2 + 4, 1, 1, 8 * 2 + 4, 2, 3, 1]
    const verdict = await forge(sameCodes, { claims: complete, pairs: [['one', 'other']], tree: tree(...cuts) })
    expect(verdict).toMatchObject({ ok: false, code: 'malformed' })
  })

  it('cannot call a row dead that is none', async () => {
    const cuts = [4, 3, 3, 2]
    expect(await forge(smallCounts, { tree: tree(...cuts) })).toMatchObject({ ok: true })
    for (const dead of [['nowhere'], ['only'], 'only', [['only']]]) {
      const verdict = await forge(smallCounts, { claims: { ...complete, complete: false, dead }, tree: tree(...cuts) })
      expect(verdict).toMatchObject({ ok: false })
    }
  })

  it('claims nothing by a word that is not true', async () => {
    const always = wanting({ count: { type: 'integer', min: 0, max: 10, ...given } }, {})
    const verdict = await forge(always, { claims: { complete: 'surely', consistent: 1, dead: [] }, tree: tree(3) })
    expect(verdict).toEqual({ ok: true, claims: { complete: false, consistent: false, dead: [] } })
  })

  it('does not make the checker take apart a condition that no honest certificate could', async () => {
    const facts = Object.fromEntries('abcdefgh'.split('').map((name) => [name, { ...code, type: 'string' }]))
    const either = Object.keys(facts).map((fact) => ({
      any: '0123456789'.split('').map((value) => ({ fact, operator: 'equal', value })),
    }))
    const texts = Object.fromEntries(Object.keys(facts).map((name) => [name, '0123456789'.split('')]))
    const verdict = await forge(wanting(facts, { all: either }), { claims: complete, texts, tree: tree(3) })
    expect(verdict).toMatchObject({ ok: false, code: 'malformed' })
  })
})
