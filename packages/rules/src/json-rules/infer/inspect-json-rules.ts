import type { Check, Finding } from '../../verify/finding'
import { verify } from '../../verify/verify'
import type { VerifyOptions } from '../../verify/verify'
import type { JsonRulesDefect } from '../defect'
import { inferRulebooks } from './infer-rulebooks'
import type { Inference, InferenceOptions, RowSource } from './infer-rulebooks'
import type { ForeignFacts } from './to-facts'

/** A finding in foreign rules. */
export interface ForeignFinding {
  /** As the inferred table has it: names of facts and words are the table's. */
  readonly finding: Finding
  /** The id of that table. */
  readonly table: string
  /** `possible`: it needs a condition that was not reasoned about to hold, or not to hold. */
  readonly certainty: 'certain' | 'possible'
  /** The rules concerned, with their places in the document. */
  readonly rules: readonly RowSource[]
  /** An input that shows it, as json-rules-engine takes it. */
  readonly input?: ForeignFacts
}

/** Everything that is said of foreign rules at first sight. */
export interface Inspection {
  readonly inference: Inference
  readonly findings: readonly ForeignFinding[]
  /** What was asked of each table, and what came out. */
  readonly checks: readonly (Check & { readonly table: string })[]
}

export type InspectionResult =
  | { readonly ok: true; readonly inspection: Inspection }
  | { readonly ok: false; readonly errors: readonly JsonRulesDefect[] }

/**
 * Verifies existing json-rules-engine documents without any configuration: gaps, rules that contradict each other, rules
 * that can never fire or never decide, each with an input. Never throws for a document, and runs nothing of it.
 */
export function inspectJsonRules(documents: unknown, options: InferenceOptions & VerifyOptions = {}): InspectionResult {
  const result = inferRulebooks(documents, options)
  if (!result.ok) return result
  const { inference } = result
  const verified = inference.tables.map(({ rulebook, reports }) => {
    const { findings, checks } = verify(rulebook, options)
    const table = rulebook.document.id
    return {
      findings: findings
        .filter(({ code }) => reports.includes(code))
        .map((finding) => foreignFinding(inference, finding, table)),
      checks: checks.filter(({ name }) => reports.includes(name)).map((check) => ({ ...check, table })),
    }
  })
  return {
    ok: true,
    inspection: {
      inference,
      findings: verified.flatMap(({ findings }) => findings),
      checks: verified.flatMap(({ checks }) => checks),
    },
  }
}

function foreignFinding(inference: Inference, finding: Finding, table: string): ForeignFinding {
  const { witness } = finding
  return {
    finding,
    table,
    certainty: inference.certaintyOf(finding),
    rules: finding.rows.flatMap((id) => inference.rows.get(id) ?? []),
    ...(witness === undefined ? {} : { input: inference.factsOf(witness) }),
  }
}
