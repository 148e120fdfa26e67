import { commandPart } from '../command-part'
import { formatOptions } from '../format-options'
import { formatNames, formatOf } from '../formats/format-names'
import type { Checked } from '../formats/report'
import { budgetOf, budgetOption } from '../budget'
import type { BudgetOption } from '../budget'

interface CheckOptions extends BudgetOption {
  readonly format: (typeof formatNames)[number]
  readonly json?: boolean
  readonly certify?: string
}

export const check = commandPart<CheckOptions>({
  name: 'check',
  about: {
    zh: '检查规则表：缺口、抵触、重叠、永不生效的行等，各附一个具体输入；也可直接检查 json-rules-engine 文件',
    en: 'checks rulebooks: gaps, conflicts, overlaps, dead rows and more, each with an input; json-rules-engine files too',
  },
  arguments: [
    {
      flags: '<files...>',
      about: {
        zh: '规则表（.json、.ts、.js）或 json-rules-engine 文件；可用通配符和 文件#导出名',
        en: 'rulebooks (.json, .ts, .js) or files of json-rules-engine; patterns and file#export too',
      },
    },
  ],
  options: [
    ...formatOptions(formatNames),
    {
      flags: '--certify <file>',
      about: { zh: '把证书写到文件（只限一张规则表）', en: 'write the certificate to a file (for one rulebook)' },
    },
    budgetOption,
  ],
  examples: [
    { line: 'zhidu check rules.json', about: { zh: '检查一个文件', en: 'check a file' } },
    {
      line: "zhidu check 'rules/**/*.ts' --format github",
      about: { zh: '在 GitHub Actions 里标到行上', en: 'annotate lines in GitHub Actions' },
    },
    {
      line: 'zhidu check rules.ts#parcels --certify parcels.proof.json',
      about: { zh: '检查其中一张并写出证书', en: 'check one of several and write its certificate' },
    },
  ],
  run: async ({ names, options }, terminal, surroundings) => {
    const budget = budgetOf(options)
    const [
      { loadFiles },
      { checkSource },
      { sampleSource },
      { versionDiagnostics },
      { holdsAll },
      { createSteps },
      format,
    ] = await Promise.all([
      import('../load/load-files'),
      import('../check-source'),
      import('../sample-source'),
      import('../version-diagnostics'),
      import('../formats/report'),
      import('../terminal/steps'),
      formatOf(options.json === true ? 'json' : options.format, surroundings),
    ])
    const { sources, diagnostics } = await loadFiles(names, surroundings)
    const checked: Checked[] = []
    const steps = createSteps(terminal, (text) => surroundings.stderr.write(text))
    for (const source of sources) {
      const one = checkSource(source, { ...budget, onProgress: steps.show })
      const sampled = source.inference === undefined ? undefined : await sampleSource(source)
      checked.push({ ...one, ...(sampled === undefined ? {} : { sampled }) })
    }
    steps.end()
    const report = { unread: diagnostics, checked, versions: versionDiagnostics(sources) }
    const text = format(report, terminal)
    if (text !== '') terminal.out(text)
    if (options.certify !== undefined) {
      const { writeCertificate } = await import('../write-certificate')
      const code = await writeCertificate(sources, { output: options.certify, ...budget }, terminal, surroundings)
      if (code !== 0) return code
    }
    return holdsAll(report) ? 0 : 1
  },
})
