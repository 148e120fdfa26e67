import type { CertifyOptions } from '../certify/certify'
import type { ExitCode } from './command-part'
import { deliverCertificate } from './deliver-certificate'
import type { Source } from './load/source'
import type { Surroundings } from './surroundings'
import type { Terminal } from './terminal/terminal'
import { WrongUse } from './wrong-use'

/** Writes the certificate of the one rulebook that was checked. */
export async function writeCertificate(
  sources: readonly Source[],
  options: CertifyOptions & { readonly output: string },
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const [source, ...others] = sources
  if (source === undefined || others.length > 0) {
    throw new WrongUse({
      zh: `--certify 只用于一张规则表，这里有 ${sources.length} 张`,
      en: `--certify is for one rulebook, and here are ${sources.length}`,
    })
  }
  return deliverCertificate(source, options, terminal, surroundings)
}
