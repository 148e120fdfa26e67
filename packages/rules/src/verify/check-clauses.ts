import type { Book, Checked } from './book'
import { named } from './reasons'

/** Rows that do not say which clause they come from, as one finding. */
export function checkClauses({ rulebook }: Book): Checked {
  const rows = rulebook.document.rows.filter(({ clauses }) => clauses.length === 0).map(({ id }) => id)
  const found = Math.min(1, rows.length)
  const check = { name: 'no-clause', verdict: found > 0 ? 'refuted' : 'proved', spent: 0, found } as const
  const message = {
    zh: `没有注明依据条款的行：${named(rows, 'zh')}`,
    en: `rows that cite no clause: ${named(rows, 'en')}`,
  }
  const finding = {
    code: 'no-clause',
    severity: 'warning',
    message,
    rows,
    facts: [],
    clauses: [],
    regions: [],
  } as const
  return { check, findings: found > 0 ? [finding] : [] }
}
