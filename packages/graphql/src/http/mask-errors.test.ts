import { createDomain } from '@zhidu/domain'
import { expect, it, vi } from 'vitest'
import { serving } from '../serving.fixture'
import { logToStderr } from './mask-errors'
import type { UnexpectedError } from './mask-errors'

const query = 'query ($input: LoadingLimitInput!) { loadingLimit(input: $input) { __typename } }'
const input = { cargo: 'bulk', braces: false }

/** A domain with a bug in it. */
function brokenDomain() {
  const domain = createDomain()
  const decide = (): never => {
    throw new Error('the password is hunter2')
  }
  return { ...domain, loading: { ...domain.loading, limit: { ...domain.loading.limit, decide } } }
}

it('an error that nobody foresaw shows an id alone, and is logged under it', async () => {
  const logged: UnexpectedError[] = []
  const { ask } = await serving({ domain: brokenDomain(), logger: (error) => void logged.push(error) })
  const reply = await ask(query, { input })
  const id = reply.errors[0]?.extensions['id']
  expect(reply.errors).toMatchObject([{ extensions: { code: 'UNEXPECTED', id: expect.any(String) as unknown } }])
  expect(JSON.stringify(reply)).not.toContain('hunter2')
  expect(logged).toMatchObject([{ id, message: 'the password is hunter2', path: ['loadingLimit'] }])
  expect(logged[0]?.stack).toContain('mask-errors.test')
})

it('a mistake of the caller is neither masked nor logged', async () => {
  const logged: UnexpectedError[] = []
  const { ask } = await serving({ logger: (error) => void logged.push(error) })
  const replies = await Promise.all([ask('{ nothing }'), ask('{'), ask(query, { input: { cargo: 'bulk' } })])
  expect(replies.flatMap(({ errors }) => errors.map(({ message }) => message))).toEqual([
    expect.stringContaining('nothing'),
    expect.stringContaining('Syntax Error'),
    expect.stringContaining('braces'),
  ])
  expect(logged).toEqual([])
})

it('the log is one JSON line on standard error unless told', () => {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  logToStderr({ id: '1', message: 'two\nlines', stack: undefined, path: ['a', 0] })
  const [line] = write.mock.calls[0] ?? []
  write.mockRestore()
  expect(String(line).trimEnd().split('\n')).toHaveLength(1)
  expect(JSON.parse(String(line))).toMatchObject({ level: 'error', id: '1', message: 'two\nlines', path: ['a', 0] })
})
