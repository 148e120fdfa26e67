import { cpus } from 'node:os'
import type { DiffTime } from './diff/diff-times'
import type { ProofTime } from './diff/prove-times'
import type { Measured } from './measure'
import { rateText, ratioText } from './report'
import type { Cells } from './report'
import type { AgainstZ3 } from './verify/against-z3'
import type { CertifyTime } from './verify/certify-time'
import type { VerifyTime } from './verify/verify-time'

/** Everything that one run of the proofs found. */
export interface ProofReport {
  readonly verifying: readonly VerifyTime[]
  readonly certifying: readonly CertifyTime[]
  readonly comparing: readonly DiffTime[]
  readonly proving: readonly ProofTime[]
  readonly foreign: readonly { readonly rules: number; readonly measured: readonly Measured[] }[]
  readonly z3?: AgainstZ3
}

interface Part {
  readonly title: string
  readonly cells: Cells
}

const ms = (time: number): string => (time < 10 ? time.toFixed(1) : String(Math.round(time)))

/** The tables of a run, one for each kind of question. */
export function proofCells(report: ProofReport): readonly Part[] {
  const { verifying, certifying, comparing, proving, foreign, z3 } = report
  return [
    {
      title: '验证 · Verify (all checks, once loaded)',
      cells: [
        ['rulebook', 'rows × facts', 'ms', 'required', 'peak MB'],
        ...verifying.map(({ name, rows, facts, ms: time, most, megabytes }) => [
          name,
          `${rows.toLocaleString('en')} × ${facts}`,
          ms(time),
          Number.isFinite(most) ? `≤ ${most.toLocaleString('en')}` : 'undecided',
          String(megabytes),
        ]),
      ],
    },
    ...(z3 === undefined
      ? []
      : [
          {
            title: 'z3, the same rulebooks · z3，同样的规则表',
            cells: [
              ['rulebooks', 'equal answers', 'verify, ms', 'z3, ms', 'ratio'],
              [z3.books, z3.answers, ms(z3.ours), ms(z3.z3), ratioText(z3.z3 / z3.ours)].map(String),
            ],
          },
        ]),
    {
      title: '证书 · Certificates (medians)',
      cells: [
        ['rulebook', 'verify and certify, ms', 'check, ms', 'check / prove', 'kB'],
        ...certifying.map(({ name, proving: prove, checking, kilobytes }) => [
          name,
          ms(prove),
          ms(checking),
          ratioText(checking / prove),
          ms(kilobytes),
        ]),
      ],
    },
    {
      title: '差异 · Difference (medians)',
      cells: [
        ['compared', 'ms', 'regions', 'verdict'],
        ...comparing.map(({ name, milliseconds, regions, verdict }) => [
          name,
          ms(milliseconds),
          String(regions),
          verdict,
        ]),
      ],
    },
    {
      title: '性质 · Properties (medians)',
      cells: [
        ['property', 'ms', 'verdict', 'nodes'],
        ...proving.map(({ name, milliseconds, verdict, spent }) => [
          name,
          ms(milliseconds),
          verdict,
          spent.toLocaleString('en'),
        ]),
      ],
    },
    {
      title: 'json-rules-engine 的规则文件 · Documents of json-rules-engine',
      cells: [
        ['rules', 'contender', 'runs/s', 'x json-rules-engine', 'checked cases'],
        ...foreign.flatMap(({ rules, measured }) =>
          measured.map(({ name, rate, ratio, checked }, place) => [
            rules.toLocaleString('en'),
            name,
            rateText(rate.median),
            place === 0 ? 'baseline' : ratioText(ratio.median),
            checked.toLocaleString('en'),
          ]),
        ),
      ],
    },
  ]
}

/** docs/performance-proofs.md: the figures of one run. */
export function proofDocument(report: ProofReport): string {
  const [cpu] = cpus()
  const parts = proofCells(report).map(({ title, cells }) => `## ${title}\n\n${markdown(cells)}\n`)
  return `# 证明的性能 · Performance of proofs

本文件由 \`npm run bench:proofs -- --z3 --write\` 生成，请勿手工修改。
This file is written by \`npm run bench:proofs -- --z3 --write\`; do not edit it by hand.

- 日期 · Date: ${new Date().toISOString().slice(0, 10)}
- 机器 · Machine: ${cpu?.model.trim() ?? 'unknown CPU'}, ${cpus().length} cores, Node ${process.versions.node}
- 每一项在单独的进程里进行；每个答案都核对，答错即中止。
  Each item has a process of its own; every answer is checked, a wrong one ends the run.
- 验证的时间是没有预热的一次，含全部检查；内存是整个进程的峰值，含装入的规则表。
  The time to verify is that of one cold run with all checks; memory is the peak of the whole process, the loaded rulebook included.
- “证明”是验证与写证书之和；“检查”从规则表的 JSON 开始，不用本库其他任何代码。
  “Prove” is verifying and writing the certificate; “check” begins with the rulebook's JSON and uses no other code of this library.

${parts.join('\n')}`
}

function markdown([head = [], ...rows]: Cells): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
