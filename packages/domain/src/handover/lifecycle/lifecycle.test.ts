import { describe, expect, it } from 'vitest'
import { handoverLifecycle } from './index'
import type { HandoverCommand } from './index'
import { diary, items, read, reports, run, signs, stabilises, start, whole } from './lifecycle.fixture'

const refusalOf = (commands: readonly HandoverCommand[]): string => {
  const { last } = run(commands)
  return last?.kind === 'refused' ? `${last.code} ${last.clause}` : String(last?.kind)
}

describe('a handover', () => {
  it('is completed by diary, its signature, items face to face, and both signatures in the duty log', () => {
    const { state, events } = run(whole)
    expect(state).toMatchObject({
      stage: 'completed',
      startedAt: start + 2 * 60_000,
      diary: { by: '1001', at: start },
      dutyLog: { outgoing: { by: '1001', at: start + 3 * 60_000 }, incoming: { by: '1002', at: start + 4 * 60_000 } },
    })
    expect(events.map(({ kind }) => kind)).toEqual([
      'diaryWritten',
      'diarySigned',
      'itemsHandedOver',
      'dutyLogSigned',
      'dutyLogSigned',
    ])
  })

  it('is not completed by one signature, whichever comes first', () => {
    expect(run(whole.slice(0, 4)).state.stage).toBe('itemsHandedOver')
    const reversed = [diary, read, items, signs('incoming', '1002')]
    expect(run(reversed).state.stage).toBe('itemsHandedOver')
    expect(run([...reversed, signs('outgoing', '1001')]).state.stage).toBe('completed')
  })

  it('begins when both are recorded as present, before or after the diary is written', () => {
    expect(run([{ kind: 'begin' }, ...whole]).state).toMatchObject({ stage: 'completed', startedAt: start })
    expect(run([diary, { kind: 'begin' }, ...whole.slice(1)]).state).toMatchObject({ startedAt: start + 60_000 })
    expect(refusalOf([{ kind: 'begin' }, { kind: 'begin' }])).toBe('outOfOrder shift/handover/5')
  })

  it('asks no staff number under the diary that is read, and keeps it where given', () => {
    expect(run([diary, read]).state.diarySignature).toEqual({ by: null, at: start + 60_000 })
    expect(run([diary, { ...read, by: '1002' }]).state.diarySignature?.by).toBe('1002')
  })
})

