import type { Proof } from '../../prove/proof'
import type { Verdict } from '../../verify/finding'
import { pageOf } from '../diagnostics/diagnostic'
import { wrapped } from '../terminal/display-width'
import type { Style, Terminal } from '../terminal/terminal'
import { linesOf } from '../terminal/tongue'
import { inputText } from './input-text'

/** A proof, and what its property is called where it stands. */
export interface NamedProof {
  readonly name: string
  readonly proof: Proof
}

const marks = {
  proved: ['good', '✓'],
  refuted: ['bad', '✗'],
  undecided: ['doubtful', '?'],
} as const satisfies Record<Verdict, readonly [Style, string]>

/** What came of properties: in words, or as data. */
export function proofReport(format: 'text' | 'json', proofs: readonly NamedProof[], terminal: Terminal): string {
  const holds = proofs.every(({ proof }) => proof.verdict === 'proved')
  if (format === 'json') return JSON.stringify({ schema: 'zhidu/prove/1', holds, proofs }, null, 2)
  return proofs.map((one) => linesFor(one, terminal).join('\n')).join('\n\n')
}

function linesFor({ name, proof }: NamedProof, { style, say, tongue, width }: Terminal): readonly string[] {
  const { verdict, property, message, counterexample = [] } = proof
  const [colour, mark] = marks[verdict]
  const title = property.label === undefined ? name : say(property.label)
  return [
    `${style(colour, mark)} ${style('strong', title)}`,
    ...linesOf(message, tongue).flatMap((line) => wrapped(line, width - 2).map((part) => `  ${part}`)),
    ...counterexample.map(({ facts }) => `    ${style('strong', inputText(facts))}`),
    ...(verdict === 'proved' ? [] : [`    ${style('quiet', pageOf(`property-${verdict}`))}`]),
  ]
}
