import { cpus } from 'node:os'
import { goalCells } from './goals'
import { compilingCells, contestCells, sizeCells, typeCheckCells } from './report'
import type { Cells, ContestResult, Report } from './report'

const problemNames: Readonly<Record<string, string>> = {
  loading: '装车限定表 · The loading table (18 rows, 9 facts)',
  'table-10': '生成的表，10 行 · Generated table, 10 rows',
  'table-100': '生成的表，100 行 · Generated table, 100 rows',
  'table-1000': '生成的表，1,000 行 · Generated table, 1,000 rows',
  'table-10000': '生成的表，10,000 行 · Generated table, 10,000 rows',
  'table-100000': '生成的表，100,000 行 · Generated table, 100,000 rows',
  'free-100000': '无键的表，100,000 行 × 6 个事实 · Table without a key, 100,000 rows × 6 facts',
  'worst-100000': '最不利的表，100,000 行 × 6 个事实 · The worst table, 100,000 rows × 6 facts',
}

/** docs/performance.md: the figures of one run, how they were taken, and the baseline of every ratio. */
export function performanceDocument(report: Report): string {
  const [cpu] = cpus()
  const machine = `${cpu?.model.trim() ?? 'unknown CPU'}, ${cpus().length} cores, Node ${process.versions.node}`
  const problems = [...new Set(report.results.map(({ problem }) => problem))]
  return `# 性能 · Performance

本文件由 \`npm run bench -- --write\` 生成，请勿手工修改。
This file is written by \`npm run bench -- --write\`; do not edit it by hand.

- 日期 · Date: ${new Date().toISOString().slice(0, 10)}
- 机器 · Machine: ${machine}

## 怎么测的 · How it was measured

- 每一项比赛在单独的进程里进行；同一项里的各方轮流计时，倍数按同一轮计算，取中位数，并列出最小值和最大值。每张表的第一行是基准。
  Each contest has a process of its own; its contenders take turns, a ratio is taken within one round, the median over the rounds is given with the least and the greatest. The first row of each table is the baseline of its ratios.
- 计时前，每一方对每个案例的答案都与标准答案核对（核对数见表末列），最后一轮之后再核对一次。标准答案来自参考求值器：${checkedText(report)}；其余案例的答案来自手写函数，它在参考求值器答过的案例上全部一致。
  Before the clock runs every answer of every contender is compared with the right one (last column), and once more after the last round. The right answers are the reference evaluator's: ${checkedText(report)}; those of the other cases are the hand-written function's, which agrees with the reference wherever both answered.
- \`shuffled\`：16,384 个固定种子的案例，每轮重新打乱，多到处理器记不住；\`hot\`：16 个案例反复使用。各方都把每个答案存进数组，没有一个能被优化掉。先预热各方至少 0.3 秒。
  \`shuffled\`: 16,384 seeded cases in a new order each round, too many for a processor to learn; \`hot\`: 16 of them again and again. Every answer is stored in an array, so that none can be left out. All contenders are warmed up for at least 0.3 s first.
- 生成的表：四个事实的分区表，每个货品五行，数量界限因货品而异，没有兜底行，每行结果不同。手写函数用 Map 查货品。
  Generated tables: a keyed partition of four facts, five rows for each item, bounds of the quantity that differ from item to item, no catch-all row, an outcome of its own for each row. The hand-written function looks the item up in a Map.
- 装车表的案例不含未知事实；手写函数也不处理未知事实，编译后的表处理。
  The cases of the loading table leave no fact unknown; the hand-written functions could not cope with one, the compiled table can.
- \`decide\` 比赛中，双方都校验并生成同样的对象，事先还各判过几个错误的输入（形状各异），其完整结果逐项核对一致。
  In the contests of \`decide\` both sides validate and build the same object; both have refused a few wrong inputs of other shapes before, and their whole decisions were compared.
- 无键的表：每行对六个数量各给一个范围（最宽为全部取值的四分之一），各行重叠，也有空缺，第一个成立的行决定；最不利的表：每行只问其中任意两个数量，范围极窄。基准是逐行的循环，案例 4,096 个，参考求值器答其中一个。
  Tables without a key: each row gives a range of each of six quantities (at most a quarter of all values wide), rows overlap and leave gaps, the first that holds decides. The worst table: each row asks any two of them, by very narrow ranges. The baseline is a loop over the rows; 4,096 cases, of which the reference evaluator answers one.
- 判定图超过上限的表另建索引（事先限定 64 MB），见“编译时间”；索引也放不下的表才逐行查找。
  A table whose decision diagram would pass the bound has an index, of at most 64 MB fixed beforehand (see the times to compile); only one that does not fit either is looked through row by row.
- json-rules-engine：一个 Engine 反复使用，规则只加一次；json-logic-engine：全部行编译成一个表达式；zen-engine：一张决策表，每行一个条件。这些引擎只比到 1,000 行。
  json-rules-engine: one Engine used again and again, rules added once; json-logic-engine: all rows compiled as one expression; zen-engine: one decision table with a condition in each row. These engines are measured up to 1,000 rows.

## 要求与实测 · Required and measured

${markdown(goalCells(report.results))}

${problems.map((problem) => problemPart(problem, report.results)).join('\n')}
## 编译时间 · Time to compile

${markdown(compilingCells(report))}

## 构建后的大小 · Size of the built entries

一个入口的全部导出，打包并压缩变量名，不含 zod 等依赖；类型检查：一个只导入该入口的文件所用的时间，含读取标准库和依赖的声明。
All that an entry exports, bundled and minified, dependencies such as zod excluded; type check: a file that imports the entry and nothing else, the declarations of the standard library and of dependencies included.

要求 · Required: \`@zhidu/rules\` ≤ 12 kB gzipped。

${markdown(sizeCells(report))}

## 类型检查时间 · Time to check types

TypeScript 检查一个含一张规则表的文件所用的时间。How long TypeScript takes for a file that defines one rulebook.

${markdown(typeCheckCells(report))}
`
}

function checkedText({ checked }: Report): string {
  return [...checked].map(([problem, count]) => `${problem} ${count.toLocaleString('en')}`).join(', ')
}

function problemPart(problem: string, results: readonly ContestResult[]): string {
  const contests = results
    .filter((result) => result.problem === problem)
    .map((result) => `### ${result.name} · ${result.inputs}\n\n${markdown(contestCells(result))}\n`)
  return `## ${problemNames[problem] ?? problem}\n\n${contests.join('\n')}`
}

function markdown([head = [], ...rows]: Cells): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
