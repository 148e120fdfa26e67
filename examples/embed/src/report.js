import { describeInputError } from '@zhidu/rules/explain'
import Table from 'cli-table3'
import { sheets } from './columns.js'

/**
 * @typedef {import('./answers.js').Area} Area
 * @typedef {import('./answers.js').Asked} Asked
 * @typedef {import('./decide-file.js').AnsweredLine} AnsweredLine
 * @typedef {import('./decide-file.js').BadLine} BadLine
 * @typedef {Readonly<{ area: Area, answered: readonly AnsweredLine[], bad: readonly BadLine[] }>} Day
 */

/** One area of the day: its table, and below it what is to be asked and what is wrong. @param {Day} day @returns {string} */
export function report({ area, answered, bad }) {
  const { title, columns, cells } = sheets[area]
  const table = plainTable(columns)
  for (const { entry, asked } of answered) table.push([...cells(entry, asked)])
  const notes = [...answered.flatMap(notesOn), ...bad.map(unreadable)]
  return [`\n${title}`, table.toString(), ...notes].join('\n')
}

/** How many records were decided, are open, are wrong, or could not be read. @param {readonly Day[]} days @returns {string} */
export function totals(days) {
  const table = plainTable([
    '合计 Totals',
    '记录 Records',
    '已判定 Decided',
    '待定 Undecided',
    '有误 Invalid',
    '读不出 Unreadable',
  ])
  for (const { area, answered, bad } of days) {
    const kinds = answered.map(({ asked }) => gravestKind(asked))
    const count = (/** @type {string} */ kind) => kinds.filter((one) => one === kind).length
    table.push([
      sheets[area].title,
      answered.length + bad.length,
      count('decided'),
      count('undecided'),
      count('invalid'),
      bad.length,
    ])
  }
  return `\n${table.toString()}`
}

/** A record is wrong if any of its answers is, and open if any is open. @param {readonly Asked[]} asked */
export function gravestKind(asked) {
  const kinds = asked.map(({ answer }) => answer.kind)
  return /** @type {const} */ (['invalid', 'undecided']).find((kind) => kinds.includes(kind)) ?? 'decided'
}

/** A line that is no record, by its place. @param {BadLine} line @returns {string} */
function unreadable({ file, line, problem }) {
  return `! ${file}:${line} 不是记录 is no record: ${problem}`
}

/** @param {AnsweredLine} line @returns {string[]} */
function notesOn({ file, line, entry, asked }) {
  const at = `${file}:${line} ${entry.id}`
  return asked.flatMap(({ answer }) => {
    if (answer.kind === 'undecided') {
      const labels = answer.missing.map(({ spec }) => spec.label)
      const zh = labels.map((label) => label.zh).join('、')
      return [`? ${at} 尚缺 still needed: ${zh} ${labels.map((label) => label.en).join(', ')}`]
    }
    if (answer.kind === 'decided') return []
    return answer.errors.map((error) => `! ${at} ${describeInputError(error, 'zh')} ${describeInputError(error, 'en')}`)
  })
}

/** Rules between the columns alone: a day has many lines. @param {readonly string[]} head */
function plainTable(head) {
  return new Table({ head: [...head], style: { head: [], border: [], compact: true } })
}
