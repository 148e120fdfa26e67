import { expect, it } from 'vitest'
import { readJsonFile } from './load/read-json-file'
import { sampleSource } from './sample-source'

const rule = (type: string, operator: string, value: unknown) => ({
  conditions: { all: [{ fact: 'name', operator, value }] },
  event: { type },
})

async function sampled(rules: readonly unknown[], ...load: [] | [() => Promise<never>]) {
  const { sources } = await readJsonFile('rules.json', JSON.stringify(rules))
  const [source] = sources
  if (source === undefined) throw new Error('the rules are read')
  return sampleSource(source, ...load)
}

// No letter comes before a digit, so that nothing is both; the engine compares texts that begin with a digit alone.
const byOrder = [rule('early', 'lessThan', 'm'), rule('late', 'greaterThan', 'm')]

it('tries inputs where texts are compared by their order, and proves nothing', async () => {
  const found = await sampled(byOrder)
  expect(found?.diagnostics.length).toBeGreaterThan(0)
  for (const one of found?.diagnostics ?? []) {
    expect(one).toMatchObject({ basis: 'sampled', file: 'rules.json' })
    expect(one.message.en).toContain('sampled, not proved')
  }
  expect(found?.remarks[0]?.en).toContain('sampling is no proof')
})

it('says the same at every run', async () => {
  expect(await sampled(byOrder)).toEqual(await sampled(byOrder))
})

it('names what it could not run', async () => {
  const found = await sampled([...byOrder, rule('odd', 'isOdd', true)])
  expect(found?.remarks.map(({ en }) => en).join()).toContain('the operator “isOdd” is not given')
})

it('says in a sentence that fast-check is not installed', async () => {
  const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' })
  expect(await sampled(byOrder, () => Promise.reject(missing))).toEqual({
    diagnostics: [],
    remarks: [expect.objectContaining({ zh: expect.stringContaining('未安装 fast-check') as string })],
  })
  await expect(sampled(byOrder, () => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug')
})

it('tries nothing where every condition is exact', async () => {
  expect(await sampled([rule('early', 'equal', 'm')])).toBeUndefined()
})
