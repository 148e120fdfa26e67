import { canonical } from '../evaluate/result'
import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import type { OutcomeSpec } from '../rulebook/outcome'
import type { RulebookDocument } from '../rulebook/rulebook'
import type { RegisterFinding, RegisteredVersion } from './register'

/** What each version asks or answers differently from the one before it; allowed, and said. */
export function changesOf(versions: readonly RegisteredVersion[]): RegisterFinding[] {
  return versions.flatMap((version, index): RegisterFinding[] => {
    const before = versions[index - 1]?.rulebook.document
    return before === undefined ? [] : changesBetween(before, version.rulebook.document)
  })
}

function changesBetween(before: RulebookDocument, after: RulebookDocument): RegisterFinding[] {
  const findings: RegisterFinding[] = []
  const versions = [before.version, after.version]
  const facts = changedFacts(before.facts, after.facts)
  if (facts.length > 0) {
    findings.push({
      code: 'facts-differ',
      severity: 'warning',
      versions,
      facts,
      message: {
        zh: `${after.version} 版的事实与 ${before.version} 版不同：${facts.join('、')}`,
        en: `${after.version} asks other facts than ${before.version}: ${facts.join(', ')}`,
      },
    })
  }
  if (outcomeMeaning(before) !== outcomeMeaning(after)) {
    findings.push({
      code: 'outcome-differs',
      severity: 'warning',
      versions,
      message: {
        zh: `${after.version} 版的结果形式与 ${before.version} 版不同`,
        en: `${after.version} answers in another form than ${before.version}`,
      },
    })
  }
  return findings
}

function changedFacts(before: FactSpecs, after: FactSpecs): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => factMeaning(before[name]) !== factMeaning(after[name]))
}

/** Names for people, and where a fact comes from, may change freely. */
const freeToChange: ReadonlySet<string> = new Set(['label', 'description', 'clauses', 'source', 'assumed'])

/** What of a fact decides which values it takes. */
function factMeaning(spec: FactSpec | undefined): string {
  if (spec === undefined) return ''
  const kept = Object.entries(spec).filter(([key]) => !freeToChange.has(key))
  const words = spec.type === 'enum' ? { values: Object.keys(spec.values).sort() } : {}
  return canonical({ ...Object.fromEntries<unknown>(kept), ...words })
}

function outcomeMeaning({ outcome, hit }: RulebookDocument): string {
  const form = hit === 'collect' ? 'list' : 'one'
  return `${form} ${canonical(formOf(outcome))}`
}

function formOf(outcome: OutcomeSpec): unknown {
  const meanings = (fields: FactSpecs) =>
    Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, factMeaning(spec)]))
  if (outcome.kind === 'record') return meanings(outcome.fields)
  const variants = Object.entries(outcome.variants).map(([word, { fields }]) => [word, meanings(fields)] as const)
  return { discriminator: outcome.discriminator, variants: Object.fromEntries(variants) }
}