describe('a step of a handover is refused', () => {
  it.each<[string, readonly HandoverCommand[], string]>([
    ['signing a diary that is not written', [read], 'outOfOrder shift/handover/3'],
    ['handing over before the diary is written', [items], 'outOfOrder shift/handover/3'],
    ['handing over before the diary is signed', [diary, items], 'outOfOrder shift/handover/3'],
    ['the duty log before the items', [diary, read, signs('outgoing', '1001')], 'outOfOrder shift/handover/6'],
    ['a second diary', [diary, diary], 'outOfOrder shift/handover/3'],
    ['a side signing twice', [...whole.slice(0, 4), signs('outgoing', '1001')], 'outOfOrder shift/handover/6'],
    ['anything after completion', [...whole, diary], 'outOfOrder shift/handover/3'],
    ['a diary without staff number', [{ ...diary, by: null }], 'staffNumberMissing shift/handover/3'],
    ['a diary with a blank for staff number', [{ ...diary, by: ' ' }], 'staffNumberMissing shift/handover/3'],
    [
      'a duty log without staff number',
      [diary, read, items, { kind: 'signDutyLog', as: 'incoming' }],
      'staffNumberMissing shift/handover/6',
    ],
    ['reading one’s own diary', [diary, { ...read, by: '1001' }], 'onePersonAsBoth shift/handover/3'],
    [
      'one person as both in the duty log',
      [...whole.slice(0, 4), signs('incoming', '1001')],
      'onePersonAsBoth shift/handover/6',
    ],
    [
      'one person as both, incoming first',
      [diary, read, items, signs('incoming', '1001')],
      'onePersonAsBoth shift/handover/6',
    ],
    [
      'outgoing signing with the incoming one’s number',
      [diary, { ...read, by: '1002' }, items, signs('outgoing', '1002')],
      'onePersonAsBoth shift/handover/6',
    ],
    [
      'one person as both, incoming first and rightly',
      [diary, read, items, signs('incoming', '1002'), signs('outgoing', '1002')],
      'onePersonAsBoth shift/handover/6',
    ],
    [
      'somebody else signing for the writer of the diary',
      [diary, read, items, signs('outgoing', '1003')],
      'anotherPerson shift/handover/6',
    ],
    [
      'somebody else signing for its reader',
      [diary, { ...read, by: '1002' }, items, signs('incoming', '1003')],
      'anotherPerson shift/handover/6',
    ],
    ['without items', [diary, read, { ...items, items: [] }], 'noItems shift/handover/2'],
    ['with blank items', [diary, read, { ...items, items: [' '] }], 'noItems shift/handover/2'],
    ['not in person', [diary, read, { ...items, inPerson: false }], 'notInPerson shift/handover/2'],
    [
      'completing while suspended',
      [...whole.slice(0, 4), reports, signs('incoming', '1002')],
      'suspended shift/handover/5',
    ],
    ['going on while suspended', [diary, reports, read], 'suspended shift/handover/5'],
    ['a problem of before the handover', [reports], 'outOfOrder shift/handover/5'],
    ['a problem of after it', [...whole, reports], 'outOfOrder shift/handover/5'],
    ['a problem that is open already', [diary, reports, reports], 'problemAlreadyOpen shift/handover/5'],
    ['stabilising what is not open', [diary, stabilises], 'problemNotOpen shift/handover/5'],
  ])('%s', (_name, commands, refusal) => {
    expect(refusalOf(commands)).toBe(refusal)
  })

  it('before the last one was taken, whatever the step, and not at the same moment', () => {
    const { state } = run([diary, read])
    const lastAt = start + 60_000
    const at = (now: number, command: HandoverCommand) => handoverLifecycle.decide(state, command, { now })
    expect(state.lastAt).toBe(lastAt)
    for (const step of [items, reports, diary, { kind: 'begin' } as const]) {
      expect(at(lastAt - 1, step)).toEqual({
        kind: 'refused',
        code: 'timeBeforeLastEvent',
        clause: 'shift/handover/6',
        facts: { now: lastAt - 1, lastAt },
      })
    }
    expect(at(lastAt, items).kind).toBe('accepted')
    expect(at(lastAt, diary)).toMatchObject({ code: 'outOfOrder' })
  })

  it('with the facts that caused it', () => {
    expect(run([diary, items]).last).toMatchObject({ facts: { stage: 'diaryWritten', needed: 'diarySigned' } })
    expect(run([diary, reports, read]).last).toMatchObject({ facts: { openProblems: ['停电'] } })
  })
})

describe('a step that is no step', () => {
  it.each<[unknown, unknown, string]>([
    [undefined, start, 'not-an-object '],
    [{ kind: 'bogus' }, start, 'not-allowed kind'],
    [{ kind: 'writeDiary', by: 5, entries: [] }, start, 'wrong-type by'],
    [{ kind: 'begin', at: start }, start, 'unknown-fact at'],
    [{ kind: 'begin' }, Number.NaN, 'not-an-instant now'],
  ])('%j is an error of its own data', (command, now, error) => {
    const answer = handoverLifecycle.decide(handoverLifecycle.initialState, command as HandoverCommand, {
      now: now as number,
    })
    expect(answer.kind === 'invalid' && answer.errors.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      error,
    ])
  })
})

describe('a problem meanwhile', () => {
  it('suspends the handover until it is stabilised', () => {
    const commands = [...whole.slice(0, 4), reports, stabilises, signs('incoming', '1002')]
    expect(run(commands).state.stage).toBe('completed')
  })

  it('keeps it suspended until the last of several is', () => {
    const second: HandoverCommand = { kind: 'reportProblem', problem: '断网' }
    const both = [diary, reports, second, stabilises]
    expect(refusalOf([...both, read])).toBe('suspended shift/handover/5')
    expect(refusalOf([...both, { kind: 'stabiliseProblem', problem: '断网' }, read])).toBe('accepted')
  })

  it('can arise as soon as both are present', () => {
    expect(refusalOf([{ kind: 'begin' }, reports, diary])).toBe('suspended shift/handover/5')
  })
})
