import { checkName } from './defect'
import type { JsonRulesDefect, ReportDefect } from './defect'
import { createFactReader } from './fact-reader'
import type { Almanac, EngineFact } from './fact-reader'
import { isThenable } from './json-rules-error'
import { createLowering } from './lower'
import { defaultDecorators, defaultOperators, operatorFinder } from './operators'
import type { Decorate, DecoratorFunction, Evaluate, OperatorFunction } from './operators'
import { createRun } from './rule-run'
import type { RunResult } from './rule-run'
import { readRules } from './read-rules'
import type { ReadRule } from './read-rules'

/** What json-rules-engine's `Engine` takes beside its rules. */
export interface JsonRulesOptions {
  /** An unknown fact is `undefined` instead of an error. */
  readonly allowUndefinedFacts?: boolean
  /** An unknown shared condition is false instead of an error. */
  readonly allowUndefinedConditions?: boolean
  /** Parameters of events that are `{ fact }` become that fact's value. */
  readonly replaceFactsInEventParams?: boolean
  /** Facts that are known before a run; those of a run come first. */
  readonly facts?: readonly EngineFact[]
  /** Synchronous operators of one's own, by name. */
  readonly operators?: Readonly<Record<string, OperatorFunction>>
  /** Synchronous decorators of operators, by name. */
  readonly decorators?: Readonly<Record<string, DecoratorFunction>>
}

/** json-rules-engine documents, compiled. */
export interface CompiledJsonRules {
  /**
   * Evaluates every rule, synchronously. Events are ordered by priority, then as in the document.
   * @throws JsonRulesError where json-rules-engine rejects the run, and for values that arrive later
   */
  readonly run: (facts?: object) => RunResult & { readonly almanac: Almanac }
  /** The rules as they were read, deep-frozen. */
  readonly rules: readonly ReadRule[]
}

/** Compiled rules, or everything in the documents that is not evaluated. */
export type JsonRulesCompilation =
  | { readonly ok: true; readonly engine: CompiledJsonRules }
  | { readonly ok: false; readonly errors: readonly JsonRulesDefect[] }

/**
 * Compiles existing json-rules-engine documents (a list of rules, one rule, or `{ rules, conditions }`) with the meaning
 * of json-rules-engine 7.3.1, odd cells included, but synchronously and without running any text as code. The given
 * documents are copied and never changed. What cannot be evaluated so is refused by name.
 */
export function compileJsonRules(documents: unknown, options: JsonRulesOptions = {}): JsonRulesCompilation {
  const { allowUndefinedFacts = false, allowUndefinedConditions = false, replaceFactsInEventParams = false } = options
  const { rules, conditions, defects } = readRules(documents, { replacesParams: replaceFactsInEventParams })
  const errors = [...defects, ...optionDefects(options)]
  if (errors.length > 0) return { ok: false, errors }

  const facts = new Map((options.facts ?? []).map((fact) => [fact.id, fact]))
  const operators = new Map<string, Evaluate>(
    Object.entries({ ...defaultOperators, ...(options.operators as Readonly<Record<string, Evaluate>> | undefined) }),
  )
  const decorators = new Map<string, Decorate>(
    Object.entries({ ...defaultDecorators, ...(options.decorators as Readonly<Record<string, Decorate>> | undefined) }),
  )
  const isOwn = (operator: string): boolean => {
    const base = operator.replaceAll('not:', '')
    return (
      operators.get(base) === defaultOperators[base] &&
      Object.hasOwn(defaultOperators, base) &&
      (base === operator || (decorators.get('not') === defaultDecorators['not'] && !operators.has(operator)))
    )
  }
  const reader = createFactReader(facts, allowUndefinedFacts)
  const lowering = createLowering({ conditions, facts, operatorOf: operatorFinder(operators, decorators) })
  const run = createRun(
    byPriority(rules),
    { reader, lowering, isOwn },
    { allowUndefinedConditions, replaceFactsInEventParams },
  )
  return { ok: true, engine: Object.freeze({ run, rules: Object.freeze(rules) }) }
}

/** Sorting keeps the order of the document within one priority. */
function byPriority(rules: readonly ReadRule[]): readonly ReadRule[] {
  return [...rules].sort((a, b) => b.priority - a.priority)
}

/** What cannot be evaluated of the functions and facts that are given beside the documents. */
export function optionDefects({
  facts = [],
  operators = {},
  decorators = {},
}: JsonRulesOptions): readonly JsonRulesDefect[] {
  const defects: JsonRulesDefect[] = []
  const report: ReportDefect = (defect) => defects.push(defect)
  for (const { id, value } of facts) {
    checkName(id, ['facts', id], report)
    if (isAsync(value) || isThenable(value)) report(asyncDefect(['facts', id]))
  }
  for (const [group, functions] of Object.entries({ operators, decorators })) {
    for (const [name, compute] of Object.entries(functions)) {
      checkName(name, [group, name], report)
      if (isAsync(compute)) report(asyncDefect([group, name]))
    }
  }
  return defects
}

function isAsync(value: unknown): boolean {
  return typeof value === 'function' && Object.prototype.toString.call(value) === '[object AsyncFunction]'
}

function asyncDefect(path: JsonRulesDefect['path']): JsonRulesDefect {
  return {
    code: 'async-refused',
    path,
    message: {
      zh: '这里只同步执行：请先等到它的值，再作为事实给出',
      en: 'evaluation is synchronous: await the value first and give it as a fact',
    },
  }
}
