import { holdsAll } from './report'
import type { Format } from './report'

/** For programs: everything, as data; `schema` names the shape. */
export const jsonFormat: Format = (report) =>
  JSON.stringify(
    {
      schema: 'zhidu/check/1',
      holds: holdsAll(report),
      unread: report.unread,
      rulebooks: report.checked.map(({ source, verification, diagnostics, sampled, milliseconds }) => ({
        file: source.file,
        name: source.name,
        kind: source.kind,
        id: verification.rulebook.id,
        version: verification.rulebook.version,
        holds: verification.holds,
        milliseconds,
        checks: verification.checks,
        findings: diagnostics,
        sampled,
      })),
      versions: report.versions,
    },
    null,
    2,
  )
