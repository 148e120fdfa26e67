import type { Finding } from '../../verify/finding'
import type { Text } from '../../text'
import { rowPlace } from '../load/source'
import type { Source } from '../load/source'
import type { Diagnostic, Place } from './diagnostic'

/** A finding of a rulebook, at the place of its first row, or of the fact that it is about. */
export function findingDiagnostic(finding: Finding, source: Source): Diagnostic {
  const { code, severity, message, rows, clauses, regions, share, witness } = finding
  const place = placeIn(finding, source)
  const common = {
    code,
    severity,
    message,
    file: source.file,
    rows,
    regions,
    ...(share === undefined ? {} : { share }),
    ...(place === undefined ? {} : { place }),
  }
  const { inference } = source
  if (inference === undefined) return { ...common, clauses, ...(witness === undefined ? {} : { witness }) }
  const isPossible = inference.certaintyOf(finding) === 'possible'
  const foreign = witness === undefined ? undefined : inference.factsOf(witness)
  return {
    ...common,
    ...(foreign === undefined ? {} : { witness: foreign.facts, assumed: foreign.assumed }),
    ...(isPossible ? { hint: possible } : {}),
  }
}

const possible: Text = {
  zh: '是否真会发生，取决于所假定的条件：它们没有参与推理',
  en: 'whether it can happen depends on what is assumed: those conditions are not reasoned about',
}

function placeIn({ code, rows: [row], facts: [fact] }: Finding, source: Source): Place | undefined {
  if (row !== undefined) return rowPlace(source, row)
  if (source.inference !== undefined) return source.placeOf([])
  return code === 'unused-fact' && fact !== undefined ? source.placeOf(['facts', fact]) : source.placeOf(['rows'])
}
