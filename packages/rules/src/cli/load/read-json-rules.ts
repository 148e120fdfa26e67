import { inferRulebooks } from '../../json-rules/infer/infer-rulebooks'
import type { JsonRulesDefect } from '../../json-rules/defect'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { PlaceOf } from './json-places'
import type { Loaded } from './source'

/** Reads rules of json-rules-engine as rulebooks, whose facts are inferred from the conditions. */
export function readJsonRules(file: string, value: unknown, placeOf: PlaceOf): Loaded {
  const inferred = inferRulebooks(value, { id: idOf(file) })
  const told = (defects: readonly JsonRulesDefect[]): readonly Diagnostic[] =>
    defects.map((defect) => defectDiagnostic(defect, file, placeOf))
  if (!inferred.ok) return { sources: [], diagnostics: told(inferred.errors) }
  const { inference } = inferred
  const diagnostics = inference.notAnalysed.flatMap(({ reasons }) => told(reasons))
  const [first] = inference.tables
  if (first === undefined) return { sources: [], diagnostics }
  return {
    sources: [{ file, name: file, kind: 'json-rules', rulebook: first.rulebook, placeOf, rules: value, inference }],
    diagnostics,
  }
}

/** Why a document is not evaluated; the codes have pages of their own. */
export function defectDiagnostic({ code, path, message }: JsonRulesDefect, file: string, placeOf: PlaceOf): Diagnostic {
  const at = path.join('.')
  return {
    code: `json-rules-${code}`,
    severity: 'error',
    file,
    place: placeOf(path),
    message: at === '' ? message : { zh: `${at}：${message.zh}`, en: `${at}: ${message.en}` },
  }
}

/** The file's name as the id of a rulebook. */
function idOf(file: string): string {
  const name = file.replace(/^.*[\\/]/, '').replace(/\.json$/, '')
  const id = name.replaceAll(/[^A-Za-z0-9._-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '')
  return id === '' ? 'rules' : id
}
