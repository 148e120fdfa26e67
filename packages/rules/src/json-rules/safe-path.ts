import { JsonRulesError } from './json-rules-error'

/** A path that was read: the keys from the fact's value inwards. */
export type PathSteps = readonly string[]

/** A property, an element, or a quoted property; nothing that JSONPath would compute. */
const step = /\.([\p{L}\p{N}_-]+)|\[(0|[1-9]\d{0,8})\]|\['([\p{L}\p{N}_ ./-]+)'\]|\["([\p{L}\p{N}_ ./-]+)"\]/uy
const longest = 1_000

/**
 * Reads a path of the safe grammar: `$`, then `.name`, `[0]`, `['a name']`. Undefined for everything else, since a
 * JSONPath with a script expression would be run.
 */
export function parsePath(path: unknown): PathSteps | undefined {
  if (typeof path !== 'string' || path.length > longest || !path.startsWith('$')) return undefined
  const steps: string[] = []
  step.lastIndex = 1
  for (let at = 1; at < path.length; at = step.lastIndex) {
    const match = step.exec(path)
    const key = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4]
    if (key === undefined || key === '__proto__') return undefined
    steps.push(key)
  }
  return steps
}

/** Walks own properties only; undefined where one is missing. */
export function followPath(value: unknown, steps: PathSteps): unknown {
  let reached = value
  for (const key of steps) {
    if (reached === null || reached === undefined || reached === '' || !Object.hasOwn(reached, key)) return undefined
    reached = (reached as Readonly<Record<string, unknown>>)[key]
  }
  return reached
}

/**
 * The `pathResolver` to give to a json-rules-engine `Engine`: its own runs code that stands in a path.
 * @throws JsonRulesError `UNSAFE_PATH` for what is not `$.a.b`, `[0]` or `['x']`
 */
export function safePathResolver(value: object, path: string): unknown {
  return followPath(value, stepsOf(path))
}

export function stepsOf(path: string): PathSteps {
  const steps = parsePath(path)
  if (steps !== undefined) return steps
  throw new JsonRulesError('UNSAFE_PATH', { zh: `不接受这种路径：${path}`, en: `this path is refused: ${path}` })
}
