import { canonical } from '../evaluate/result'
import { createRegister } from '../versions/create-register'
import type { RegisterFinding } from '../versions/register'
import type { Diagnostic } from './diagnostics/diagnostic'
import type { Source } from './load/source'

/** Where several versions of one rulebook were given: holes and overlaps of their days, and what changed between them. */
export function versionDiagnostics(sources: readonly Source[]): readonly Diagnostic[] {
  const ids = new Set(sources.map(({ rulebook }) => rulebook.document.id))
  return [...ids].flatMap((id) => {
    const versions = withoutCopies(sources.filter(({ rulebook }) => rulebook.document.id === id))
    if (versions.length < 2) return []
    const reading = createRegister(versions.map(({ rulebook }) => rulebook))
    const findings = reading.ok ? reading.register.findings : reading.findings
    return findings.map((finding) => diagnosticOf(finding, versions))
  })
}

/** Modules export each other’s rulebooks, and one may be kept as JSON and in TypeScript. */
function withoutCopies(sources: readonly Source[]): readonly Source[] {
  const texts = sources.map(({ rulebook }) => canonical(rulebook.document))
  return sources.filter((_, index) => texts.indexOf(texts[index] ?? '') === index)
}

function diagnosticOf({ code, severity, message, versions }: RegisterFinding, sources: readonly Source[]): Diagnostic {
  const last = versions.at(-1)
  const source = sources.find(({ rulebook }) => rulebook.document.version === last) ?? sources[0]
  const place = source?.placeOf(['effective'])
  return { code, severity, message, file: source?.name ?? '', ...(place === undefined ? {} : { place }) }
}
