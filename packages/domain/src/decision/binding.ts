import { compile } from '@zhidu/rules'
import type { AnyRulebook, HitPolicy, ResultOf, Rulebook, Table } from '@zhidu/rules'
import type { Site } from '../site'

/** What every decision of a domain is bound to: the site's numbers and the rulebooks in force. */
export interface Binding {
  readonly site: Site
  /** The compiled table of a rulebook, or of the company's own that stands in for it. */
  readonly table: <F, O, C extends string, H extends HitPolicy>(
    standard: Rulebook<F, O, C, H>,
  ) => Table<F, ResultOf<O, H>, C>
  /** Ids of the company's own rulebooks that no table was asked for. */
  readonly unused: () => readonly string[]
}

/** A company's rulebook that was checked to fit in the place of a standard one. */
export interface Replacement {
  readonly standard: string
  readonly rulebook: AnyRulebook
}

/** A place in which a company's own rulebook is not as the standard one; undefined where one has nothing there. */
export interface Difference {
  readonly path: readonly string[]
  readonly standard: unknown
  readonly own: unknown
}

/** A rulebook that fits, or every place in which it differs. */
export type Fit =
  | { readonly ok: true; readonly replacement: Replacement }
  | { readonly ok: false; readonly differs: readonly Difference[] }

/** Checks that a company's rulebook has the id, hit policy, facts and outcome type of the standard one that it replaces. */
export function replaceRulebook(standard: AnyRulebook, own: AnyRulebook): Fit {
  const parts = ['id', 'hit', 'facts', 'outcome'] as const
  const differs = parts.flatMap((part) => differencesOf(standard.document[part], own.document[part], [part]))
  if (differs.length > 0) return { ok: false, differs }
  return { ok: true, replacement: { standard: standard.document.id, rulebook: own } }
}

/** The places in which two pieces of plain data differ; the order of keys is no difference. */
function differencesOf(standard: unknown, own: unknown, path: readonly string[]): readonly Difference[] {
  if (standard === own) return []
  if (!isHolder(standard) || !isHolder(own) || Array.isArray(standard) !== Array.isArray(own))
    return [{ path, standard, own }]
  const keys = new Set([...Object.keys(standard), ...Object.keys(own)])
  return [...keys].flatMap((key) => differencesOf(standard[key], own[key], [...path, key]))
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/**
 * Binds a site and a company's own rulebooks; each rulebook is compiled once. From JavaScript anything can be given:
 * what was not checked by {@link replaceRulebook} throws, since a rulebook that is passed over in silence would mislead.
 */
export function bind(site: Site, replacements: readonly Replacement[]): Binding {
  for (const replacement of replacements as readonly (Partial<Replacement> | undefined)[]) {
    if (replacement?.standard === undefined || replacement.rulebook === undefined) {
      throw new TypeError(
        'a rulebook of your own is given as the replacement that replaceRulebook(standard, own) answers',
      )
    }
  }
  const own = new Map(replacements.map(({ standard, rulebook }) => [standard, rulebook]))
  const tables = new Map<string, unknown>()
  return {
    site,
    table: <F, O, C extends string, H extends HitPolicy>(standard: Rulebook<F, O, C, H>) => {
      const { id } = standard.document
      const before = tables.get(id)
      // A replacement was checked to have the same facts and outcome type, so it is of the standard's type.
      const table = before ?? compile((own.get(id) as Rulebook<F, O, C, H> | undefined) ?? standard)
      tables.set(id, table)
      return table as Table<F, ResultOf<O, H>, C>
    },
    unused: () => [...own.keys()].filter((id) => !tables.has(id)),
  }
}
