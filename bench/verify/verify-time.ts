import { parseRulebook } from '@zhidu/rules/document'
import { verify } from '@zhidu/rules/proof'
import { families, pigeonholes } from './families'

/** How long one rulebook takes to verify, once it is loaded. */
export interface VerifyTime {
  readonly name: string
  readonly rows: number
  readonly facts: number
  /** Milliseconds in a process that did nothing before, and the most that it may take. */
  readonly ms: number
  readonly most: number
  /** Megabytes that the process came to hold at most, the rulebook included. */
  readonly megabytes: number
  /** Each check with what came out, and how many findings it has. */
  readonly checks: readonly string[]
}

/** Verifies the rulebook of one family, and makes sure that what must come out does. */
export function verifyTime(index: number): VerifyTime {
  const family = families[index]
  if (family === undefined) throw new RangeError(`there is no family ${String(index)}`)
  const { name, rows, facts, most, expected } = family
  const rulebook = load(family.document())
  const before = performance.now()
  const { checks } = verify(rulebook)
  const ms = performance.now() - before
  for (const [check, verdict] of Object.entries(expected)) {
    const found = checks.find((each) => each.name === check)?.verdict
    if (found !== verdict) throw new Error(`${name}: ${check} is ${String(found)}, not ${verdict}`)
  }
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  return {
    name,
    rows,
    facts,
    ms,
    most,
    megabytes,
    checks: checks.map((each) => `${each.name} ${each.verdict} ${String(each.found)}`),
  }
}

/** The family that no budget settles must say so. */
export function pigeonholeTime(): VerifyTime {
  const document = pigeonholes(10)
  const rulebook = load(document)
  const before = performance.now()
  const { checks } = verify(rulebook)
  const ms = performance.now() - before
  if (checks.find(({ name }) => name === 'gap')?.verdict !== 'undecided')
    throw new Error('the pigeonholes are undecided')
  return {
    name: 'pigeonholes',
    rows: document.rows.length,
    facts: 10,
    ms,
    most: Infinity,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    checks: checks.map((each) => `${each.name} ${each.verdict} ${String(each.found)}`),
  }
}

function load(document: unknown) {
  const reading = parseRulebook(document)
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors.slice(0, 3)))
  return reading.rulebook
}
