import type { Text } from '@zhidu/rules'
import { assumedBehaviours } from './assumed-behaviours'
import type { Assumption } from './assumption'
import { readings } from './readings'
import { defaultCalendar } from './site-calendar'
import type { WeeklyHours } from './site-calendar'
import type { SiteUnit, SiteValueDefinition } from './site-value-definition'
import { siteValueNames, siteValues } from './site-values'

const units: Readonly<Record<SiteUnit, Text>> = {
  m: { zh: '米', en: 'm' },
  cm: { zh: '厘米', en: 'cm' },
  mm: { zh: '毫米', en: 'mm' },
  kg: { zh: '千克', en: 'kg' },
  bag: { zh: '袋', en: 'bags' },
  s: { zh: '秒', en: 's' },
  day: { zh: '日', en: 'days' },
  workingDay: { zh: '工作日', en: 'working days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
  yuan: { zh: '元', en: 'yuan' },
  share: { zh: '比例', en: 'share of 1' },
  factor: { zh: '系数', en: 'factor' },
  point: { zh: '分', en: 'points' },
  times: { zh: '次', en: 'times' },
  answer: { zh: '份', en: 'answers' },
  item: { zh: '项', en: 'items' },
}

const introduction = `# 假定与解读 · Assumptions and readings

<!-- Generated from packages/domain/src/site; UPDATE_DOCS=1 with its tests writes it anew. 由现场参数目录生成，勿手改。 -->
<!-- prettier-ignore-start -->

制度原文没有写明的数值和做法、有歧义的词句，本系统的取法都列在这里。数值可由现场参数覆盖；现场自己给出的数值(即使与默认相同)视为已确认。

What the regulations leave open, and what was chosen for it. A site overrides the values by name; what a site gives itself, even the default, counts as confirmed.
`

/** The list of assumptions and readings (假定与解读) as a Markdown document in Chinese and English side by side. */
export function assumptionsDocument(): string {
  const sections = [
    introduction.trimEnd(),
    '## 现场参数 · Site values',
    'Source 来源: 假定 assumed = 原文未写，本系统的取值 not in the regulations, chosen by us; 法规 law = 国家法规 national law; else the clause 否则为条款.',
    table(
      ['参数 Name', '含义', 'Meaning', '默认 Default', '可取 Allowed', '单位 Unit', '来源 Source', '条款 Clauses'],
      siteValueNames.map((name) => valueRow(name, siteValues[name])),
    ),
    '## 工作日历 · Calendars',
    table(
      ['参数 Name', '含义', 'Meaning', '默认 Default', '来源 Source'],
      [
        ['`calendar.zone`', '显示时刻、计算工时所用时区', 'Zone in which instants are shown', defaultCalendar.zone],
        ['`calendar.office`', '办公时间', 'Office hours', hours(defaultCalendar.office)],
        ['`calendar.plant`', '生产班次', 'Shifts of the plant', hours(defaultCalendar.plant)],
      ].map((row) => [...row, '假定 assumed']),
    ),
    '## 假定的做法 · Assumed behaviours',
    table(['编号 Id', '做法', 'Behaviour', '条款 Clauses'], assumedBehaviours.map(assumptionRow)),
    '## 词句解读 · Readings',
    table(
      ['编号 Id', '原文词句 Phrase', '取义', 'Meaning chosen', '条款 Clauses'],
      readings.map((reading) => {
        const [id, ...rest] = assumptionRow(reading)
        return [id, reading.phrase, ...rest]
      }),
    ),
    '<!-- prettier-ignore-end -->',
  ]
  return `${sections.join('\n\n')}\n`
}

function valueRow(name: string, definition: SiteValueDefinition): readonly string[] {
  const { label, source, serves } = definition
  const named = source === 'assumed' ? '假定 assumed' : source === 'law' ? '法规 law' : source
  return [
    `\`${name}\``,
    label.zh,
    label.en,
    String(definition.default),
    allowed(definition),
    unit(definition),
    named,
    serves.join('<br>'),
  ]
}

function allowed(definition: SiteValueDefinition): string {
  switch (definition.type) {
    case 'number':
      return `${definition.min}–${definition.max}, 1/${definition.scale}`
    case 'integer':
      return `${definition.min}–${definition.max}`
    case 'enum':
      return definition.values.join(', ')
    case 'boolean':
      return 'true, false'
  }
}

function unit(definition: SiteValueDefinition): string {
  if (definition.type === 'enum' || definition.type === 'boolean') return ''
  const { zh, en } = units[definition.unit]
  return `${zh} ${en}`
}

function hours({ days, segments }: WeeklyHours): string {
  return `${days.join(' ')} · ${segments.map(([from, to]) => `${from}–${to}`).join(', ')}`
}

function assumptionRow({ id, text, clauses }: Assumption): readonly [string, string, string, string] {
  return [`\`${id}\``, text.zh, text.en, clauses.join('<br>')]
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
