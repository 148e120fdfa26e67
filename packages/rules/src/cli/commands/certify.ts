import { commandPart } from '../command-part'
import { rulebookArgument } from '../example-arguments'
import { budgetOf, budgetOption } from '../budget'
import type { BudgetOption } from '../budget'
import { outputOption } from '../deliver'
import type { OutputOption } from '../deliver'

interface CertifyCommandOptions extends BudgetOption, OutputOption {
  readonly check?: string
}

export const certify = commandPart<CertifyCommandOptions>({
  name: 'certify',
  about: {
    zh: '写出规则表的证书，或核对证书；不能出证时说明原因，退出码 1。核对器与检查器没有共用代码，只信规则表的 JSON',
    en: 'writes the certificate of a rulebook, or tells why there is none (exit code 1), or checks one; the checker shares no code with the verifier',
  },
  arguments: [rulebookArgument],
  options: [
    { flags: '--check <certificate>', about: { zh: '核对这份证书', en: 'check this certificate' } },
    budgetOption,
    outputOption,
  ],
  examples: [
    {
      line: 'zhidu certify rulebook.json -o rulebook.proof.json',
      about: { zh: '写出证书', en: 'write a certificate' },
    },
    {
      line: 'zhidu certify rulebook.json --check rulebook.proof.json',
      about: { zh: '核对证书', en: 'check a certificate' },
    },
  ],
  run: async ({ names: [name = ''], options }, terminal, surroundings) => {
    const { needSource } = await import('../need-source')
    const source = await needSource(name, terminal, surroundings)
    if (options.check !== undefined) {
      const { checkCertificateFile } = await import('../check-certificate-file')
      return checkCertificateFile(source, options.check, terminal, surroundings)
    }
    const { deliverCertificate } = await import('../deliver-certificate')
    const output = options.output === undefined ? {} : { output: options.output }
    return deliverCertificate(source, { ...budgetOf(options), ...output }, terminal, surroundings)
  },
})
