import { helpOn } from '../diagnostics/diagnostic'
import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Text } from '../../text'
import { linesOf } from '../terminal/tongue'
import { diagnosticsOf } from './report'
import type { Format } from './report'

/** Workflow commands of GitHub Actions: each shows as a remark at its line of the pull request. */
export const githubFormat: Format = (report, { tongue }) =>
  diagnosticsOf(report)
    .map((diagnostic) => annotation(diagnostic, (text) => linesOf(text, tongue)))
    .join('\n')

function annotation(diagnostic: Diagnostic, linesIn: (text: Text) => readonly string[]): string {
  const { code, severity, file, place, message, hint, witness } = diagnostic
  const properties = [
    `file=${escaped(file.replaceAll('\\', '/'))}`,
    ...(place === undefined ? [] : [`line=${String(place.line)}`, `col=${String(place.column)}`]),
    `title=${escaped(`zhidu ${code}`)}`,
  ]
  const lines = [
    ...linesIn(message),
    ...(hint === undefined ? [] : linesIn(hint)),
    ...(witness === undefined ? [] : [JSON.stringify(witness)]),
    helpOn(code),
  ]
  return `::${severity} ${properties.join()}::${data(lines.join('\n'))}`
}

/** As the runner reads it back; `%` first. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escaped(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
