import fc from 'fast-check'
import { parseRulebook } from '../rulebook/parse-rulebook'
import type { AnyRulebook, RulebookDocument } from '../rulebook/rulebook'
import { conditionArbitrary } from '../testing/condition-arbitrary'
import { documentArbitrary } from '../testing/rulebook-arbitrary'
import type { RulebookOptions } from '../testing/rulebook-arbitrary'

/** A rulebook and the same one after a few edits of its rows. */
export interface Edited {
  readonly before: AnyRulebook
  readonly after: AnyRulebook
}

type Change = (document: RulebookDocument) => RulebookDocument

/** A rulebook and an edited one: rows added, dropped, moved, renamed, with another condition or outcome. */
export function editedArbitrary(options: RulebookOptions): fc.Arbitrary<Edited> {
  return documentArbitrary(options).chain((document) =>
    fc
      .array(changeArbitrary(document), { minLength: 0, maxLength: 3 })
      .map((changes) => changes.reduce((changed, change) => change(changed), document))
      .map((changed) => ({ before: read(document), after: read(changed) })),
  )
}

/** A counterexample is shown as its document alone. */
export function read(document: RulebookDocument): AnyRulebook {
  const reading = parseRulebook(document)
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors))
  const value = (): string => JSON.stringify(document)
  return Object.freeze(Object.defineProperty({ ...reading.rulebook }, fc.toStringMethod, { value }))
}

function changeArbitrary(document: RulebookDocument): fc.Arbitrary<Change> {
  const row = fc.nat(document.rows.length)
  const outcome = fc.constantFrom(...document.rows.map(({ then }) => then))
  const condition = conditionArbitrary(document.facts, Object.keys(document.conditions ?? {}))
  const rowsChanged =
    (change: (rows: RulebookDocument['rows'][number][]) => RulebookDocument['rows'][number][]): Change =>
    (given) => {
      const rows = change([...given.rows])
      return { ...given, rows: rows.length === 0 ? given.rows : rows }
    }
  return fc.oneof(
    fc
      .record({ row, then: outcome })
      .map(({ row: at, then }) =>
        rowsChanged((rows) => rows.map((each, index) => (index === at % rows.length ? { ...each, then } : each))),
      ),
    fc
      .record({ row, when: condition })
      .map(({ row: at, when }) =>
        rowsChanged((rows) => rows.map((each, index) => (index === at % rows.length ? { ...each, when } : each))),
      ),
    row.map((at) => rowsChanged((rows) => rows.filter((_, index) => index !== at % rows.length))),
    fc
      .record({ row, when: condition, then: outcome })
      .map(({ row: at, when, then }) =>
        rowsChanged((rows) =>
          rows.some(({ id }) => id === 'new')
            ? rows
            : rows.toSpliced(at % (rows.length + 1), 0, { id: 'new', when, then, clauses: ['area/clause/1'] }),
        ),
      ),
    fc.tuple(row, row).map(([from, to]) =>
      rowsChanged((rows) => {
        const [moved] = rows.splice(from % rows.length, 1)
        return moved === undefined ? rows : rows.toSpliced(to % (rows.length + 1), 0, moved)
      }),
    ),
    fc.constant(rowsChanged((rows) => rows.map((each, index) => ({ ...each, id: `renamed-${String(index)}` })))),
  )
}
