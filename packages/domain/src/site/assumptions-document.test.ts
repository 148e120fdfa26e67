import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isClauseId } from '../clauses'
import { assumedBehaviours, assumptionsDocument, readings, siteValueNames } from './index'

const path = fileURLToPath(new URL('../../../../docs/assumptions.md', import.meta.url))
const notes = [...assumedBehaviours, ...readings]

describe('docs/assumptions.md', () => {
  // The environment variable is the only way to write the document.
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, assumptionsDocument())

  it('is what the site profile and the lists say now (UPDATE_DOCS=1 writes it anew)', () => {
    expect(readFileSync(path, 'utf8')).toBe(assumptionsDocument())
  })

  it('names every site value, every assumed behaviour and every reading with its phrase', () => {
    const document = assumptionsDocument()
    for (const name of [...siteValueNames, ...notes.map(({ id }) => id)]) expect(document).toContain(`| \`${name}\` |`)
    for (const { phrase } of readings) expect(document).toContain(`| ${phrase} |`)
  })

  it('keeps every table rectangular', () => {
    const blocks = assumptionsDocument().split('\n\n')
    const tables = blocks.filter((block) => block.startsWith('| ')).map((block) => block.trim().split('\n'))
    expect(tables).toHaveLength(4)
    for (const lines of tables) expect(new Set(lines.map((line) => line.split(' | ').length)).size).toBe(1)
  })
})

describe('the lists of assumptions', () => {
  it('have an id each, which begins with the context', () => {
    expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length)
    for (const { id, context } of notes) expect(id.startsWith(`${context}/`)).toBe(true)
  })

  it.each(notes.map((note) => [note.id, note] as const))('say %s in both languages and cite clauses', (_, note) => {
    expect(note.text.zh).toMatch(/\p{Script=Han}/u)
    expect(note.text.en).toMatch(/^\P{Script=Han}+\.$/u)
    expect(note.clauses.every(isClauseId)).toBe(true)
  })

  it('read the two misprints as meant', () => {
    expect(readings.find(({ phrase }) => phrase.startsWith('星系'))?.text.zh).toContain('详细')
    expect(readings.find(({ phrase }) => phrase.startsWith('开两周'))?.text.zh).toContain('每两周')
  })

  it('hold every behaviour that is assumed', () => {
    expect(assumedBehaviours.map(({ id }) => id)).toEqual([
      'loading/workshop2-is-line3',
      'loading/truck-residue',
      'loading/side-across-by-hand',
      'loading/over-payload',
      'loading/bags-centred',
      'loading/odd-top-layer',
      'loading/counts-anew',
      'dispatch/no-show',
      'dispatch/suspended-during-visit',
      'dispatch/next-that-fits',
      'complaint/final-decision',
      'complaint/reopened',
      'complaint/anonymous',
      'complaint/unreachable',
      'complaint/escalation-levels',
      'complaint/calendars',
      'complaint/severity-changed',
      'complaint/answer-stands',
      'complaint/reopening-answer-time',
      'complaint/finding-first',
      'complaint/successor',
      'complaint/repeats-the-report',
      'conduct/on-behalf',
      'conduct/suspension-open-ended',
      'conduct/admission-cancelled',
      'conduct/repeated',
      'conduct/who-is-bound',
      'conduct/graver-on-plate',
      'conduct/retaliation-serious',
      'conduct/appeal',
      'handover/instants',
      'handover/telling',
      'handover/swap-gap',
      'fieldService/assignment',
      'fieldService/many-orders',
      'safety/hazard-this-shift',
      'safety/verified-by-another',
      'confidentiality/consent-or-duty',
      'confidentiality/current-kept',
      'care/leap-birthday',
      'training/tiers',
      'handover/absence-is-a-breach',
    ])
  })

  it('hold a reading for every ambiguous clause', () => {
    expect(readings.map(({ id, clauses }) => [id, clauses[0]])).toEqual([
      ['handover/arrival-earlier', 'shift/handover/1'],
      ['handover/who-handles', 'shift/handover/5'],
      ['handover/both-sign', 'shift/handover/6'],
      ['handover/told-by-diary', 'shift/handover/6'],
      ['handover/gap-without-swap', 'shift/handover/7'],
      ['handover/gap-by-order', 'shift/handover/7'],
      ['handover/latent', 'shift/handover/6'],
      ['handover/caused-by-incoming', 'shift/handover/5'],
      ['handover/after-completion', 'shift/handover/6'],
      ['safety/detailed', 'shift/safety/3'],
      ['safety/people-first', 'shift/safety/4'],
      ['training/every-two-weeks', 'training/3'],
      ['fieldService/free-in-warranty', 'field/2.3'],
      ['fieldService/sim-differ', 'field/4.6'],
      ['loading/rises-over-side', 'cement/9.2.1'],
      ['loading/cart-strikes', 'cement/9.2.3'],
      ['loading/winter-over-line', 'cement/convention/3.4'],
      ['complaint/no-gaps', 'cement/13'],
      ['conduct/verified-everywhere', 'cement/ban/sanction'],
      ['conduct/same-act', 'cement/18'],
    ])
  })
})
