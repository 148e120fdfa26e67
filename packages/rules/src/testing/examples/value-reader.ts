import { createGuard } from '../../evaluate/guard'
import { inputError } from '../../evaluate/input-error-of'
import { describeInputError } from '../../explain/describe-input-error'
import { unitWord } from '../../explain/words'
import type { FactSpec, FactValue } from '../../fact/fact-spec'
import type { InputError } from '../../input-error'
import type { Text } from '../../text'
import { chooseName, plainText } from './choose-name'
import type { ExampleErrorCode } from './example'
import type { Cell } from './raw-example'
import { isAbsentWord } from './special-words'

/** What is wrong with a cell, without its place. */
export interface Fault {
  readonly code: ExampleErrorCode
  readonly message: Text
  readonly nearest?: string
  readonly cause?: InputError
}

/** The value of a cell; null where it says that there is none. */
export type CellReading = { readonly value: FactValue | null } | { readonly fault: Fault }

/** Reads cells as values of one fact or field. */
export type ValueReader = (cell: Cell) => CellReading

/**
 * Makes the reader of a fact's values: numbers with or without their unit, words by name or label, yes and no in both
 * languages, moments in RFC 3339. What the fact does not accept is told as `decide` would tell it.
 */
export function valueReader(name: string, spec: FactSpec): ValueReader {
  const guard = createGuard({ [name]: { ...spec, presence: 'required' } })
  const checked = (value: FactValue): CellReading => {
    const guarded = guard({ [name]: value })
    if ('facts' in guarded) return { value: value === 0 ? 0 : value }
    const [error] = guarded.errors
    return error === undefined ? { value } : { fault: wrongValue(error) }
  }
  return (cell) => {
    const written = writtenValue(cell, spec)
    if (written === null) return { value: null }
    if (spec.type !== 'enum' || typeof written !== 'string') return checked(written)
    const choice = chooseName(written, spec.values)
    switch (choice.kind) {
      case 'found':
        return { value: choice.name }
      case 'ambiguous':
        return { fault: ambiguous(written, choice.names) }
      case 'unknown':
        return {
          fault: {
            ...wrongValue(inputError('not-allowed', [name], written, spec)),
            ...(choice.nearest === undefined ? {} : { nearest: choice.nearest }),
          },
        }
    }
  }
}

/** A cell as the value that it looks like, whatever the fact accepts: inputs that must be refused are kept so. */
export function looseValue(cell: Cell, spec: FactSpec | undefined): FactValue | null {
  if (cell.scalar !== undefined) return cell.scalar
  if (spec !== undefined) return writtenValue(cell, spec)
  return numberOf(cell.text.trim()) ?? cell.text
}

export function ambiguous(given: string, names: readonly string[]): Fault {
  return {
    code: 'ambiguous',
    message: {
      zh: `“${given}”可以指${names.join('、')}，请写名称`,
      en: `“${given}” may mean ${names.join(', ')}: write the name itself`,
    },
  }
}

function wrongValue(cause: InputError): Fault {
  return {
    code: cause.code === 'missing' ? 'missing-fact' : 'wrong-value',
    message: { zh: describeInputError(cause, 'zh'), en: describeInputError(cause, 'en') },
    cause,
  }
}

/** The error of a fact that an example must name and does not. */
export function missingFact(name: string, spec: FactSpec): Fault {
  return wrongValue(inputError('missing', [name], undefined, spec))
}

/** What a cell says in the form of a fact's type; its text where that is not one. */
function writtenValue(cell: Cell, spec: FactSpec): FactValue | null {
  const { text, scalar } = cell
  if (scalar === undefined && isAbsentWord(text)) return null
  switch (spec.type) {
    case 'number':
    case 'integer':
      return typeof scalar === 'number' ? scalar : (numberOf(withoutUnit(text, spec.unit)) ?? text)
    case 'boolean':
      return typeof scalar === 'boolean' ? scalar : (yesOrNo.get(plainText(text)) ?? text)
    case 'enum':
      return text.trim()
    case 'string':
      return scalar === undefined ? unquoted(text) : typeof scalar === 'string' ? scalar : text
    case 'instant':
      // Never milliseconds: 20240101 would be a moment of 1970.
      return text.trim()
  }
}

const yesOrNo: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['是', true],
  ['false', false],
  ['no', false],
  ['否', false],
])

const decimal = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i

function numberOf(text: string): number | undefined {
  const plain = plainText(text)
  return decimal.test(plain) ? Number(plain) : undefined
}

/** People write “2.35 m” where the unit stands in the title already. */
function withoutUnit(text: string, unit: string | undefined): string {
  if (unit === undefined) return text
  const plain = plainText(text)
  const words = [unit, unitWord(unit, 'zh'), unitWord(unit, 'en'), unitWord(unit, 'en', 1)].map(plainText)
  const word = words.find((candidate) => candidate !== '' && plain.endsWith(candidate))
  return word === undefined ? text : plain.slice(0, -word.length)
}

/** Text in a spreadsheet: in JSON's quotes where blanks or signs at its ends matter. */
function unquoted(text: string): string {
  const trimmed = text.trim()
  if (!/^".*"$/s.test(trimmed)) return trimmed
  try {
    const parsed: unknown = JSON.parse(trimmed)
    return typeof parsed === 'string' ? parsed : trimmed
  } catch {
    return trimmed
  }
}
