import { starterDocument } from './starter-document'

/** A file of the starter. */
export interface StarterFile {
  readonly path: string
  readonly text: string
}

/** The files of a small start. */
export function starterFiles(inTypeScript: boolean): readonly StarterFile[] {
  const book = inTypeScript ? 'rulebook.ts' : 'rulebook.json'
  return [
    { path: book, text: inTypeScript ? moduleText : documentText },
    { path: 'examples.yaml', text: examplesText },
    { path: '.github/workflows/rules.yml', text: workflowText(book) },
  ]
}

const documentText = `${JSON.stringify(
  { $schema: './node_modules/@zhidu/rules/schema/rulebook.schema.json', ...starterDocument },
  null,
  2,
)}\n`

const moduleText = `import { defineRulebook, fact } from '@zhidu/rules'
import { z } from 'zod'

/** 会员折扣 · Discount of members */
export const discount = defineRulebook({
  id: 'example/discount',
  version: '1.0.0',
  title: { zh: '会员折扣', en: 'Discount of members' },
  effective: { from: '2026-01-01' },
  review: '2027-01-01',
  hit: 'unique',
  facts: z.object({
    total: fact.integer({ unit: 'yuan', min: 0, max: 100_000, label: { zh: '订单金额', en: 'total' } }),
    member: fact.boolean({ label: { zh: '会员', en: 'member' } }),
  }),
  outcome: z.object({
    percent: fact.integer({
      min: 0,
      max: 100,
      source: 'derived',
      label: { zh: '折扣百分比', en: 'discount in per cent' },
    }),
  }),
  rows: [
    { id: 'guest', when: { member: false }, then: { percent: 0 }, clauses: ['discount/1'] },
    { id: 'member', when: { member: true, total: { below: 500 } }, then: { percent: 5 }, clauses: ['discount/2'] },
    { id: 'large-order', when: { member: true, total: { from: 500 } }, then: { percent: 10 }, clauses: ['discount/3'] },
  ],
})
`

const examplesText = `# 每个示例写明事实和应有的结果；事实、结果可用名称或中英文标签
# Each example names facts and what must come of them; names, or labels in either language
rulebook: example/discount
examples:
  - name: 非会员 guest
    facts: { total: 300, member: false }
    expected: { percent: 0 }
    clauses: [discount/1]
  - name: 非会员大单 large order of a guest
    facts: { total: 800, member: false }
    expected: { percent: 0 }
    clauses: [discount/1]
  - name: 会员小单 small order of a member
    facts: { total: 499, member: true }
    expected: { percent: 5 }
    row: member
    clauses: [discount/2]
  - name: 会员大单 large order of a member
    facts: { total: 500, member: true }
    expected: { percent: 10 }
    row: large-order
    clauses: [discount/3]
`

const workflowText = (book: string): string => `name: rules
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: npm ci
      - run: npx zhidu check ${book} --format github
      - run: npx zhidu test ${book} examples.yaml
      - run: npx zhidu coverage ${book} examples.yaml --min rows=100,bounds=100,mutants=95
`
