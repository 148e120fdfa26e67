import { parseInstant } from '../fact/instant'
import type { Report } from './defect'
import type { Path } from './document-error'
import { idPattern, isName, wordPattern } from './names'
import { hitPolicies, longestVersion, mostRows } from './rulebook'
import type { RulebookDocument } from './rulebook'

/** Checks what the types of a definition cannot say: ids, names, days, counts. Of JSON the document's shape says it. */
export function checkDefinition(document: RulebookDocument, report: Report): void {
  const { id, version, effective, review, hit, conditions = {}, rows } = document
  const checkName = (name: string, pattern: RegExp, path: Path): void => {
    if (!isName(name, pattern)) report('bad-name', path, name)
  }
  const checkDay = (day: string, path: Path): void => {
    if (parseInstant(`${day}T00:00:00Z`) === undefined) report('bad-date', path, day)
  }
  checkName(id, idPattern, ['id'])
  for (const [index, row] of rows.entries()) checkName(row.id, idPattern, ['rows', index, 'id'])
  for (const name of Object.keys(conditions)) checkName(name, wordPattern, ['conditions', name])
  checkDay(effective.from, ['effective', 'from'])
  checkDay(effective.to ?? effective.from, ['effective', 'to'])
  checkDay(review, ['review'])
  if (version === '' || version.length > longestVersion) report('wrong-shape', ['version'], version)
  if (!hitPolicies.includes(hit))
    report('wrong-shape', ['hit'], hit, { allowed: { kind: 'words', values: hitPolicies } })
  if (rows.length === 0 || rows.length > mostRows) report('wrong-shape', ['rows'], rows.length)
}
