import { it } from 'vitest'
import { parseRulebook, compile } from './index'
const label = { zh: '事实', en: 'fact' }
it('big', () => {
  for (const n of [100, 300, 1000, 10000, 50000]) {
  const facts = { a: { type: 'integer', min: 0, max: n, label, presence: 'required', source: 'given' }, b: { type: 'integer', min: 0, max: n, label, presence: 'required', source: 'given' }, c: {type: 'boolean', label, presence: 'required', source: 'given'} }
  const rows = Array.from({ length: n }, (_, i) => ({ id: `r${i}`, when: { a: i, b: { from: (i * 7919) % n } }, then: { yes: true }, clauses: [] }))
  let t = performance.now()
  const r = parseRulebook({ id: 'p', version: '1', title: label, effective: { from: '2024-01-01' }, review: '2024-01-01', hit: 'first', facts, outcome: { kind: 'record', fields: { yes: { type: 'boolean', label, presence: 'required', source: 'derived' } } }, rows })
  if (!r.ok) throw new Error()
  const p = performance.now() - t; t = performance.now(); const table = compile(r.rulebook); const c = performance.now() - t
  t = performance.now(); for (let i = 0; i < 100; i++) table.decide({a: i, b: i, c: true}); console.log(n, 'parse', p, 'compile', c, 'decide', (performance.now() - t) / 100)
  }
}, 200000)
