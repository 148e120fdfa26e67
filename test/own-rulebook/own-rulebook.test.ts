import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { commandsOf, companyCheckout, stepsOf } from './company-checkout'
import type { ParcelLimits } from './company-checkout'

/** Another company’s rulebook, and the commands of its own CI: what a person sees who changes it. */
const company = companyCheckout()
afterAll(company.remove)
// Each step starts npm and the command anew.
vi.setConfig({ testTimeout: 60_000 })

const [check = '', prove = '', test = '', coverage = ''] = stepsOf('holds')

/** The parcels that annotations of the pull request name. */
const parcelsIn = (annotations: string): readonly Record<string, unknown>[] =>
  [...annotations.matchAll(/%0A(\{.+?\})%0A/g)].map(([, json = '']) => JSON.parse(json) as Record<string, unknown>)

const rowOf = ({ rows }: ParcelLimits, id: string) => {
  const row = rows.find((one) => one.id === id)
  if (row === undefined) throw new Error(`no row ${id}`)
  return row
}
const forget = (id: string) => (limits: ParcelLimits) => {
  limits.rows = limits.rows.filter((row) => row !== rowOf(limits, id))
}

describe('the rulebook as it is committed', () => {
  it('passes every step of the workflow', () => {
    const steps = stepsOf('holds')
    expect(steps.map((step) => /^npm run --silent (\w+)/.exec(step)?.[1])).toEqual([
      'check',
      'prove',
      'test',
      'coverage',
      'coverage',
    ])
    expect(steps.map((step) => [step, company.run(step).code])).toEqual(steps.map((step) => [step, 0]))
    const report = readFileSync(join(company.folder, 'coverage.xml'), 'utf8')
    expect(report).toContain('<testsuites name="zhidu parcels/limits" tests="49" failures="0"')
    expect(report).toMatch(/name="变异 \/ mutants"[^]*100% \(169\/169\)/)
  })

  it('passes every command of the README, which has the same ones in both languages', () => {
    const commands = commandsOf('README.md')
    expect(commandsOf('README.zh-CN.md')).toEqual(commands)
    // The comment is made further down, of a change.
    const isComment = (command: string): boolean => command.includes('npm run --silent comment >')
    expect(stepsOf('comment').some(isComment)).toBe(true)
    const own = commands.filter((command) => !command.endsWith('npm run comment'))
    expect(own.length).toBeGreaterThan(5)
    expect(own.map((command) => [command, company.run(command).code])).toEqual(own.map((command) => [command, 0]))
  })
})

describe('a hole', () => {
  it('of a forgotten row is named with a parcel that has no answer', () => {
    company.change(forget('express-remote'))
    const { code, out } = company.run(check)
    expect(code).toBe(1)
    expect(out).toMatch(/^::error file=parcel-limits\.json,line=\d+,col=\d+,title=zhidu gap::/)
    expect(out.trim().split('\n')).toHaveLength(1)
    const [parcel] = parcelsIn(out)
    expect(parcel).toMatchObject({ goods: 'ordinary', service: 'express', zone: 'remote' })
    const answer = company.run(`echo '${JSON.stringify(parcel)}' | zhidu run parcel-limits.json`)
    expect(JSON.parse(answer.out)).toMatchObject({ kind: 'undecided', reason: 'no-row' })
  })

  it('of a bound that moved by one gram is named with a parcel of just this weight', () => {
    company.change((limits) => {
      rowOf(limits, 'standard-home-heavy').when['weight'] = { above: 10_001 }
    })
    const { code, out } = company.run(check)
    expect(code).toBe(1)
    expect(out).toMatch(/^::error .*title=zhidu gap::/m)
    expect(out).toMatch(/^::warning .*title=zhidu bounds-miss::/m)
    const between = { service: 'standard', zone: 'home', weight: 10_001 }
    expect(parcelsIn(out)).toMatchObject([between, between])
  })
})

it('a forgotten refusal leaves no hole, but breaks a promise', () => {
  company.change(forget('dangerous'))
  expect(company.run(check).code).toBe(0)
  const { code, out } = company.run(prove)
  expect(code).toBe(1)
  expect(out).toMatch(/^::error file=promises\.ts,title=zhidu property-refuted::危险品一律不收：.*\n$/)
  expect(parcelsIn(out)).toMatchObject([{ goods: 'dangerous' }])
})

