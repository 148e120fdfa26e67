import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { fact } from '../../decision'
import { arrivedAt, shiftStart } from '../arrival'
import { causedBy, taken } from '../problem-facts'

const instant = (zh: string, en: string, clause: ClauseId) =>
  fact.instant({ presence: 'optional', label: { zh, en }, clauses: [clause] })

/** What attendance and duty log record (考勤与值班日志所载). */
export const attendance = {
  shiftStart,
  arrivedAt,
  leftAt: instant(
    '交班人离岗时刻（未离岗则不填）',
    'when the outgoing person left; absent: stayed',
    'shift/handover/3',
  ),
  swapped: fact.boolean({
    label: { zh: '本班为换班', en: 'the turn was swapped' },
    clauses: ['shift/handover/7'],
  }),
  closedByOrder: fact.boolean({
    label: { zh: '奉命停岗', en: 'the post was closed by order' },
    clauses: ['shift/handover/7'],
  }),
  outgoingSignedAt: instant(
    '交班人在值班日志签字的时刻',
    "the outgoing person's signature in the duty log",
    'shift/handover/6',
  ),
  incomingSignedAt: instant(
    '接班人在值班日志签字的时刻',
    "the incoming person's signature in the duty log",
    'shift/handover/6',
  ),
} as const

/** How one matter was handed over (某一事项的交代记录). */
export const tellingFacts = z.object({
  known: fact.boolean({
    presence: 'whenNeeded',
    label: { zh: '交接时有人知道此事', en: 'somebody knew of it at the handover' },
    clauses: ['shift/handover/6'],
  }),
  spoken: fact.enum(
    {
      rightly: { zh: '讲对了', en: 'rightly' },
      wrongly: { zh: '讲错了', en: 'wrongly' },
      omitted: { zh: '没有讲', en: 'not at all' },
    },
    { presence: 'whenNeeded', label: { zh: '当面交代', en: 'told face to face' }, clauses: ['shift/handover/2'] },
  ),
  diary: fact.enum(
    {
      rightly: { zh: '记载正确', en: 'rightly' },
      wrongly: { zh: '记载有误', en: 'wrongly' },
      omitted: { zh: '没有记载', en: 'not at all' },
    },
    {
      presence: 'whenNeeded',
      label: { zh: '交班日记所载', en: 'written in the diary' },
      clauses: ['shift/handover/3'],
    },
  ),
  diarySigned: fact.boolean({
    presence: 'whenNeeded',
    label: { zh: '接班人已在交班日记签字', en: 'the incoming person signed the diary' },
    clauses: ['shift/handover/3'],
  }),
})

/** The recorded evidence about one problem (一个问题的记录). */
export const evidenceInput = z.strictObject({
  aroseAt: fact.instant({
    label: { zh: '问题发生时刻', en: 'when the problem arose' },
    clauses: ['shift/handover/5'],
  }),
  startedAt: instant('双方到齐、交接开始的时刻', 'when the handover began: both present, recorded', 'shift/handover/5'),
  ...attendance,
  ...tellingFacts.shape,
  taken,
  causedBy,
})
export type Evidence = z.output<typeof evidenceInput>
