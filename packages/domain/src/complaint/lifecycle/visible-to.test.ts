import { describe, expect, it } from 'vitest'
import { at, standard } from '../complaint.fixture'
import type { ComplaintViewer } from './index'
import type { CommandOf } from './command'
import { after, registration, upTo } from './lifecycle.fixture'

const nextDay = at('03-03 09:00')
const withdraw: CommandOf<'withdraw'> = { kind: 'withdraw', reason: '李四称已私下解决', by: 'D' }
const secret = { name: null, contact: null, address: null, content: null, suggestion: null, expectation: null }

describe('who sees a complaint', () => {
  const record = after(...upTo('investigate'))
  const seenBy = (staffNumber: string, reached: readonly string[] = []) =>
    standard.visibleTo(record, { kind: 'staff', staffNumber }, reached)

  it('the handler and the levels reached see reporter, report and suggestion', () => {
    expect(seenBy('H').complaint).toMatchObject({ name: '李四', content: '装车短少两袋', suggestion: '请加装监控' })
    expect(seenBy('C', ['D', 'C']).masked).toBe(false)
    expect(seenBy('C', ['D'])).toMatchObject({ masked: true, complaint: { ...secret, number: '2026-0001' } })
  })

  it('a person complained of never does, whatever their post', () => {
    expect(seenBy('X', ['D', 'X']).masked).toBe(true)
    expect(standard.visibleTo({ ...record, handler: 'X' }, { kind: 'staff', staffNumber: 'X' }, []).masked).toBe(true)
  })

  it('exports and statistics never do', () => {
    expect(standard.visibleTo(record, { kind: 'export' }, ['C']).masked).toBe(true)
    expect(JSON.stringify(standard.visibleTo(record, { kind: 'statistics' }, []))).not.toContain('李四')
  })
})

describe('what may repeat the report', () => {
  // Each text names the reporter, as a careless one would.
  const findings = { kind: 'recordFindings', cause: '李四所装车计数有误', finding: 'founded', by: 'H' } as const
  const record = after(
    ...upTo('recordFindings', { ...registration, complainedOf: ['X', 'Y'] }),
    [nextDay, { ...findings, expectation: '李四要求补足', violationVerified: true }],
    [nextDay, { kind: 'proposePlan', plan: '给李四补装两袋', form: 'remedy', by: 'H' }],
    [nextDay, withdraw],
  )
  const seen = (viewer: ComplaintViewer, reached: readonly string[] = []) =>
    standard.visibleTo(record, viewer, reached).complaint

  it.each(['X', 'Y'])('cause, plan and the reason of the end are kept from %s, complained of', (staffNumber) => {
    const view = seen({ kind: 'staff', staffNumber }, ['X', 'Y'])
    expect(view).toMatchObject({ ...secret, cause: null, plan: null, closing: { outcome: 'withdrawn', reason: null } })
    expect(JSON.stringify(view)).not.toContain('李四')
  })

  it('is kept from exports too, and statistics see of it the cause alone, by which they count', () => {
    expect(JSON.stringify(seen({ kind: 'export' }))).not.toContain('李四')
    const { cause, ...counted } = seen({ kind: 'statistics' })
    expect(cause).toBe('李四所装车计数有误')
    expect(JSON.stringify(counted)).not.toContain('李四')
  })

  it('is there for the handler and the levels reached', () => {
    expect(seen({ kind: 'staff', staffNumber: 'H' })).toEqual(record)
    expect(seen({ kind: 'staff', staffNumber: 'C' }, ['C'])).toMatchObject({
      plan: '给李四补装两袋',
      closing: { reason: withdraw.reason },
    })
  })

  it('is masked in no end where there is none', () => {
    const open = after(...upTo('investigate'))
    expect(standard.visibleTo(open, { kind: 'export' }, []).complaint.closing).toBeNull()
  })
})