describe('the examples', () => {
  it('notice a limit that moved by one gram, at their line', () => {
    company.change(({ conditions }) => {
      conditions['fitsExpress'] = { ...conditions['fitsExpress'], weight: { to: 20_001 } }
    })
    expect([check, prove].map((step) => company.run(step).code)).toEqual([0, 0])
    const { code, out } = company.run(test)
    expect(code).toBe(1)
    const lines = readFileSync(join(company.folder, 'examples/limits.csv'), 'utf8').split('\n')
    const line = lines.findIndex((each) => each.startsWith('特快重一克,')) + 1
    expect(out).toContain(`::error file=examples/limits.csv,line=${line},col=1,title=zhidu example-fails::`)
    expect(parcelsIn(out)).toMatchObject([{ service: 'express', weight: 20_001 }])
  })

  it('are too few when one is missing that alone noticed a mutant', () => {
    company.change(() => undefined)
    company.run(`sed -i.kept '/^从此进贵品库/d' examples/limits.csv`)
    const { code, err } = company.run(coverage)
    company.run('mv examples/limits.csv.kept examples/limits.csv')
    expect(code).toBe(1)
    expect(err).toMatch(/✗ 变异：\d.*% \/ mutants: .*, and 100% is needed/)
    expect(readFileSync(join(company.folder, 'coverage.xml'), 'utf8')).toContain('10000 yuan becomes 10001 yuan')
  })
})

describe('the comment of a pull request', () => {
  it('shows exactly the parcels whose answer changes, what is found, and what the examples show', () => {
    company.change(({ conditions }) => {
      conditions['fitsExpress'] = { ...conditions['fitsExpress'], weight: { to: 25_000 } }
    })
    company.commit()
    const ran = stepsOf('comment').map((step) => company.run(step))
    expect(ran.map(({ code, err }) => [code, err])).toEqual(ran.map(() => [0, '']))
    expect(ran.at(-1)?.out).toBe('gh pr comment 7 --body-file comment.md --edit-last --create-if-none\n')
    const comment = readFileSync(join(company.folder, 'comment.md'), 'utf8')
    expect(readFileSync(join(company.folder, 'node_modules', 'summary.md'), 'utf8')).toBe(comment)

    const [, english = ''] = comment.split('\n### Rulebook ')
    const regions = [...english.matchAll(/^\| \d+ \|.*$/gm)].map(([line]) => line.split(' | '))
    const sizes = 'weight is from 20001 g to 25000 g, length is at most 1200 mm, girth is at most 2400 mm'
    const express = (zone: string, insured: string) =>
      `goods is ordinary, service is express, ${zone}${sizes}, insured value is ${insured}`
    const accepted = (lane: string, surcharge: number) => `accepted, lane is ${lane}, surcharge is ${surcharge} yuan`
    const refused = 'refused, reason is weight or size'
    expect(regions.map(([, where, , before, after, clauses]) => [where, before, after, clauses]).sort()).toEqual(
      [
        [express('zone is home, ', 'at most 10000 yuan'), refused, accepted('belt', 18), 'terms/3.2 → terms/4.3'],
        [
          express('zone is remote, ', 'at most 10000 yuan'),
          refused,
          accepted('belt', 35),
          'terms/3.2 → terms/4.3, terms/6.2',
        ],
        [
          express('zone is abroad, ', 'at most 10000 yuan'),
          refused,
          accepted('belt', 120),
          'terms/3.2 → terms/4.3, terms/6.3',
        ],
        [express('', 'from 10001 yuan to 50000 yuan'), refused, accepted('vault', 150), 'terms/3.2 → terms/5.1'],
      ].sort(),
    )
    expect(comment).toContain(
      'row “over-express”: edited: condition (shared condition fitsExpress): weight is over 20000 g → weight is over 25000 g',
    )
    expect(comment).toContain('<summary>✓ 检查 findings</summary>')
    expect(comment).toContain('<summary>✓ 承诺 promises</summary>')
    expect(comment).toContain('<details open><summary>✗ 示例与变异 examples and mutants</summary>')
    expect(comment).toContain('│ 特快重一克 │ answer: expected refused, got accepted')
    expect(comment).toContain('row “over-express”: just inside of “weight over 25000 g”')
  })

  it('names the hole that a change makes', () => {
    company.change(forget('bulky-remote'))
    company.commit()
    const [comparing = ''] = stepsOf('comment')
    expect(company.run(comparing).code).toBe(0)
    const comment = readFileSync(join(company.folder, 'comment.md'), 'utf8')
    expect(comment).toContain('<details open><summary>✗ 检查 findings</summary>')
    expect(comment).toContain('no row applies where goods is ordinary or dangerous in limited quantity')
    expect(comment).toContain('accepted, lane is by hand, surcharge is 140 yuan')
  })
})
