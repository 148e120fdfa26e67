import { pathToFileURL } from 'node:url'
import { isAbsolute } from 'node:path'
import { version } from '../../../package.json'
import { pageOf } from '../diagnostics/diagnostic'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { titles } from '../diagnostics/titles'
import type { DiagnosticCode } from '../diagnostics/titles'
import { inline, linesOf } from '../terminal/tongue'
import type { Tongue } from '../terminal/tongue'
import { diagnosticsOf } from './report'
import type { Format } from './report'

/** SARIF 2.1.0, as code scanning reads it. */
export const sarifFormat: Format = (report, { tongue }) => {
  const diagnostics = diagnosticsOf(report)
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'zhidu', version, rules: codes.map((code) => ruleOf(code, tongue)) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, codes, tongue)),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

function ruleOf(id: string, tongue: Tongue) {
  const title = Object.hasOwn(titles, id) ? titles[id as DiagnosticCode] : { zh: id, en: id }
  return { id, shortDescription: { text: inline(title, tongue) }, help: { text: pageOf(id) } }
}

function resultOf(diagnostic: Diagnostic, codes: readonly string[], tongue: Tongue) {
  const { code, severity, message, hint, file, place, rows, clauses, witness } = diagnostic
  const texts = [...linesOf(message, tongue), ...(hint === undefined ? [] : linesOf(hint, tongue))]
  const region = place === undefined ? {} : { region: { startLine: place.line, startColumn: place.column } }
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: texts.join('\n') },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } }],
    properties: { rows, clauses, witness },
  }
}

/** Relative names stay relative: a scanner resolves them against the checkout. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href
  return encodeURI(file.replaceAll('\\', '/')).replaceAll('#', '%23').replaceAll('?', '%3F')
}
