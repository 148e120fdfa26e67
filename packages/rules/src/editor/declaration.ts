import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import type { OutcomeSpec } from '../rulebook/outcome'
import type { AnyRulebook } from '../rulebook/rulebook'
import type { Text } from '../text'
import { factLine } from './fact-text'

/**
 * TypeScript declarations of a rulebook that is kept as JSON: its facts, outcome, clauses and the rulebook itself.
 * @example const book = reading.rulebook as ParcelLimit // after `import type { ParcelLimit } from './parcel-limit'`
 */
export function declarationOf({ document }: AnyRulebook): string {
  const { id, version, title, hit, facts, outcome, rows } = document
  const clauses = [...new Set(rows.flatMap((row) => row.clauses))]
  const name = typeNameOf(id)
  return [
    `// ${lineText(`${id} ${version}`)}`,
    `import type { Rulebook } from '@zhidu/rules'`,
    '',
    comment({ zh: `${title.zh}：事实`, en: `${title.en}: facts` }),
    `export interface Facts {`,
    ...fieldLines(facts, '  '),
    '}',
    '',
    ...inputLines(facts),
    '',
    comment({ zh: `${title.zh}：结果`, en: `${title.en}: outcome` }),
    ...outcomeLines(outcome),
    '',
    comment({ zh: `${title.zh}：条款`, en: `${title.en}: clauses` }),
    ...unionLines('Clause', clauses.map(literal)),
    '',
    comment(title),
    `export type ${name} = Rulebook<Facts, Outcome, Clause, ${literal(hit)}>`,
    '',
  ].join('\n')
}

const takenNames: ReadonlySet<string> = new Set(['Facts', 'Input', 'Outcome', 'Clause', 'Rulebook'])

/** `own/parcel-limit` becomes `OwnParcelLimit`. */
function typeNameOf(id: string): string {
  const words = id.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
  return /^\d/.test(name) ? `Book${name}` : takenNames.has(name) ? `${name}Book` : name
}

/** Facts at an edge, where moments may be text too. */
function inputLines(facts: FactSpecs): readonly string[] {
  const moments = Object.entries(facts).filter(([, { type }]) => type === 'instant')
  const names = moments.map(([name]) => literal(name)).join(' | ')
  const fields = moments.map(([name, spec]) => `  readonly ${fieldOf(name, spec, 'number | string')}`)
  return [
    comment({
      zh: '事实，如 decide 所接受：时刻也可写作文字',
      en: 'Facts as decide takes them: moments may be text, too',
    }),
    ...(moments.length === 0
      ? ['export type Input = Facts']
      : [`export interface Input extends Omit<Facts, ${names}> {`, ...fields, '}']),
  ]
}

function outcomeLines(outcome: OutcomeSpec): readonly string[] {
  // An interface would be no `Record<string, unknown>`, which outcomes are.
  if (outcome.kind === 'record') return ['export type Outcome = {', ...fieldLines(outcome.fields, '  '), '}']
  const alternatives = Object.entries(outcome.variants).flatMap(([word, { label, fields }]) => [
    `  | {`,
    `      ${comment(label)}`,
    `      readonly ${outcome.discriminator}: ${literal(word)}`,
    ...fieldLines(fields, '      '),
    `    }`,
  ])
  return ['export type Outcome =', ...alternatives]
}

function fieldLines(fields: FactSpecs, indent: string): readonly string[] {
  return Object.entries(fields).flatMap(([name, spec]) => [
    `${indent}${comment(factLine(spec))}`,
    `${indent}readonly ${fieldOf(name, spec, typeOf(spec))}`,
  ])
}

function fieldOf(name: string, { presence }: FactSpec, type: string): string {
  return presence === 'required' ? `${name}: ${type}` : `${name}?: ${type} | null | undefined`
}

function typeOf(spec: FactSpec): string {
  switch (spec.type) {
    case 'number':
    case 'integer':
    case 'instant':
      return 'number'
    case 'boolean':
      return 'boolean'
    case 'string':
      return 'string'
    case 'enum':
      return Object.keys(spec.values).map(literal).join(' | ')
  }
}

function unionLines(name: string, members: readonly string[]): readonly string[] {
  if (members.length === 0) return [`export type ${name} = never`]
  return [`export type ${name} =`, ...members.map((member) => `  | ${member}`)]
}

function comment({ zh, en }: Text): string {
  return `/** ${lineText(zh).replaceAll('*/', '*\\/')}。 ${lineText(en).replaceAll('*/', '*\\/')}. */`
}

/** Text on one line, whatever it holds. */
function lineText(text: string): string {
  return text.replaceAll(/[\s\u2028\u2029]+/g, ' ').trim()
}

function literal(text: string): string {
  return JSON.stringify(text)
}
