import type { Diagnostic } from '../diagnostics/diagnostic'
import type { Sampled } from '../sample-source'
import type { Source } from '../load/source'
import type { Terminal } from '../terminal/terminal'
import type { Verification } from '../../verify/finding'

/** A rulebook that was checked. */
export interface Checked {
  readonly source: Source
  readonly verification: Verification
  readonly diagnostics: readonly Diagnostic[]
  /** What inputs that were tried say, where conditions are not exact. */
  readonly sampled?: Sampled
  readonly milliseconds: number
}

/** What a check has to tell: of files that could not be read, and of rulebooks. */
export interface Report {
  readonly unread: readonly Diagnostic[]
  readonly checked: readonly Checked[]
  /** What is to be known of several versions of one rulebook. */
  readonly versions: readonly Diagnostic[]
}

/** Whether everything could be read and holds; warnings do no harm. */
export function holdsAll({ unread, checked, versions }: Report): boolean {
  return (
    unread.length === 0 &&
    checked.every(({ verification, sampled }) => verification.holds && !hasErrors(sampled?.diagnostics ?? [])) &&
    !hasErrors(versions)
  )
}

function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}

/** A way to write a report down, with no line end at its end. */
export type Format = (report: Report, terminal: Terminal) => string

/** Everything that was found, in the order of the files. */
export function diagnosticsOf({ unread, checked, versions }: Report): readonly Diagnostic[] {
  return [...unread, ...checked.flatMap(foundIn), ...versions]
}

/** What was found in one rulebook, by reasoning and by trying. */
function foundIn({ diagnostics, sampled }: Checked): readonly Diagnostic[] {
  return [...diagnostics, ...(sampled?.diagnostics ?? [])]
}
