import { explain, describeInputError } from '@zhidu/rules'
import { createDomain } from '@zhidu/domain'
import fc from 'fast-check'
import { it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { isClauseId } from '../../packages/domain/src/clauses'
import { inputArbitrary } from '../../packages/domain/src/decision/input.arbitrary'
const d: any = createDomain()
const decs: any[] = Object.values(d).flatMap((c: any) => Object.values(c).filter((x: any) => x && x.decide && x.tables))
const weird: unknown[] = [null, undefined, NaN, Infinity, -Infinity, -0, 0, '', 'x', '2.5', true, [], [1], {}, { a: 1 }, new Date(0), new Date(NaN), Symbol('s'), 10n, () => 1, '2026-01-01', '2026-01-01T00:00:00', 1e300, -1, '__proto__', 'constructor', new Map(), Object.create(null), 'a'.repeat(5000), 1.0005]
const out: string[] = []
const seen = new Map<string, string>()
function check(id: string, input: unknown, note: string) {
  let a: any
  try { a = d && decs.find((x) => x.id === id).decide(input) } catch (e: any) { out.push(`THROW ${id} ${note}: ${e.message} ${e.stack.split('\n')[1]}`); return }
  try { explain(a, 'zh'); explain(a, 'en'); JSON.stringify(a) } catch (e: any) { out.push(`THROW-explain ${id} ${note}: ${e.message} ${e.stack.split('\n').slice(1,3)}`) }
  if (a.kind === 'invalid') for (const e of a.errors) {
    const miss = ['label', 'allowed', 'clause'].filter((k) => e[k] === undefined)
    const key = `${id} ${e.path.map((p: any) => typeof p === 'number' ? 'N' : p).join('.')} ${e.code} lacks ${miss.join()}`
    if (!seen.has(key)) seen.set(key, describeInputError(e, 'zh') + '  <= ' + note)
    if (a.errors.length === 0) out.push('NOERRORS ' + id)
  }
  if (a.kind === 'decided') for (const c of a.clauses) if (!isClauseId(c)) out.push(`badclause ${id} ${c}`)
}
it('fuzz', () => {
  for (const dec of decs) {
    const arb = inputArbitrary(dec.input)
    const samples: any[] = fc.sample(arb, { numRuns: 12, seed: 5 })
    for (const w of weird) check(dec.id, w, 'whole ' + String(typeof w === 'symbol' ? 'sym' : typeof w))
    for (const s of samples) {
      const walk = (o: any, set: (v: unknown) => any, path: string) => {
        for (const w of weird) check(dec.id, set(w), path + '=' + (typeof w === 'symbol' || typeof w === 'object' ? Object.prototype.toString.call(w) : String(w).slice(0, 30)))
        if (Array.isArray(o)) o.forEach((x, i) => i < 2 && walk(x, (v) => set(o.map((y, j) => (j === i ? v : y))), path + '.' + i))
        else if (o && typeof o === 'object') {
          for (const k of Object.keys(o)) { walk(o[k], (v) => set({ ...o, [k]: v }), path + '.' + k); check(dec.id, set(Object.fromEntries(Object.entries(o).filter(([n]) => n !== k))), path + ' without ' + k) }
          check(dec.id, set({ ...o, extra: 1 }), path + '+extra')
          check(dec.id, set(JSON.parse('{"__proto__":{"x":1},' + JSON.stringify(o).slice(1))), path + '+__proto__')
          check(dec.id, set({ ...o, constructor: 1 }), path + '+constructor')
        }
      }
      walk(s, (v) => v, '')
    }
  }
  writeFileSync('/tmp/fuzz.txt', [...new Set(out)].join('\n') + '\n----\n' + [...seen].map(([k, v]) => k + '\n      ' + v).join('\n'))
}, 120000)
