import { readFileSync, writeFileSync } from 'node:fs'
import { createDomain } from '@zhidu/domain'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { expect, it } from 'vitest'
import { buildSchema } from './build-schema'

const file = new URL('../schema.graphql', import.meta.url)

it('schema.graphql is the SDL of the schema (UPDATE_DOCS=1 writes it anew)', () => {
  const sdl = `${printSchema(lexicographicSortSchema(buildSchema(createDomain(), { listLimit: 1000 })))}\n`
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(file, sdl)
  expect(readFileSync(file, 'utf8')).toBe(sdl)
})
