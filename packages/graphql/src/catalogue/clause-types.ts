import type { Clause, ClauseKind } from '@zhidu/domain'
import { clauseById, clauses, isClauseId, regulations } from '@zhidu/domain'
import type { Text } from '@zhidu/rules'
import { bilingual } from '../bridge/describe-fact'
import type { Builder } from '../builder'
import { contextLabels } from './context-labels'
import type { TextTypes } from './text-types'

/** A clause as it is cited: one of the catalogue, or one that a company's own rulebook brings. */
export interface CitedClause {
  readonly id: string
  readonly known: Clause | undefined
}

/** The clause of a cited id. */
export function citedClause(id: string): CitedClause {
  return { id, known: isClauseId(id) ? clauseById(id) : undefined }
}

const kinds: Readonly<Record<ClauseKind, Text>> = {
  R: { zh: '由规则判定', en: 'decided by rules' },
  L: { zh: '由流程或记录落实', en: 'kept by a lifecycle or record' },
  D: { zh: '按周期检查', en: 'watched at a cadence' },
  A: { zh: '由人确认', en: 'attested by a person' },
  P: { zh: '作为原则引用', en: 'cited as a principle' },
}

export type ClauseTypes = ReturnType<typeof createClauseTypes>

/** The catalogue of the regulations: type `Clause`, queries `clauses`, `clause` and `regulations`. */
export function createClauseTypes(builder: Builder, { text }: TextTypes) {
  const kind = builder.enumType('ClauseKind', {
    description: '系统如何落实条款 / what the system does with a clause',
    values: Object.fromEntries(
      Object.entries(kinds).map(([word, { zh, en }]) => [word, { value: word, description: `${zh} / ${en}` }]),
    ),
  })
  const contextNames = [...new Set(clauses.flatMap(({ contexts }) => contexts))]
  const context = builder.enumType('Context', {
    description: '业务领域 / area of the regulations',
    values: Object.fromEntries(
      contextNames.map((name) => [name, { value: name, description: bilingual(contextLabels[name]) }]),
    ),
  })
  const regulation = builder.objectRef<{ readonly id: string; readonly title: Text }>('Regulation').implement({
    description: '制度 / a regulation of the collection',
    fields: (t) => ({
      id: t.exposeString('id', { description: '条款编号的首段 / what the ids of its clauses begin with' }),
      title: t.expose('title', { type: text, description: '名称 / its title' }),
    }),
  })
  const clause = builder.objectRef<CitedClause>('Clause').implement({
    description: '条款 / a clause, with a paraphrase of ours',
    fields: (t) => ({
      id: t.exposeString('id', { description: '条款编号 / id, such as cement/convention/3.2' }),
      regulation: t.field({
        type: regulation,
        nullable: true,
        description: '企业自有规则表引用的条款没有 / none for a clause that only a rulebook of the company cites',
        resolve: ({ known }) => regulations.find(({ id }) => id === known?.regulation),
      }),
      kinds: t.field({
        type: [kind],
        description: '如何落实 / what the system does with it',
        resolve: ({ known }) => known?.kinds ?? [],
      }),
      contexts: t.field({
        type: [context],
        description: '业务领域 / the areas that it belongs to',
        resolve: ({ known }) => known?.contexts ?? [],
      }),
      text: t.field({
        type: text,
        nullable: true,
        description: '内容大意 / what it says, in our words',
        resolve: ({ known }) => known?.text,
      }),
    }),
  })
  const filter = builder.inputType('ClauseFilter', {
    description: '各项条件同时满足 / every condition given has to hold',
    fields: (t) => ({
      regulation: t.string({ description: '制度编号 / id of the regulation, such as cement' }),
      kind: t.field({ type: kind, description: '如何落实 / what the system does with a clause' }),
      context: t.field({ type: context, description: '业务领域 / area of the regulations' }),
      text: t.string({ description: '编号或中英文内容包含 / contained in the id or in either text' }),
    }),
  })

  builder.queryFields((t) => ({
    regulations: t.field({ type: [regulation], description: '各部制度 / the regulations', resolve: () => regulations }),
    clauses: t.field({
      type: [clause],
      description: '条款目录 / the catalogue of clauses',
      args: { filter: t.arg({ type: filter, description: '不填则全部 / all unless told' }) },
      resolve: (_, { filter: asked }) =>
        clauses
          .filter(
            ({ id, regulation: of, kinds: does, contexts, text: { zh, en } }) =>
              of === (asked?.regulation ?? of) &&
              (!asked?.kind || does.some((one) => one === asked.kind)) &&
              (!asked?.context || contexts.some((one) => one === asked.context)) &&
              [id, zh, en].some((part) => part.toLowerCase().includes((asked?.text ?? '').toLowerCase())),
          )
          .map(({ id }) => citedClause(id)),
    }),
    clause: t.field({
      type: clause,
      nullable: true,
      description: '按编号查条款 / the clause of an id',
      args: { id: t.arg.string({ required: true, description: '条款编号 / id of the clause' }) },
      resolve: (_, { id }) => (isClauseId(id) ? citedClause(id) : undefined),
    }),
  }))
  return { clause, context }
}
