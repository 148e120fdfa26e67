import { checkCertificate } from '@zhidu/rules/checker'
import { parseRulebook } from '@zhidu/rules/document'
import { certify, verify } from '@zhidu/rules/proof'
import { families } from './families'

/** How long proving takes, and checking the proof, of one rulebook. */
export interface CertifyTime {
  readonly name: string
  /** Milliseconds of verifying and of writing the certificate, once the rulebook is loaded. */
  readonly proving: number
  /** Milliseconds of the checker, which begins with the JSON. */
  readonly checking: number
  readonly kilobytes: number
}

/** Proves and checks one family in turns, and takes the middle; a certificate that is not accepted is a bug. */
export async function certifyTime(index: number): Promise<CertifyTime> {
  const family = families[index]
  if (family === undefined) throw new RangeError(`there is no family ${String(index)}`)
  const document: unknown = JSON.parse(JSON.stringify(family.document()))
  const reading = parseRulebook(document)
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors.slice(0, 3)))
  const rounds = family.rows > 10_000 ? 3 : 7
  const times: { proving: number; checking: number }[] = []
  let kilobytes = 0
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now()
    verify(reading.rulebook)
    const made = await certify(reading.rulebook)
    if (!made.ok) throw new Error(`${family.name}: ${made.reasons.map(({ code }) => code).join()}`)
    const { certificate } = made
    const proved = performance.now()
    const verdict = await checkCertificate(document, certificate)
    times.push({ proving: proved - began, checking: performance.now() - proved })
    if (!verdict.ok) throw new Error(`${family.name}: ${verdict.code} ${verdict.detail}`)
    kilobytes = JSON.stringify(certificate).length / 1000
  }
  const middle = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0
  return {
    name: family.name,
    proving: middle(times.map(({ proving }) => proving)),
    checking: middle(times.map(({ checking }) => checking)),
    kilobytes,
  }
}
