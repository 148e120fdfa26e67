import type { DocumentErrorCode } from './document-error'

/** What each code says in Chinese, in few words; in English it says it itself. `describeDefect` has more words. */
export const defectWords: Readonly<Record<DocumentErrorCode, string>> = {
  'wrong-shape': '形状不对',
  'too-deep': '嵌套过深',
  'too-large': '过大',
  'bad-name': '名称不可用',
  'bad-date': '日期不对',
  'bad-bounds': '范围不对',
  'duplicate-row': '行标识重复',
  'unknown-fact': '没有这个事实',
  'unknown-operator': '没有这个运算符',
  'unknown-condition': '没有这个共用条件',
  'circular-condition': '共用条件绕回了自身',
  'empty-group': '没有内容',
  'ambiguous-condition': '这些键不能并列',
  'path-refused': '不接受路径',
  'wrong-operand': '不能这样比较',
  'off-grid': '不在刻度上',
  'out-of-bounds': '超出范围',
  'not-comparable': '不能互相比较',
  'wrong-outcome': '结果不符',
}
