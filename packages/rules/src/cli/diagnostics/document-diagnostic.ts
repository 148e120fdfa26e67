import type { DocumentError } from '../../rulebook/document-error'
import { nearestName } from '../../rulebook/nearest-names'
import type { Text } from '../../text'
import type { Diagnostic, Place } from './diagnostic'

/** A defect of a rulebook document, with the nearest name that would be valid. */
export function documentDiagnostic(error: DocumentError, file: string, place: Place | undefined): Diagnostic {
  const { code, path, message } = error
  const nearest = nearestOf(error)
  const at = path.join('.')
  return {
    code,
    severity: 'error',
    file,
    message: at === '' ? message : { zh: `${at}：${message.zh}`, en: `${at}: ${message.en}` },
    ...(place === undefined ? {} : { place }),
    ...(nearest === undefined ? {} : { hint: meant(nearest) }),
  }
}

/** The question whether another name was meant. */
export function meant(name: string): Text {
  return { zh: `是不是 ${name}？`, en: `Did you mean ${name}?` }
}

/** Of the names that are known, the one that is most like what was given: a value, or a key. */
function nearestOf({ given, path, allowed }: DocumentError): string | undefined {
  if (allowed?.kind !== 'words') return undefined
  const names = [given, path.at(-1)].filter((name) => typeof name === 'string')
  return names.map((name) => nearestName(name, allowed.values)).find((name) => name !== undefined)
}
