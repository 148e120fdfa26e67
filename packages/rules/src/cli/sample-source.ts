import type { sampleJsonRules } from '../testing/json-rules/sample-json-rules'
import type { SampledFinding } from '../testing/json-rules/json-rules-sampling'
import type { Text } from '../text'
import type { Diagnostic } from './diagnostics/diagnostic'
import type { Source } from './load/source'

/** What trying inputs says of rules that cannot be reasoned about exactly; it proves nothing. */
export interface Sampled {
  readonly diagnostics: readonly Diagnostic[]
  /** How many inputs were tried, or why none was; rules that could not be run. */
  readonly remarks: readonly Text[]
}

/** The same inputs at every run: a check of one file always says the same. */
const seed = 1

/** Tries inputs where conditions of a foreign file are not exact; undefined where all are. */
export async function sampleSource(
  source: Source,
  load: () => Promise<{ readonly sampleJsonRules: typeof sampleJsonRules }> = () =>
    import('../testing/json-rules/sample-json-rules'),
): Promise<Sampled | undefined> {
  const { inference, rules } = source
  if (inference === undefined || [...inference.rows.values()].every(({ opaque }) => opaque.length === 0))
    return undefined
  const loaded = await load().catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
    throw error
  })
  if (loaded === undefined) return { diagnostics: [], remarks: [notInstalled] }
  const result = loaded.sampleJsonRules(rules, { seed })
  if (!result.ok) return undefined
  const { findings, notRun, stopped, reason } = result.sampling
  return {
    diagnostics: findings.map((finding) => diagnosticOf(finding, source)),
    remarks: [reason, ...new Set(notRun.map((one) => one.reason)), ...(stopped === undefined ? [] : [stopped.message])],
  }
}

const notInstalled: Text = {
  zh: '不能精确推断的条件没有抽样：未安装 fast-check',
  en: 'conditions that cannot be reasoned about exactly were not sampled: fast-check is not installed',
}

function diagnosticOf({ code, verdict, message, rules, input }: SampledFinding, source: Source): Diagnostic {
  const [first] = rules
  const place = source.placeOf(first?.path ?? [])
  return {
    code,
    basis: 'sampled',
    // A rule that was never the answer may have had bad luck.
    severity: verdict === 'refuted' ? 'error' : 'warning',
    message,
    file: source.file,
    rows: rules.map(({ name, pointer }) => (typeof name === 'string' ? name : pointer)),
    ...(place === undefined ? {} : { place }),
    ...(input === undefined ? {} : { witness: input.facts, assumed: input.assumed }),
  }
}
