import { pathToFileURL } from 'node:url'
import { isAbsolute } from 'node:path'
import { version } from '../../../package.json'
import { helpOn } from '../diagnostics/diagnostic'
import type { Diagnostic } from '../diagnostics/diagnostic'
import { readPage } from '../diagnostics/page'
import { inline, linesOf } from '../terminal/tongue'
import type { Tongue } from '../terminal/tongue'
import { diagnosticsOf } from './report'
import type { Format } from './report'

/** SARIF 2.1.0, as code scanning reads it; with each rule the page that explains it. */
export function sarifFormat(pages: string): Format {
  return (report, { tongue }) => JSON.stringify(logOf(diagnosticsOf(report), pages, tongue), null, 2)
}

function logOf(diagnostics: readonly Diagnostic[], pages: string, tongue: Tongue) {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'zhidu', version, rules: codes.map((code) => ruleOf(code, pages, tongue)) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => resultOf(diagnostic, codes, tongue)),
      },
    ],
  }
}

function ruleOf(id: string, pages: string, tongue: Tongue) {
  const { title, about, markdown } = readPage(pages, id)
  const text = [...linesOf(about, tongue), helpOn(id)].join('\n')
  return { id, shortDescription: { text: inline(title, tongue) }, help: { text, markdown } }
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
