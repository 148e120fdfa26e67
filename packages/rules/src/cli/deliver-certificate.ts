import { certify } from '../certify/certify'
import type { CertifyOptions } from '../certify/certify'
import type { ExitCode } from './command-part'
import { deliver } from './deliver'
import type { OutputOption } from './deliver'
import type { Source } from './load/source'
import type { Surroundings } from './surroundings'
import type { Terminal } from './terminal/terminal'

/** Delivers the certificate of a rulebook; where nothing can be shown, tells why on standard error. */
export async function deliverCertificate(
  { name, rulebook }: Source,
  { output, ...options }: CertifyOptions & OutputOption,
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const made = await certify(rulebook, options)
  if (made.ok) {
    const text = `${JSON.stringify(made.certificate, null, 2)}\n`
    return deliver(text, output === undefined ? {} : { output }, terminal, surroundings)
  }
  const [zh, en] = (['zh', 'en'] as const).map((language) => made.reasons.map(({ message }) => message[language]))
  terminal.note(
    terminal.say({
      zh: `${name}：不能出具证书：${(zh ?? []).join('；')}`,
      en: `${name}: no certificate can be made: ${(en ?? []).join('; ')}`,
    }),
  )
  return 1
}
