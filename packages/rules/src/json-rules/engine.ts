import { compileJsonRules } from './compile-json-rules'
import type { CompiledJsonRules, JsonRulesOptions } from './compile-json-rules'
import type { Almanac, EngineFact } from './fact-reader'
import { refusalOf } from './json-rules-error'
import type { DecoratorFunction, OperatorFunction } from './operators'
import { readRules } from './read-rules'
import type { RunResult } from './rule-run'

/** What the constructor takes beside the rules. */
export type EngineOptions = Pick<
  JsonRulesOptions,
  'allowUndefinedFacts' | 'allowUndefinedConditions' | 'replaceFactsInEventParams'
>

/** How a fact's function is treated. */
export type EngineFactOptions = Pick<EngineFact, 'cache' | 'priority'>

/**
 * The `Engine` of json-rules-engine for those who change nothing but the import: built step by step, compiled at the
 * first run after a change, and synchronous; `await engine.run(facts)` stays right. Refused rules throw when they are
 * added, since here nobody asks for a value. It has no listeners: `run` returns everything.
 */
export class Engine {
  readonly #options: EngineOptions
  readonly #rules: { readonly name: unknown; readonly given: unknown }[] = []
  readonly #conditions = new Map<string, unknown>()
  readonly #facts = new Map<string, EngineFact>()
  readonly #operators = new Map<string, OperatorFunction>()
  readonly #decorators = new Map<string, DecoratorFunction>()
  #compiled: CompiledJsonRules | undefined

  /** @throws JsonRulesError `REFUSED` */
  constructor(rules: readonly unknown[] = [], options: EngineOptions = {}) {
    this.#options = { ...options }
    for (const rule of rules) this.addRule(rule)
  }

  /** @throws JsonRulesError `REFUSED` */
  addRule(rule: unknown): this {
    const { rules, defects } = readRules([rule], { replacesParams: this.#options.replaceFactsInEventParams === true })
    const [read] = rules
    if (defects.length > 0 || read === undefined) throw refusalOf(defects)
    // What was read is a frozen copy already: later changes of the given rule are not seen.
    const { name, priority, event, conditions } = read
    this.#rules.push({ name, given: { ...(name === undefined ? {} : { name }), priority, event, conditions } })
    return this.#changed()
  }

  /** Removes every rule of this name, and tells whether there was one. */
  removeRule(name: unknown): boolean {
    const kept = this.#rules.filter((rule) => rule.name !== name)
    const removed = kept.length < this.#rules.length
    this.#rules.splice(0, Infinity, ...kept)
    this.#changed()
    return removed
  }

  /** @throws JsonRulesError `REFUSED` */
  setCondition(name: string, conditions: unknown): this {
    const { defects, conditions: read } = readRules({ rules: [], conditions: { [name]: conditions } })
    // A circle is found when all of them are known.
    const wrong = defects.filter(({ code }) => code !== 'circular-condition')
    if (wrong.length > 0) throw refusalOf(wrong)
    this.#conditions.set(name, read.get(name))
    return this.#changed()
  }

  removeCondition(name: string): boolean {
    this.#changed()
    return this.#conditions.delete(name)
  }

  /** A value, or a synchronous function of the condition's params. */
  addFact(id: string, value: unknown, options: EngineFactOptions = {}): this {
    this.#facts.set(id, { id, value, ...options })
    return this.#changed()
  }

  removeFact(id: string): boolean {
    this.#changed()
    return this.#facts.delete(id)
  }

  addOperator(name: string, evaluate: OperatorFunction): this {
    this.#operators.set(name, evaluate)
    return this.#changed()
  }

  removeOperator(name: string): boolean {
    this.#changed()
    return this.#operators.delete(name)
  }

  addOperatorDecorator(name: string, decorate: DecoratorFunction): this {
    this.#decorators.set(name, decorate)
    return this.#changed()
  }

  removeOperatorDecorator(name: string): boolean {
    this.#changed()
    return this.#decorators.delete(name)
  }

  /** @throws JsonRulesError */
  run(facts: object = {}): RunResult & { readonly almanac: Almanac } {
    this.#compiled ??= this.#compile()
    return this.#compiled.run(facts)
  }

  #compile(): CompiledJsonRules {
    const compilation = compileJsonRules(
      { rules: this.#rules.map(({ given }) => given), conditions: Object.fromEntries(this.#conditions) },
      {
        ...this.#options,
        facts: [...this.#facts.values()],
        operators: Object.fromEntries(this.#operators),
        decorators: Object.fromEntries(this.#decorators),
      },
    )
    if (!compilation.ok) throw refusalOf(compilation.errors)
    return compilation.engine
  }

  #changed(): this {
    this.#compiled = undefined
    return this
  }
}
