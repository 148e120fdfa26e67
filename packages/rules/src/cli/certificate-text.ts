import { certify } from '../certify/certify'
import type { CertifyOptions } from '../certify/certify'
import type { Source } from './load/source'
import { WrongUse } from './wrong-use'

/** The certificate of a rulebook as a file; a rulebook of which nothing can be shown has none. */
export async function certificateText({ name, rulebook }: Source, options: CertifyOptions): Promise<string> {
  const certificate = await certify(rulebook, options)
  if (certificate === undefined) {
    throw new WrongUse(
      { zh: `${name}：没有可以出具证书的结论`, en: `${name}: there is nothing that a certificate could show` },
      [{ zh: `原因见 zhidu check ${name}`, en: `zhidu check ${name} tells why` }],
    )
  }
  return `${JSON.stringify(certificate, null, 2)}\n`
}
