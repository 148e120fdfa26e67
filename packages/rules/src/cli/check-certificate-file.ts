import { checkCertificate } from '../checker/check-certificate'
import { toJSON } from '../rulebook/parse-rulebook'
import type { Text } from '../text'
import type { ExitCode } from './command-part'
import type { Diagnostic } from './diagnostics/diagnostic'
import { certificateDiagnostic } from './diagnostics/certificate-diagnostic'
import { diagnosticLines } from './formats/text'
import { readText } from './load/load-file'
import { parseJson } from './load/read-json-file'
import type { Source } from './load/source'
import type { Surroundings } from './surroundings'
import type { Terminal } from './terminal/terminal'

/** Checks a file that says to be the certificate of a rulebook, and tells what it shows. */
export async function checkCertificateFile(
  source: Source,
  file: string,
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const json = parseJson(file, await readText(file, surroundings))
  if ('diagnostic' in json) return refused(json.diagnostic, terminal)
  const verdict = await checkCertificate(JSON.parse(JSON.stringify(toJSON(source.rulebook))), json.value)
  if (!verdict.ok) return refused(certificateDiagnostic(verdict, file), terminal)
  const { complete, consistent, dead } = verdict.claims
  const shown: readonly Text[] = [
    ...(complete ? [{ zh: '每种输入都有行适用', en: 'every input is covered by a row' }] : []),
    ...(consistent ? [{ zh: '行与行互不抵触', en: 'no two rows disagree' }] : []),
    ...(dead.length > 0
      ? [{ zh: `永不生效的行：${dead.join('、')}`, en: `rows that never decide: ${dead.join(', ')}` }]
      : []),
  ]
  terminal.out(
    [
      terminal.style('strong', source.name),
      ...shown.map((text) => `${terminal.style('good', '✓')} ${terminal.say(text)}`),
    ].join('\n'),
  )
  return 0
}

function refused(diagnostic: Diagnostic, terminal: Terminal): ExitCode {
  terminal.out(diagnosticLines(diagnostic, undefined, terminal).join('\n'))
  return 1
}
