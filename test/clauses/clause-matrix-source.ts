import { factRegistry } from '@zhidu/rules'
import type { ClauseCarrier, ClauseMatrixSource } from '@zhidu/rules/testing'
import { clauses, createDomain, isClauseId, isDecision, isLifecycle, siteValueNames, siteValues } from '@zhidu/domain'
import type { Act, Decider, DomainDecision } from '@zhidu/domain'
import { citedIn, examplesOf, facadeFields, fileOf, showing } from './read-folders'
import { stillOpen } from './still-open'

const domain = createDomain()
const areas: ReadonlySet<string> = new Set(clauses.flatMap(({ contexts }) => contexts))
const existing = Object.keys(domain).filter((name) => areas.has(name))
const parts = Object.entries<Readonly<Record<string, unknown>>>({ ...domain, site: {}, explain: {} }).flatMap(
  ([, context]) => Object.values(context),
)

/** A part of the domain as it is carried to the matrix. */
const carrierOf = ({ id, title }: Pick<DomainDecision, 'id' | 'title'>) => {
  const field = fieldOf(id)
  return { id, title, ...(field === undefined ? {} : { field }) }
}

/** `loading/bag-side` → `loadingBagSide`, where the façade has it. */
function fieldOf(id: string): string | undefined {
  const [context = '', ...rest] = id.split(/[/-]/)
  const name = context + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return facadeFields.has(name) ? name : undefined
}

function carriersOfDecision(decision: DomainDecision): readonly ClauseCarrier[] {
  const file = fileOf(decision.id, 'part')
  const common = carrierOf(decision)
  const rows = decision.tables.flatMap(({ table }) => {
    const { id, title, rows } = table.rulebook.document
    const book = fileOf(id, 'rulebook')
    return rows.map((row): ClauseCarrier => {
      const shownBy = [...examplesOf(book), ...showing(book, [row.id, ...row.clauses])]
      return { ...common, id, title, kind: 'row', name: row.id, clauses: row.clauses, shownBy }
    })
  })
  const facts = factsIn(decision.input).map(([name, clauses]) => ({ name, clauses }))
  const cited = { name: decision.id, clauses: citedIn(file).filter(isClauseId) }
  return [...rows, ...byClause([...facts, cited]).map((one) => decisionCarrier(one, file, common))]
}

type Common = ReturnType<typeof carrierOf>
interface Citing {
  readonly name: string
  readonly clauses: readonly string[]
}

function decisionCarrier({ name, clauses }: Citing, file: ReturnType<typeof fileOf>, common: Common): ClauseCarrier {
  return { ...common, kind: 'decision', name, clauses, shownBy: showing(file, [...clauses, name]) }
}

/** One for each clause, so that the tests named are those of the clause. */
function byClause(citing: readonly Citing[]): readonly Citing[] {
  const single = citing.flatMap(({ name, clauses }) => clauses.map((clause) => ({ name, clauses: [clause] })))
  return [...new Map(single.map((one) => [`${one.name} ${one.clauses.join()}`, one])).values()]
}

function carriersOfLifecycle(lifecycle: Decider): readonly ClauseCarrier[] {
  const file = fileOf(lifecycle.id, 'part')
  const common = carrierOf(lifecycle)
  const refusals = Object.entries(lifecycle.refusals).map(([code, { clauses }]): ClauseCarrier => {
    return { ...common, kind: 'refusal', name: code, clauses, shownBy: showing(file, [code]) }
  })
  const facts = factsIn(lifecycle.commands).map(([name, clauses]) => ({ name, clauses }))
  return [...refusals, ...byClause(facts).map((one) => decisionCarrier(one, file, common))]
}

type Schema = DomainDecision['input']

/** What a schema may be made of: one inside another, fields, alternatives. */
interface Holding {
  readonly unwrap?: () => Schema
  readonly shape?: Readonly<Record<string, Schema>>
  readonly options?: readonly Schema[]
}

/** Named facts of a schema with the clauses that each cites. */
function factsIn(schema: Schema, name = ''): readonly (readonly [string, readonly string[]])[] {
  const spec = factRegistry.get(schema)
  if (spec !== undefined) return [[name, spec.clauses ?? []]]
  const holding = schema as Schema & Holding
  if (holding.unwrap !== undefined) return factsIn(holding.unwrap(), name)
  const fields = Object.entries(holding.shape ?? {}).flatMap(([key, field]) => factsIn(field, key))
  return [...fields, ...(holding.options ?? []).flatMap((option) => factsIn(option, name))]
}

/** One test goes through every act. */
function carriersOfActs(acts: Readonly<Record<string, Act>>): readonly ClauseCarrier[] {
  const title = { zh: '违规行为种类', en: 'Kinds of violation' }
  const common = { id: 'conduct/acts', title, kind: 'violation', field: 'conductSanction' } as const
  return Object.entries(acts).map(([name, { clause }]) => {
    return { ...common, name, clauses: [clause], shownBy: ['conduct/acts.test.ts'] }
  })
}

const siteCarriers = siteValueNames.map((name): ClauseCarrier => {
  const { label, serves } = siteValues[name]
  return { id: name, title: label, kind: 'siteValue', name, clauses: serves, shownBy: [] }
})

const head = `<!-- Generated: zhidu coverage --clauses test/clauses/clause-matrix-source.ts -o docs/clauses.md 自动生成，勿手改。 -->

Every clause of the catalogue, what carries it, and what shows that it does. Open: its area is not built yet. Kinds: R rules, L lifecycle or
record, D cadence, A attested, P principle.
目录中的每一条、由何处落实、由何测试或示例展示。待建：所属业务尚未建立。种类：R 规则，L 流程或记录，D 周期，A 签认，P 原则。
Files are those of packages/domain/src. 文件均在 packages/domain/src 下。`

/** What \`zhidu coverage --clauses\` reads. */
export const clauseMatrixSource = {
  clauses,
  carriers: [
    ...parts.filter(isDecision).flatMap(carriersOfDecision),
    ...parts.filter(isLifecycle).flatMap(carriersOfLifecycle),
    ...carriersOfActs(domain.conduct.acts),
    ...siteCarriers,
  ],
  contexts: existing,
  head,
  reasons: stillOpen,
} satisfies ClauseMatrixSource & { readonly head: string; readonly reasons: typeof stillOpen }
