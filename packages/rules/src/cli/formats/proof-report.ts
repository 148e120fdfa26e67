import { junitDocument } from '../../testing/reports/junit-document'
import type { Proof } from '../../prove/proof'
import type { Verdict } from '../../verify/finding'
import { helpOn } from '../diagnostics/diagnostic'
import type { Diagnostic, Place } from '../diagnostics/diagnostic'
import { wrapped } from '../terminal/display-width'
import type { Style, Terminal } from '../terminal/terminal'
import { linesOf } from '../terminal/tongue'
import { githubFormat } from './github'
import { inputText } from './input-text'
import { failed } from './junit'

/** A proof, and what its property is called where it stands. */
export interface NamedProof {
  readonly name: string
  readonly place?: Place
  readonly proof: Proof
}

const marks = {
  proved: ['good', '✓'],
  refuted: ['bad', '✗'],
  undecided: ['doubtful', '?'],
} as const satisfies Record<Verdict, readonly [Style, string]>

/** Proofs, and where their properties come from. */
export interface ProofReport {
  /** The file of the properties. */
  readonly file: string
  readonly proofs: readonly NamedProof[]
  readonly milliseconds: number
}

/** What came of properties: in words, as data, or for CI. */
export function proofReport(
  format: 'text' | 'json' | 'github' | 'junit',
  { file, proofs, milliseconds }: ProofReport,
  terminal: Terminal,
): string {
  switch (format) {
    case 'text':
      return proofs.map((one) => linesFor(one, terminal).join('\n')).join('\n\n')
    case 'json': {
      const holds = proofs.every(({ proof }) => proof.verdict === 'proved')
      return JSON.stringify({ schema: 'zhidu/proofs/1', holds, proofs }, null, 2)
    }
    case 'github': {
      const unread = proofs.filter(({ proof }) => proof.verdict !== 'proved').map((one) => diagnosticOf(one, file))
      return githubFormat({ unread, checked: [], versions: [] }, terminal)
    }
    case 'junit': {
      const cases = proofs.map((one) => {
        const name = titleOf(one, terminal)
        return one.proof.verdict === 'proved' ? { name } : failed(name, [diagnosticOf(one, file)], terminal.tongue)
      })
      return junitDocument('zhidu prove', [{ name: file, milliseconds, cases }])
    }
  }
}

/** A property that is not proved, as a remark at its place. */
function diagnosticOf({ name, place, proof }: NamedProof, file: string): Diagnostic {
  const { verdict, property, message, counterexample = [] } = proof
  const { zh, en } = property.label ?? { zh: name, en: name }
  const [first, ...others] = counterexample.map(({ facts }) => facts)
  const also = others.map(inputText)
  return {
    code: `property-${verdict}`,
    severity: 'error',
    file,
    message: { zh: `${zh}：${message.zh}`, en: `${en}: ${message.en}` },
    ...(place === undefined ? {} : { place }),
    ...(also.length === 0
      ? {}
      : { hint: { zh: `与之相比：${also.join('；')}`, en: `compared with ${also.join('; ')}` } }),
    ...(first === undefined ? {} : { witness: first }),
  }
}

function titleOf({ name, proof: { property } }: NamedProof, { say }: Terminal): string {
  return property.label === undefined ? name : say(property.label)
}

function linesFor(one: NamedProof, terminal: Terminal): readonly string[] {
  const { style, tongue, width } = terminal
  const { verdict, message, counterexample = [] } = one.proof
  const [colour, mark] = marks[verdict]
  return [
    `${style(colour, mark)} ${style('strong', titleOf(one, terminal))}`,
    ...linesOf(message, tongue).flatMap((line) => wrapped(line, width - 2).map((part) => `  ${part}`)),
    ...counterexample.map(({ facts }) => `    ${style('strong', inputText(facts))}`),
    ...(verdict === 'proved' ? [] : [`    ${style('quiet', helpOn(`property-${verdict}`))}`]),
  ]
}
