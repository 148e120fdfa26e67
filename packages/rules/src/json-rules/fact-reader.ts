import { canonical } from '../evaluate/result'
import { factCycle, isThenable, thenable, undefinedFact } from './json-rules-error'
import { followPath, stepsOf } from './safe-path'
import type { PathSteps } from './safe-path'

/** A fact that an engine has before a run: a value, or a synchronous function of the condition's params. */
export interface EngineFact {
  readonly id: string
  readonly value: unknown
  /** Whether a function is called once a run for equal params; true unless told. */
  readonly cache?: boolean
  /** Comparisons of a fact of higher priority are made first; 1 unless told. */
  readonly priority?: number
}

/** What a fact's function may ask for; json-rules-engine answers later, this at once. */
export interface Almanac {
  readonly factValue: (id: string, params?: unknown, path?: string) => unknown
}

/** The facts of one run. */
export interface Run {
  readonly given: object
  readonly almanac: Almanac
  /** Values of functions, by fact and params; and what is being asked for. */
  readonly known: Map<string, unknown>
  readonly asked: Set<string>
}

export interface FactReader {
  readonly start: (given: object) => Run
  readonly read: (run: Run, id: string, params: unknown, steps: PathSteps) => unknown
  /** The value of a fact that is a constant of a primitive kind along its path; {@link notPlain} otherwise. */
  readonly readPlain: (given: object, id: string, steps: PathSteps) => unknown
}

type Compute = (params: unknown, almanac: Almanac) => unknown

/** Stands for a value that can only be read when it is needed. */
export const notPlain = Symbol('not plain')
const missing = Symbol('missing')

export function createFactReader(facts: ReadonlyMap<string, EngineFact>, allowUndefined: boolean): FactReader {
  /** Facts of the run come before the engine's. */
  const rawOf = (given: object, id: string): unknown => {
    if (isEnumerable(given, id)) return (given as Readonly<Record<string, unknown>>)[id]
    const fact = facts.get(id)
    return fact === undefined ? missing : fact.value
  }

  const call = (run: Run, id: string, params: unknown, compute: Compute) => {
    const key = keyOf(id, params)
    const cached = isEnumerable(run.given, id) || facts.get(id)?.cache !== false
    if (cached && key !== undefined && run.known.has(key)) return run.known.get(key)
    const asked = key ?? id
    if (run.asked.has(asked)) throw factCycle(id)
    run.asked.add(asked)
    const value = compute(params, run.almanac)
    run.asked.delete(asked)
    if (cached && key !== undefined) run.known.set(key, value)
    return value
  }

  const read: FactReader['read'] = (run, id, params, steps) => {
    const raw = rawOf(run.given, id)
    if (raw === missing) {
      if (allowUndefined) return undefined
      throw undefinedFact(id)
    }
    const value =
      typeof raw === 'function' ? call(run, id, params ?? (params === null ? null : {}), raw as Compute) : raw
    if (isThenable(value)) throw thenable(id)
    if (steps.length === 0 || typeof value !== 'object' || value === null) return value
    const reached = followPath(value, steps)
    if (isThenable(reached)) throw thenable(id)
    return reached
  }

  const readPlain: FactReader['readPlain'] = (given, id, steps) => {
    const raw = rawOf(given, id)
    if (raw === missing) return allowUndefined ? undefined : notPlain
    const reached =
      steps.length > 0 && typeof raw === 'object' && raw !== null && !isThenable(raw) ? followPath(raw, steps) : raw
    return isPrimitive(reached) ? reached : notPlain
  }

  const start: FactReader['start'] = (given) => {
    const run: Run = {
      given,
      known: new Map(),
      asked: new Set(),
      almanac: {
        factValue: (id, params, path) => read(run, id, params, path ? stepsOf(path) : []),
      },
    }
    return run
  }

  return { start, read, readPlain }
}

/** A symbol is none: to compare it throws. */
function isPrimitive(value: unknown): boolean {
  return value === null || (typeof value !== 'object' && typeof value !== 'function' && typeof value !== 'symbol')
}

/** Facts of a run are the enumerable properties, inherited ones too, as `for … in` goes through them. */
function isEnumerable(given: object, key: string): boolean {
  for (let holder: object | null = given; holder !== null; holder = Object.getPrototypeOf(holder) as object | null) {
    if (Object.hasOwn(holder, key)) return Object.prototype.propertyIsEnumerable.call(holder, key)
  }
  return false
}

/** Equal for equal params; undefined for what has no text, which then is computed each time. */
function keyOf(id: string, params: unknown): string | undefined {
  try {
    return `${id} ${canonical(params)}`
  } catch {
    return undefined
  }
}
