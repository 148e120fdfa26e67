import { commandPart } from '../command-part'
import { deliver, outputOption } from '../deliver'
import type { OutputOption } from '../deliver'

interface JsonRulesCommandOptions extends OutputOption {
  readonly rulebook?: boolean
  readonly allowUndefinedFacts?: boolean
  readonly progress?: boolean
}

export const jsonRules = commandPart<JsonRulesCommandOptions>({
  name: 'json-rules',
  about: {
    zh: '与 json-rules-engine 互通：同步执行它的规则，把它的规则变成规则表，或把规则表写成它的规则',
    en: 'to and from json-rules-engine: runs its rules synchronously, makes a rulebook of them, or writes one as its rules',
  },
  arguments: [
    {
      flags: '<file>',
      about: {
        zh: 'json-rules-engine 的规则文件；若是规则表，则写成 json-rules-engine 规则',
        en: 'rules of json-rules-engine; a rulebook is written as such rules',
      },
    },
    {
      flags: '[facts]',
      about: {
        zh: '事实文件（NDJSON，每行一个对象），- 为标准输入；给出则逐行执行',
        en: 'facts to run on (NDJSON, an object a line), - for standard input',
      },
    },
  ],
  options: [
    {
      flags: '--rulebook',
      about: { zh: '写成规则表，事实的类型由条件推断', en: 'write a rulebook; types of facts are inferred' },
    },
    {
      flags: '--allow-undefined-facts',
      about: {
        zh: '没有给出的事实当作 undefined，而不报错',
        en: 'a fact that is not given is undefined, and no error',
      },
    },
    { flags: '--progress', about: { zh: '显示进度', en: 'show progress' } },
    outputOption,
  ],
  examples: [
    {
      line: 'zhidu json-rules rules.json',
      about: { zh: '看看哪些规则不能执行', en: 'see which rules are refused, and why' },
    },
    {
      line: 'zhidu json-rules rules.json facts.ndjson > events.ndjson',
      about: { zh: '逐行执行，输出事件', en: 'run on every line and write the events' },
    },
    {
      line: 'zhidu json-rules rules.json --rulebook -o rulebook.json',
      about: { zh: '变成规则表，从此可检查、证明、比较', en: 'make a rulebook, to be checked, proved and compared' },
    },
    {
      line: 'zhidu json-rules rulebook.json -o rules.json',
      about: { zh: '写成 json-rules-engine 的规则', en: 'write rules for json-rules-engine' },
    },
  ],
  run: async ({ names: [name = '', facts], options }, terminal, surroundings) => {
    const [{ readRulesFile }, { needSource }] = await Promise.all([
      import('../load/read-rules-file'),
      import('../need-source'),
    ])
    const documents = await readRulesFile(name, surroundings)
    if (documents === undefined) {
      const { rulebook } = await needSource(name, terminal, surroundings)
      const { toJsonRules } = await import('../../rulebook/to-json-rules')
      return deliver(`${JSON.stringify(toJsonRules(rulebook), null, 2)}\n`, options, terminal, surroundings)
    }
    if (options.rulebook === true) {
      const { deliverRulebooks } = await import('../deliver-rulebooks')
      return deliverRulebooks(name, options, terminal, surroundings)
    }
    const { runJsonRules } = await import('../run-json-rules')
    return runJsonRules({ name, documents, facts }, options, terminal, surroundings)
  },
})
