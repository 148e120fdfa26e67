import type { RowSource } from '../../json-rules/infer/infer-rulebooks'
import type { Text } from '../../text'

export const allExact: Text = {
  zh: '各条件都能精确推断，没有抽样',
  en: 'every condition is reasoned about exactly: nothing was sampled',
}

export function sampledText(runs: number): Text {
  return {
    zh: `不能精确推断的条件抽样试了 ${runs} 个输入；抽样不是证明`,
    en: `conditions that cannot be reasoned about exactly were sampled with ${runs} inputs; sampling is no proof`,
  }
}

export function nothingRuns(count: number): Text {
  return {
    zh: `${count} 条规则缺运算符或共用条件，不能执行，没有抽样`,
    en: `nothing was sampled: ${count} rule(s) cannot be run, for an operator or a shared condition is not given`,
  }
}

export function gapText(times: number, runs: number): Text {
  return {
    zh: `可能的缺口：抽样 ${runs} 次，有 ${times} 次没有一条规则生效（抽样结果，不是证明）`,
    en: `possible gap: for ${times} of ${runs} sampled inputs no rule fires (sampled, not proved)`,
  }
}

export function conflictText(rules: readonly RowSource[], times: number, runs: number): Text {
  const names = rules.map(quoted)
  return {
    zh: `可能的抵触：${names.join('与')}同时生效而事件不同，抽样 ${runs} 次中有 ${times} 次（抽样结果，不是证明）`,
    en: `possible conflict: ${names.join(' and ')} fire together with differing events, for ${times} of ${runs} sampled inputs (sampled, not proved)`,
  }
}

export function deadText(rule: RowSource, fired: number, allowed: number, runs: number): Text {
  const name = quoted(rule)
  if (fired > 0) {
    return {
      zh: `可能不起作用的规则：${name}抽样 ${runs} 次生效 ${fired} 次，每次都被优先级更高的规则盖过（抽样结果，不是证明）`,
      en: `possible dead rule: ${name} fired for ${fired} of ${runs} sampled inputs, each time behind a rule of higher priority (sampled, not proved)`,
    }
  }
  return {
    zh: `可能永不生效的规则：${name}抽样 ${runs} 次一次也没有生效，其余条件成立 ${allowed} 次（抽样结果，不是证明）`,
    en: `possible dead rule: ${name} fired for none of ${runs} sampled inputs; its other conditions held for ${allowed} (sampled, not proved)`,
  }
}

export function notGiven(what: 'operator' | 'condition', name: string): Text {
  return what === 'operator'
    ? { zh: `没有给出运算符“${name}”，不能抽样`, en: `the operator “${name}” is not given, so it is not sampled` }
    : { zh: `没有共用条件“${name}”，不能抽样`, en: `the shared condition “${name}” is not there, so it is not sampled` }
}

function quoted({ name, pointer }: RowSource): string {
  const text = typeof name === 'string' || typeof name === 'number' ? String(name) : pointer
  return `“${text}”`
}
