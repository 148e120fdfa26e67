import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** The files from which the entries export a name, by name. */
const sources = new Map<string, Set<string>>()
for (const file of readdirSync(import.meta.dirname)) {
  if (!file.endsWith('.ts') || file.includes('.test')) continue
  const text = readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
  for (const [, names = '', source = ''] of text.matchAll(/^export (?:type )?\{([^}]*)\} from '([^']+)'/gm))
    for (const name of names.split(',').map((one) => one.trim().replace(/^(type )?(\w+ as )?/, '')))
      if (name !== '') sources.set(name, (sources.get(name) ?? new Set()).add(source))
}

it('a name means one thing, whichever entry it is imported from', () => {
  expect(sources.get('verify')).toEqual(new Set(['./verify/verify']))
  expect([...sources].filter(([, files]) => files.size > 1)).toEqual([])
})
