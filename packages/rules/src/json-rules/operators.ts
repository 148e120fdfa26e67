/** Compares a fact's value with the value of the condition. */
export type OperatorFunction = (factValue: never, value: never) => unknown
/** Wraps an operator: `next` is what it decorates. */
export type DecoratorFunction = (factValue: never, value: never, next: (a: unknown, b: unknown) => unknown) => unknown

export type Evaluate = (a: unknown, b: unknown) => unknown
export type Decorate = (a: unknown, b: unknown, next: Evaluate) => unknown

interface Searchable {
  readonly indexOf: (item: unknown) => number
}

/** json-rules-engine asks that a fact passes `parseFloat`, and then compares by JavaScript's own rules. */
export function passesAsNumber(value: unknown): boolean {
  return typeof value === 'number' ? value === value : !Number.isNaN(Number.parseFloat(value as string))
}

// The signatures throw as json-rules-engine's do: on a value without indexOf, some or every.
export const defaultOperators: Readonly<Record<string, Evaluate>> = {
  equal: (a, b) => a === b,
  notEqual: (a, b) => a !== b,
  in: (a, b) => (b as Searchable).indexOf(a) > -1,
  notIn: (a, b) => (b as Searchable).indexOf(a) === -1,
  contains: (a, b) => Array.isArray(a) && (a as Searchable).indexOf(b) > -1,
  doesNotContain: (a, b) => Array.isArray(a) && (a as Searchable).indexOf(b) === -1,
  lessThan: (a, b) => passesAsNumber(a) && (a as number) < (b as number),
  lessThanInclusive: (a, b) => passesAsNumber(a) && (a as number) <= (b as number),
  greaterThan: (a, b) => passesAsNumber(a) && (a as number) > (b as number),
  greaterThanInclusive: (a, b) => passesAsNumber(a) && (a as number) >= (b as number),
}

export const defaultDecorators: Readonly<Record<string, Decorate>> = {
  someFact: (a, b, next) => Array.isArray(a) && a.some((item) => next(item, b)),
  everyFact: (a, b, next) => Array.isArray(a) && a.every((item) => next(item, b)),
  someValue: (a, b, next) => (b as readonly unknown[]).some((item) => next(a, item)),
  everyValue: (a, b, next) => (b as readonly unknown[]).every((item) => next(a, item)),
  swap: (a, b, next) => next(b, a),
  not: (a, b, next) => !next(a, b),
}

/** Finds an operator by its name, decorators before it: `not:someFact:equal`. Undefined where a part is unknown. */
export function operatorFinder(
  operators: ReadonlyMap<string, Evaluate>,
  decorators: ReadonlyMap<string, Decorate>,
): (name: string) => Evaluate | undefined {
  const found = new Map<string, Evaluate | undefined>()
  const find = (name: string): Evaluate | undefined => {
    const own = operators.get(name)
    if (own !== undefined) return own
    const colon = name.indexOf(':')
    if (colon <= 0) return undefined
    const decorate = decorators.get(name.slice(0, colon))
    const next = decorate === undefined ? undefined : find(name.slice(colon + 1))
    return decorate === undefined || next === undefined ? undefined : (a, b) => decorate(a, b, next)
  }
  return (name) => {
    if (!found.has(name)) found.set(name, find(name))
    return found.get(name)
  }
}
