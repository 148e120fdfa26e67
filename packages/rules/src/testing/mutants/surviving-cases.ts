import type { AnyRulebook } from '../../rulebook/rulebook'
import type { Witness } from '../../space/region'
import type { Example } from '../examples/example'
import type { MutantReport, MutantResult } from './kill-mutants'

/**
 * An example for each mistake that no example notices, equal inputs once: what must come of it is left blank for a
 * person to fill in, and the note says in both languages which mistake it is to notice.
 * @param taken names of the examples that there are
 */
export function survivingCases(
  { document }: AnyRulebook,
  report: MutantReport,
  taken: readonly string[] = [],
): readonly Example[] {
  const byInput = new Map<string, { readonly input: Witness; readonly mutants: MutantResult[] }>()
  for (const result of report.results) {
    if (result.status !== 'survived' || result.input === undefined) continue
    const key = JSON.stringify(result.input)
    const same = byInput.get(key) ?? { input: result.input, mutants: [] }
    same.mutants.push(result)
    byInput.set(key, same)
  }
  const names = new Set(taken)
  return [...byInput.values()].map(({ input, mutants }): Example => {
    const base = `mistake ${mutants[0]?.id ?? document.id}`
    let name = base
    for (let count = 2; names.has(name); count += 1) name = `${base} (${count})`
    names.add(name)
    const texts = mutants.map(({ text }) => text)
    const zh = texts.map((text) => text.zh).join('；')
    const en = texts.map((text) => text.en).join('; ')
    return {
      name,
      facts: input,
      expected: { kind: 'blank' },
      note: `用来发现这样的错误：${zh} / would notice: ${en}`,
    }
  })
}
