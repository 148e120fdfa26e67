import type { CertificateVerdict } from '../../checker/verdict'
import type { JsonRulesDefectCode } from '../../json-rules/defect'
import type { DocumentErrorCode } from '../../rulebook/document-error'
import type { ExampleErrorCode } from '../../testing/examples/example'
import type { Text } from '../../text'
import type { FindingCode } from '../../verify/finding'
import type { RegisterFindingCode } from '../../versions/register'

/** What is wrong with a file before there is anything to check. */
export type FileCode = 'not-json' | 'not-a-rulebook' | 'no-rulebook' | 'module-fails'

type CertificateCode = Extract<CertificateVerdict, { ok: false }>['code']

/** Every code that a diagnostic can have; codes of one word in several places are told apart by a prefix. */
export type DiagnosticCode =
  | FindingCode
  | DocumentErrorCode
  | RegisterFindingCode
  | FileCode
  | 'example-fails'
  | 'property-refuted'
  | 'property-undecided'
  | `example-${ExampleErrorCode}`
  | `certificate-${CertificateCode}`
  | `json-rules-${JsonRulesDefectCode}`

/** What each code means, in a few words; its page in docs/diagnostics begins with them. */
export const titles: Readonly<Record<DiagnosticCode, Text>> = {
  gap: { zh: '缺口', en: 'inputs that no row covers' },
  conflict: { zh: '抵触', en: 'rows that disagree' },
  overlap: { zh: '重叠', en: 'rows that overlap' },
  'dead-row': { zh: '永不生效的行', en: 'a row that never decides' },
  contradiction: { zh: '自相矛盾的条件', en: 'a condition that no input meets' },
  'unused-fact': { zh: '不影响结果的事实', en: 'a fact that changes nothing' },
  'unreached-outcome': { zh: '得不到的结果', en: 'an outcome that no input gets' },
  'bounds-touch': { zh: '界值两边都包含', en: 'bounds that touch twice' },
  'bounds-miss': { zh: '界值差一格', en: 'bounds that miss by one step' },
  'no-clause': { zh: '没有依据的行', en: 'a row without a clause' },

  'wrong-shape': { zh: '形状不对', en: 'not the shape of a rulebook' },
  'too-deep': { zh: '嵌套太深', en: 'nested too deep' },
  'too-large': { zh: '太大', en: 'too large' },
  'bad-name': { zh: '名称不合规', en: 'a name that cannot be one' },
  'bad-date': { zh: '日期不对', en: 'a day that is none' },
  'bad-bounds': { zh: '范围不对', en: 'bounds that hold nothing' },
  'duplicate-row': { zh: '行标识重复', en: 'two rows of one id' },
  'unknown-fact': { zh: '没有这个事实', en: 'an unknown fact' },
  'unknown-operator': { zh: '没有这个运算符', en: 'an unknown operator' },
  'unknown-condition': { zh: '没有这个共用条件', en: 'an unknown shared condition' },
  'circular-condition': { zh: '共用条件绕回自身', en: 'a condition that leads back to itself' },
  'empty-group': { zh: '空的条件组', en: 'an empty group' },
  'ambiguous-condition': { zh: '条件有歧义', en: 'a condition that can be read in two ways' },
  'path-refused': { zh: '不接受路径', en: 'a path, which is refused' },
  'wrong-operand': { zh: '比较值不对', en: 'a value that the fact cannot be compared with' },
  'off-grid': { zh: '不在刻度上', en: 'a value off the scale' },
  'out-of-bounds': { zh: '超出范围', en: 'a value out of bounds' },
  'not-comparable': { zh: '两个事实不可比较', en: 'facts that do not compare' },
  'wrong-outcome': { zh: '结果不符合声明', en: 'not the outcome that is declared' },

  'time-hole': { zh: '时间空档', en: 'days without a version' },
  'time-overlap': { zh: '时间重叠', en: 'days of two versions' },
  'no-open-end': { zh: '到期后没有下一版', en: 'no version after the last' },
  'facts-differ': { zh: '事实有变', en: 'facts differ between versions' },
  'outcome-differs': { zh: '结果类型有变', en: 'outcomes differ between versions' },
  'no-versions': { zh: '没有版本', en: 'no versions' },
  'different-id': { zh: '不是同一张规则表', en: 'not the same rulebook' },
  'same-version': { zh: '版本号重复', en: 'two versions of one name' },
  'wrong-day': { zh: '日期不对', en: 'a day that is none' },

  'not-json': { zh: '不是 JSON', en: 'not JSON' },
  'not-a-rulebook': { zh: '不是规则表', en: 'not a rulebook' },
  'no-rulebook': { zh: '没有导出规则表', en: 'no rulebook is exported' },
  'module-fails': { zh: '模块运行出错', en: 'the module fails' },

  'property-refuted': { zh: '性质不成立', en: 'a property that does not hold' },
  'property-undecided': { zh: '性质未判明', en: 'a property that is not settled' },

  'example-fails': { zh: '示例不符', en: 'an example that fails' },
  'example-syntax': { zh: '示例文件语法有误', en: 'not YAML, or not CSV' },
  'example-wrong-shape': { zh: '示例形状不对', en: 'not the shape of an example' },
  'example-unknown-key': { zh: '示例里没有这个键', en: 'an unknown key of an example' },
  'example-unknown-fact': { zh: '示例用了没有的事实', en: 'an unknown fact in an example' },
  'example-unknown-field': { zh: '示例用了没有的结果字段', en: 'an unknown field in an example' },
  'example-unknown-row': { zh: '示例用了没有的行', en: 'an unknown row in an example' },
  'example-unknown-clause': { zh: '示例用了没有的条款', en: 'an unknown clause in an example' },
  'example-ambiguous': { zh: '示例里的名称有歧义', en: 'a name in an example that fits twice' },
  'example-duplicate': { zh: '示例里重复写了', en: 'something that stands twice' },
  'example-missing-name': { zh: '示例没有名称', en: 'an example without a name' },
  'example-missing-fact': { zh: '示例缺少事实', en: 'an example without a fact' },
  'example-wrong-value': { zh: '示例的值不对', en: 'a wrong value in an example' },

  'certificate-other-rulebook': { zh: '证书不是这张规则表的', en: 'a certificate of another rulebook' },
  'certificate-malformed': { zh: '证书残缺', en: 'a broken certificate' },
  'certificate-not-shown': { zh: '证书没有证明其结论', en: 'a claim that is not shown' },

  'json-rules-wrong-shape': { zh: '不是 json-rules-engine 规则', en: 'not a rule of json-rules-engine' },
  'json-rules-too-deep': { zh: '规则嵌套太深', en: 'rules nested too deep' },
  'json-rules-too-large': { zh: '规则太大', en: 'rules that are too large' },
  'json-rules-bad-name': { zh: '规则里的名称不可用', en: 'a name that rules cannot use' },
  'json-rules-bad-priority': { zh: '优先级不对', en: 'a wrong priority' },
  'json-rules-competing-keys': { zh: '条件的键互相竞争', en: 'competing keys' },
  'json-rules-circular-condition': { zh: '共用条件绕回自身', en: 'a condition that leads back to itself' },
  'json-rules-unsafe-path': { zh: '不安全的路径', en: 'an unsafe path' },
  'json-rules-error-event': { zh: '事件类型 error', en: 'an event of type error' },
  'json-rules-handler-refused': { zh: '规则里的回调', en: 'a handler in a rule' },
  'json-rules-async-refused': { zh: '异步的事实', en: 'a fact that arrives later' },
}
