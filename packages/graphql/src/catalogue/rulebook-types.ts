import type { AnyRulebook, HitPolicy, Text } from '@zhidu/rules'
import { toJSON } from '@zhidu/rules/document'
import type { Builder } from '../builder'
import { citedClause } from './clause-types'
import type { ClauseTypes } from './clause-types'
import { rulebookTable } from './rulebook-table'
import type { TableColumn, TableRow } from './rulebook-table'
import type { TextTypes } from './text-types'

const hitPolicies: Readonly<Record<HitPolicy, Text>> = {
  unique: { zh: '至多一种结果适用', en: 'at most one outcome may fire' },
  first: { zh: '自上而下首个适用的行决定', en: 'the first row that fires decides' },
  collect: { zh: '适用的各行全部计入', en: 'every row that fires counts' },
}

/** The rulebooks in force, by id; filled while the decisions are exposed. */
export interface Rulebooks {
  readonly add: (rulebook: AnyRulebook) => void
  readonly get: (id: string) => AnyRulebook | undefined
}

export type RulebookTypes = ReturnType<typeof createRulebookTypes>

/** The rulebooks as data and as tables: type `Rulebook`, queries `rulebooks` and `rulebook`. */
export function createRulebookTypes(builder: Builder, { text }: TextTypes, { clause }: ClauseTypes) {
  const inForce = new Map<string, AnyRulebook>()
  const hit = builder.enumType('HitPolicy', {
    description: '多行适用时如何取舍 / what counts when several rows fire',
    values: Object.fromEntries(
      Object.entries(hitPolicies).map(([word, { zh, en }]) => [word, { value: word, description: `${zh} / ${en}` }]),
    ),
  })
  const columnKind = builder.enumType('RulebookColumnKind', {
    description: '列的种类 / what a column holds',
    values: {
      condition: { value: 'condition', description: '条件 / a fact that rows ask about' },
      outcome: { value: 'outcome', description: '结果 / a field of the outcome' },
    },
  })
  const column = builder.objectRef<TableColumn>('RulebookColumn').implement({
    description: '规则表的一列 / a column of a rulebook',
    fields: (t) => ({
      name: t.exposeString('name', { description: '字段名 / name of the fact or field' }),
      title: t.expose('title', { type: text, description: '列名 / heading' }),
      kind: t.field({ type: columnKind, description: '列的种类 / what it holds', resolve: ({ kind }) => kind }),
    }),
  })
  const row = builder.objectRef<TableRow>('RulebookRow').implement({
    description: '规则表的一行 / a row of a rulebook',
    fields: (t) => ({
      id: t.exposeString('id', { description: '行编号 / id of the row' }),
      cells: t.expose('cells', {
        type: [text],
        description: '与各列对应，空即不限 / one a column; empty means whatever',
      }),
      clauses: t.field({
        type: [clause],
        description: '依据的条款 / the clauses that it rests on',
        resolve: ({ clauses }) => clauses.map(citedClause),
      }),
      note: t.expose('note', { type: text, nullable: true, description: '说明 / a remark' }),
    }),
  })
  const table = builder.objectRef<ReturnType<typeof rulebookTable>>('RulebookTable').implement({
    description: '规则表：行列均为文字 / a rulebook as columns and rows of text',
    fields: (t) => ({
      columns: t.expose('columns', { type: [column], description: '先条件、后结果 / conditions, then outcome' }),
      rows: t.expose('rows', { type: [row], description: '按规则表的次序 / in the order of the table' }),
    }),
  })
  const rulebook = builder.objectRef<AnyRulebook>('Rulebook').implement({
    description: '规则表 / a rulebook: the table behind a decision',
    fields: (t) => ({
      id: t.string({ description: '编号 / id, such as loading/limit', resolve: ({ document }) => document.id }),
      version: t.string({ description: '版本 / version', resolve: ({ document }) => document.version }),
      title: t.field({ type: text, description: '名称 / title', resolve: ({ document }) => document.title }),
      effectiveFrom: t.string({
        description: '生效日 / first day on which it holds',
        resolve: ({ document }) => document.effective.from,
      }),
      effectiveTo: t.string({
        nullable: true,
        description: '失效日 / last day on which it holds',
        resolve: ({ document }) => document.effective.to,
      }),
      review: t.string({
        description: '最迟复审日 / the day by which it is to be looked at again',
        resolve: ({ document }) => document.review,
      }),
      hit: t.field({
        type: hit,
        description: '多行适用时如何取舍 / what counts when several rows fire',
        resolve: ({ document }) => document.hit,
      }),
      data: t.field({
        type: 'JSON',
        description: '规则表的 JSON 文件，可再载入 / the document as JSON, which can be loaded again',
        resolve: toJSON,
      }),
      table: t.field({ type: table, description: '以表格形式 / as a table', resolve: rulebookTable }),
    }),
  })

  builder.queryFields((t) => ({
    rulebooks: t.field({
      type: [rulebook],
      description: '现行规则表 / the rulebooks in force',
      resolve: () => [...inForce.values()],
    }),
    rulebook: t.field({
      type: rulebook,
      nullable: true,
      description: '按编号查规则表 / the rulebook of an id',
      args: { id: t.arg.string({ required: true, description: '规则表的标识 / id of the rulebook' }) },
      resolve: (_, { id }) => inForce.get(id),
    }),
  }))

  const rulebooks: Rulebooks = {
    add: (one) => void inForce.set(one.document.id, one),
    get: (id) => inForce.get(id),
  }
  return { rulebook, rulebooks }
}
