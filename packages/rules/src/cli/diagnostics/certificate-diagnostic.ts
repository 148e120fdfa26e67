import type { CertificateVerdict } from '../../checker/verdict'
import type { Text } from '../../text'
import type { Diagnostic } from './diagnostic'

type Refusal = Extract<CertificateVerdict, { ok: false }>

const messages: Readonly<Record<Refusal['code'], Text>> = {
  'other-rulebook': {
    zh: '证书是另一张规则表的，或规则表在出证后改过',
    en: 'the certificate is that of another rulebook, or the rulebook was changed since',
  },
  malformed: { zh: '不是证书，或证书残缺', en: 'not a certificate, or a broken one' },
  'not-shown': { zh: '证书没有证明它所说的结论', en: 'the certificate does not show what it says' },
}

/** Why a certificate is refused. */
export function certificateDiagnostic({ code, detail }: Refusal, file: string): Diagnostic {
  const { zh, en } = messages[code]
  return {
    code: `certificate-${code}`,
    severity: 'error',
    file,
    message: { zh: `${zh}（${detail}）`, en: `${en} (${detail})` },
  }
}
