import type { Text } from '../text'

/** What the keys of a rulebook document mean, for editors; a key means the same wherever it stands. */
export const keyTexts: Readonly<Record<string, Text>> = {
  $schema: { zh: '编辑器用的 JSON Schema 地址', en: 'Where editors find the JSON Schema' },
  id: { zh: '标识：字母、数字和 . _ / -', en: 'Id: letters, digits and . _ / -' },
  version: { zh: '版本', en: 'Version' },
  title: { zh: '标题', en: 'Title' },
  effective: { zh: '生效期，整日', en: 'When it is in force, whole days' },
  from: { zh: '生效的第一天，YYYY-MM-DD', en: 'First day in force, YYYY-MM-DD' },
  to: { zh: '生效的最后一天，YYYY-MM-DD；不写即无期限', en: 'Last day in force, YYYY-MM-DD; no end without it' },
  review: { zh: '应当复核的日期，YYYY-MM-DD', en: 'Day by which it is to be looked at again, YYYY-MM-DD' },
  hit: {
    zh: '命中方式：unique 各行结果不得相抵触；first 以最先成立的一行为准；collect 成立的各行都算',
    en: 'Hit policy: unique – rows never disagree; first – the first row that holds decides; collect – every row that holds counts',
  },
  facts: {
    zh: '事实：名称及其含义，按询问的先后排列',
    en: 'Facts by name, in the order in which a person would be asked',
  },
  outcome: { zh: '结果的形式', en: 'What outcomes are' },
  conditions: { zh: '各行共用的条件', en: 'Conditions that rows share by name' },
  rows: { zh: '各行规则，依次排列', en: 'The rows, in their order' },
  when: { zh: '何时成立；{} 表示总是成立', en: 'When the row holds; {} always does' },
  then: { zh: '由此得出的结果', en: 'What then follows' },
  clauses: { zh: '依据的条款', en: 'The clauses that say so' },
  note: { zh: '备注', en: 'Note' },
  type: { zh: '类型', en: 'Type' },
  label: { zh: '给人看的名称', en: 'Name for people' },
  description: { zh: '说明', en: 'Description' },
  presence: {
    zh: 'required 必填；whenNeeded 可以暂缺，缺了按未知处理；optional 可以没有，没有本身也有含义',
    en: 'required – absent is an error; whenNeeded – absent means unknown; optional – absence itself means something',
  },
  source: {
    zh: '来源：given 由调用者给出；derived 推算得出；site 现场设定',
    en: 'Where it comes from: given by the caller, derived by a function, or a value of the site',
  },
  assumed: { zh: '尚未确认的默认值', en: 'Default that nobody has confirmed yet' },
  unit: { zh: '单位', en: 'Unit' },
  scale: {
    zh: '一个单位分成几格：精确到 0.01 时写 100',
    en: 'Steps in one unit: 100 for a grid of 0.01',
  },
  min: { zh: '下限，含', en: 'Least value, included' },
  max: { zh: '上限，含', en: 'Greatest value, included' },
  values: { zh: '可取的词及其名称', en: 'The words that it can be, with their names' },
  maxLength: { zh: '最多的字符数', en: 'Most characters' },
  kind: {
    zh: 'record：一组字段；oneOf：若干种结果之一',
    en: 'record – one set of fields; oneOf – one of several alternatives',
  },
  fields: { zh: '字段', en: 'Fields' },
  discriminator: { zh: '区分各种结果的字段', en: 'Field that tells the alternatives apart' },
  variants: { zh: '各种结果', en: 'The alternatives' },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
}
