import { createDomain } from '@zhidu/domain'
import { describe, expect, it } from 'vitest'
import { serving } from './serving.fixture'

const { ask } = await serving({ limits: { listItems: 20 } })
const { lifecycle } = createDomain().handover

const query = `query ($history: [HandoverLifecycleEventInput!]!, $command: HandoverLifecycleCommandInput!, $now: Instant!) {
  handoverLifecycle(history: $history, command: $command, now: $now) {
    __typename
    ... on HandoverLifecycleAccepted {
      events {
        ... on HandoverLifecycleBegunEvent { kind at }
        ... on HandoverLifecycleDiaryWrittenEvent { kind at by entries }
        ... on HandoverLifecycleDiarySignedEvent { kind at signedBy: by }
        ... on HandoverLifecycleItemsHandedOverEvent { kind at items }
        ... on HandoverLifecycleDutyLogSignedEvent { kind at as by }
      }
    }
    ... on HandoverLifecycleRefused { code }
    ... on Refused { text { zh en } clause { id text { zh } } facts { name value } }
    ... on InvalidInput { errors { code path given allowed { kind } zh: message } }
  }
}`

const at = (time: string): string => `2026-03-02T${time}:00+08:00`

async function handled(command: unknown, time: string, history: readonly unknown[] = []): Promise<unknown> {
  const { data, errors } = await ask(query, { history, command, now: at(time) })
  expect(errors).toEqual([])
  return (data as { handoverLifecycle: unknown }).handoverLifecycle
}

/** The steps of a handover: the command, and the event that it leads to beside its kind and time. */
const steps = [
  { time: '07:50', command: { begin: 'done' }, kind: 'begun', told: {} },
  {
    time: '07:52',
    command: { writeDiary: { by: '0417', entries: ['3 号秤待检'] } },
    kind: 'diaryWritten',
    told: { by: '0417', entries: ['3 号秤待检'] },
  },
  { time: '07:54', command: { signDiary: { by: '0533' } }, kind: 'diarySigned', told: { by: '0533' } },
  {
    time: '07:56',
    command: { handOverItems: { items: ['钥匙', '对讲机'], inPerson: true } },
    kind: 'itemsHandedOver',
    told: { items: ['钥匙', '对讲机'] },
  },
  {
    time: '07:58',
    command: { signDutyLog: { as: 'outgoing', by: '0417' } },
    kind: 'dutyLogSigned',
    told: { as: 'outgoing', by: '0417' },
  },
  {
    time: '08:00',
    command: { signDutyLog: { as: 'incoming', by: '0533' } },
    kind: 'dutyLogSigned',
    told: { as: 'incoming', by: '0533' },
  },
] as const

/** What has happened after so many steps, as it is given. */
const historyOf = (count: number): unknown[] =>
  steps.slice(0, count).map(({ kind, told, time }) => ({ [kind]: { at: at(time), ...told } }))

describe('a handover through GraphQL', () => {
  it('goes step by step from its beginning to the second signature, as in the domain', async () => {
    let state = lifecycle.initialState
    for (const [index, { time, command, kind, told }] of steps.entries()) {
      const { by, ...rest } = { by: undefined, ...told }
      const signer = by === undefined ? {} : kind === 'diarySigned' ? { signedBy: by } : { by }
      expect(await handled(command, time, historyOf(index))).toEqual({
        __typename: 'HandoverLifecycleAccepted',
        events: [{ kind, at: at(time), ...rest, ...signer }],
      })
      const event = { kind, at: Date.parse(at(time)), ...told } as Parameters<typeof lifecycle.evolve>[1]
      const now = Date.parse(at(time))
      const [[word, fields]] = Object.entries(command) as [[string, object | string]]
      const asked = { kind: word, ...(typeof fields === 'string' ? {} : fields) } as Parameters<
        typeof lifecycle.decide
      >[1]
      expect(lifecycle.decide(state, asked, { now })).toEqual({ kind: 'accepted', events: [event] })
      state = lifecycle.evolve(state, event)
    }
    expect(state.stage).toBe('completed')
  })

  it('a step out of order is refused with the reason in words, the clause, and the facts', async () => {
    const early = await handled({ signDutyLog: { as: 'outgoing', by: '0417' } }, '07:55', historyOf(2))
    expect(early).toEqual({
      __typename: 'HandoverLifecycleRefused',
      code: 'outOfOrder',
      text: lifecycle.refusals.outOfOrder.text,
      clause: { id: 'shift/handover/6', text: { zh: expect.stringMatching(/\p{Script=Han}/u) as unknown } },
      facts: [
        { name: 'stage', value: 'diaryWritten' },
        { name: 'needed', value: 'itemsHandedOver' },
      ],
    })
  })

  it('a step before the last one is refused', async () => {
    expect(await handled({ signDiary: { by: '0533' } }, '07:51', historyOf(2))).toMatchObject({
      code: 'timeBeforeLastEvent',
    })
  })
})

describe('what a caller got wrong', () => {
  it('in the history, the command and the moment is named at once, by its place', async () => {
    const { data } = await ask(query, {
      history: [{ begun: { at: 'yesterday' } }, { diaryWritten: { at: at('07:52'), by: 'x'.repeat(41), entries: [] } }],
      command: { reportProblem: { problem: 'x'.repeat(201) } },
      now: 'today',
    })
    expect(data).toMatchObject({
      handoverLifecycle: {
        __typename: 'InvalidInput',
        errors: [
          { code: 'NOT_AN_INSTANT', path: ['history', '0', 'at'], given: 'yesterday' },
          { code: 'TOO_LONG', path: ['history', '1', 'by'] },
          { code: 'TOO_LONG', path: ['command', 'problem'] },
          { code: 'NOT_AN_INSTANT', path: ['now'], given: 'today' },
        ],
      },
    })
  })

  it('as a history that cannot have happened is told with the event that cannot follow', async () => {
    const { data, errors } = await ask(`{
      complaintLifecycle(
        history: [{ accepted: { at: "2026-03-02T08:00:00+08:00", by: "0417" } }]
        command: { investigate: { by: "0417" } }
        now: "2026-03-02T09:00:00+08:00"
      ) { ... on InvalidInput { errors { code path zh: message } } }
    }`)
    expect(errors).toEqual([])
    expect(data).toMatchObject({ complaintLifecycle: { errors: [{ code: 'INCONSISTENT', path: ['history', '0'] }] } })
  })

  it.each([
    ['two commands at once', { begin: 'done', signDiary: {} }],
    ['no command', {}],
    ['a command that there is not', { skip: 'done' }],
    ['a command that is null', { begin: null }],
  ])('as %s is for GraphQL to refuse', async (_, command) => {
    const { data, errors } = await ask(query, { history: [], command, now: at('07:50') })
    expect(data).toBeUndefined()
    expect(errors).not.toEqual([])
  })

  it('a history that is longer than lists may be is refused', async () => {
    const begun = { begun: { at: at('07:50') } }
    const asked = (length: number) =>
      ask(query, { history: Array.from({ length }, () => begun), command: { begin: 'done' }, now: at('07:51') })
    expect((await asked(20)).errors).toEqual([])
    expect((await asked(21)).errors).toMatchObject([{ extensions: { code: 'LIST_TOO_LONG' } }])
  })
})
