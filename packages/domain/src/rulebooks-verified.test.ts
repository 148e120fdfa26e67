import { checkCertificate } from '@zhidu/rules/checker'
import { toJSON } from '@zhidu/rules/document'
import { certify, verify } from '@zhidu/rules/proof'
import { describe, expect, it } from 'vitest'
import { createDomain } from './create-domain'
import { decisionsOf, rulebooksOf } from './decisions-of.fixture'

/** What the tables say on purpose although it is worth a look. */
const meant: Readonly<Record<string, readonly string[]>> = {
  // Each ground by itself keeps a person from deciding; several may be there at once.
  'conduct/authority': ['overlap'],
  // Which calendar counts is the site's to change; the default never names this one.
  'complaint/targets': ['unreached-outcome'],
  // Which duty it is tells the clause, not how it stands.
  'presale/duties': ['unused-fact'],
}

const rulebooks = [...rulebooksOf(decisionsOf(createDomain()))]

describe.each(rulebooks)('rulebook %s', (id, rulebook) => {
  const { findings, checks, holds } = verify(rulebook)

  it('answers every input and never contradicts itself', () => {
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(checks.filter(({ verdict }) => verdict === 'undecided')).toEqual([])
    expect(holds).toBe(true)
  })

  it('has no warning but those that are meant', () => {
    expect([...new Set(findings.map(({ code }) => code))]).toEqual(meant[id] ?? [])
  })
})

// Under `collect` an empty list is an answer: there is nothing to certify.
const answering = rulebooks.filter(([, { document }]) => document.hit !== 'collect')

describe.each(answering)('the certificate of rulebook %s', (_, rulebook) => {
  it('is accepted by the independent checker', async () => {
    const made = await certify(rulebook)
    if (!made.ok) throw new Error(JSON.stringify(made.reasons))
    const verdict = await checkCertificate(JSON.parse(JSON.stringify(toJSON(rulebook))), made.certificate)
    const consistent = rulebook.document.hit === 'unique'
    expect(verdict).toEqual({ ok: true, claims: { complete: true, consistent, dead: [] } })
  })
})
