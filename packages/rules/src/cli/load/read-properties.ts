import { z } from 'zod'
import type { Property } from '../../prove/property'
import { propertyDefects } from '../../prove/read-property'
import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Path } from '../../rulebook/document-error'
import type { Diagnostic, Place } from '../diagnostics/diagnostic'
import { documentDiagnostic } from '../diagnostics/document-diagnostic'
import { jsonPlaces } from './json-places'
import { parseJson } from './read-json-file'

/** A property, and what it is called where it stands. */
export interface NamedProperty {
  readonly name: string
  /** Where it stands, in a file of JSON. */
  readonly place?: Place
  readonly property: Property
}

/** Properties of a file, or what is wrong with them. */
export interface PropertiesReading {
  readonly properties: readonly NamedProperty[]
  readonly diagnostics: readonly Diagnostic[]
}

const text = z.strictObject({ zh: z.string(), en: z.string() })
const common = { label: text.optional(), clauses: z.array(z.string()).optional(), when: z.unknown().optional() }
const direction = z.enum(['increasing', 'decreasing'])
const order = z.array(z.string()).optional()

/** The shape of a property; what its names mean is read against the rulebook. */
const shape = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('implies'),
    ...common,
    then: z.unknown(),
    of: z.enum(['some', 'each']).default('some'),
    undecided: z.enum(['refutes', 'allowed']).default('refutes'),
  }),
  z.strictObject({ kind: z.literal('never'), ...common, then: z.unknown() }),
  z.strictObject({ kind: z.literal('decided-by'), ...common, rows: z.array(z.string()).min(1) }),
  z.strictObject({
    kind: z.literal('within'),
    ...common,
    field: z.string(),
    from: z.number().optional(),
    to: z.number().optional(),
  }),
  z.strictObject({ kind: z.literal('total'), ...common }),
  z.strictObject({
    kind: z.literal('monotone'),
    ...common,
    fact: z.string(),
    field: z.string(),
    direction,
    factOrder: order,
    fieldOrder: order,
  }),
  z.strictObject({ kind: z.literal('growing'), ...common, fact: z.string(), direction, factOrder: order }),
])

const kinds: ReadonlySet<unknown> = new Set(shape.options.map(({ shape: { kind } }) => kind.value))

/** Reads a JSON list of properties, or an object that holds one under `properties`. */
export function readProperties(file: string, json: string, rulebook: AnyRulebook): PropertiesReading {
  const parsed = parseJson(file, json)
  if ('diagnostic' in parsed) return { properties: [], diagnostics: [parsed.diagnostic] }
  const placeOf = jsonPlaces(json)
  const { value } = parsed
  const isHeld = typeof value === 'object' && value !== null && 'properties' in value
  const list: unknown = isHeld ? value.properties : value
  const path: Path = isHeld ? ['properties'] : []
  if (!Array.isArray(list)) return { properties: [], diagnostics: [] }
  return together(list.map((one, index) => readOne(one, { file, path: [...path, index], rulebook, placeOf })))
}

/** The properties among the exports of a module, one by one or in lists. */
export function propertiesIn(
  exports: Readonly<Record<string, unknown>>,
  rulebook: AnyRulebook,
  file: string,
): PropertiesReading {
  const found = Object.entries(exports).flatMap(([name, value]): (readonly [Path, unknown])[] =>
    Array.isArray(value)
      ? value.filter(isProperty).map((one, index) => [[name, index], one])
      : isProperty(value)
        ? [[[name], value]]
        : [],
  )
  return together(found.map(([path, one]) => readOne(one, { file, path, rulebook, placeOf: () => undefined })))
}

interface Where {
  readonly file: string
  readonly path: Path
  readonly rulebook: AnyRulebook
  readonly placeOf: (path: Path) => Place | undefined
}

function readOne(given: unknown, { file, path, rulebook, placeOf }: Where): PropertiesReading {
  const read = shape.safeParse(given)
  if (!read.success) {
    const diagnostics = read.error.issues.map((issue) => {
      const at = [...path, ...(issue.path as Path)]
      const message = { zh: `不是性质的形状：${issue.message}`, en: `not the shape of a property: ${issue.message}` }
      const words =
        issue.path.at(-1) === 'kind' ? { allowed: { kind: 'words', values: [...kinds].map(String) } as const } : {}
      const error = { code: 'wrong-shape', path: at, message, given: kindOf(given), ...words } as const
      return documentDiagnostic(error, file, placeOf(at))
    })
    return { properties: [], diagnostics }
  }
  const property = read.data as Property
  const defects = propertyDefects(rulebook, property)
  const last = path.at(-1)
  const name = typeof last === 'number' ? `#${last + 1}` : String(last)
  const place = placeOf(path)
  return {
    properties: [{ name, property, ...(place === undefined ? {} : { place }) }],
    diagnostics: defects.map((defect) => {
      const at = [...path, ...defect.path]
      return documentDiagnostic({ ...defect, path: at }, file, placeOf(at))
    }),
  }
}

function kindOf(given: unknown): unknown {
  return typeof given === 'object' && given !== null && 'kind' in given ? given.kind : given
}

function together(readings: readonly PropertiesReading[]): PropertiesReading {
  return {
    properties: readings.flatMap(({ properties }) => properties),
    diagnostics: readings.flatMap(({ diagnostics }) => diagnostics),
  }
}

function isProperty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && kinds.has(value.kind)
}
