import { z } from 'zod'
import { fact, labelled, moment, momentIfAny } from '../../decision'
import { countedBy, severity, share } from '../facts'

/** Days that no holiday notice covers (放假安排之外的日期). */
const beyondHorizonPolicy = fact.enum(
  {
    weekdays: { zh: '按星期计算并注明', en: 'count by weekdays and say so' },
    refuse: { zh: '不予计算', en: 'do not count' },
  },
  {
    presence: 'optional',
    label: {
      zh: '放假安排之外的日期如何计算（不填则按星期计算）',
      en: 'days beyond the holiday table; by weekdays unless told',
    },
  },
)

/** What is on record of a complaint's times (投诉计时的依据). */
export const complaintClocksInput = z.strictObject({
  now: moment('计算时刻', 'the moment at which the clocks are read'),
  registeredAt: moment('登记时间', 'registered at', ['cement/13', 'department/2.2']),
  severity,
  statedAnswerTime: moment('告知客户的答复时间', 'answer time stated to the customer', ['cement/13']),
  severityChanges: labelled(z.array(z.strictObject({ at: moment('改级时间', 'changed at'), severity })), {
    zh: '历次改级',
    en: 'changes of severity',
  })
    .nullable()
    .optional(),
  /** Waiting for the customer (等待客户); `to` is null while it lasts and may be an agreed moment to come. */
  pauses: labelled(
    z.array(z.strictObject({ from: moment('暂停时间', 'paused from'), to: momentIfAny('恢复时间', 'paused until') })),
    { zh: '历次暂停（等待客户）', en: 'pauses, while the customer is waited for' },
  )
    .nullable()
    .optional(),
  /** New answer times that the customer agreed to, those of reopenings among them (经客户同意改定的答复时间). */
  answerTimeChanges: labelled(
    z.array(
      z.strictObject({
        at: moment('商定时间', 'agreed at'),
        to: moment('新的答复时间', 'the new answer time', ['cement/13']),
      }),
    ),
    { zh: '历次改定的答复时间（经客户同意）', en: 'new answer times that the customer agreed to' },
  )
    .nullable()
    .optional(),
  acceptedAt: momentIfAny('受理时间', 'accepted at', ['code/20', 'template/7.1']),
  assignedAt: momentIfAny('指派时间', 'assigned at', ['department/2.2', 'template/7.2']),
  firstContactAt: momentIfAny('首次联系时间', 'customer first contacted at', ['template/7.2']),
  planProposedAt: momentIfAny('提出方案时间', 'plan first proposed at', ['code/20', 'cement/13']),
  /** Since the complaint was last opened; an earlier telling stands in `earlierOpenings`. */
  toldAt: momentIfAny('告知客户时间', 'customer first told at', ['code/20', 'template/7.2']),
  reportedToCompanyAt: momentIfAny('报公司时间', 'reported to the company at', ['cement/13']),
  callAnsweredAt: momentIfAny('举报电话接听时间', 'call to the report line answered at', ['cement/promise/10']),
  onSiteAt: momentIfAny('到场时间', 'someone on the spot at', ['cement/promise/10']),
  endedAt: momentIfAny('结案或撤回时间', 'closed or withdrawn at', ['template/7.3']),
  /** How the complaint went each time before it was opened again (历次办理); each reopening has a new answer time. */
  earlierOpenings: labelled(
    z.array(
      z.strictObject({
        toldAt: momentIfAny('当次告知客户时间', 'customer first told in that opening at', ['code/20', 'template/7.2']),
        endedAt: moment('当次结案时间', 'closed or withdrawn in that opening at', ['template/7.3']),
        reopenedAt: moment('重新办理时间', 'opened again at', ['template/7.3']),
      }),
    ),
    { zh: '此前历次办理', en: 'openings before this one' },
  )
    .nullable()
    .optional(),
  beyondHorizon: beyondHorizonPolicy,
})
export type ComplaintClocksInput = z.output<typeof complaintClocksInput>

/** The steps that are timed (计时环节). */
export const clockName = fact.enum(
  {
    accepted: { zh: '受理', en: 'accepted' },
    assigned: { zh: '指派', en: 'assigned' },
    firstContact: { zh: '首次联系', en: 'first contact' },
    plan: { zh: '提出方案', en: 'plan proposed' },
    told: { zh: '答复客户', en: 'customer told' },
    reportedToCompany: { zh: '报公司', en: 'reported to the company' },
    onSite: { zh: '到场', en: 'on site' },
  },
  { label: { zh: '环节', en: 'step' }, source: 'derived' },
)
export type ClockName = z.output<typeof clockName>

/** What became of a clock (计时状态). */
const clockState = fact.enum(
  {
    running: { zh: '计时中', en: 'running' },
    paused: { zh: '暂停', en: 'paused' },
    met: { zh: '按时', en: 'met' },
    breached: { zh: '超时', en: 'breached' },
    cancelled: { zh: '终止', en: 'cancelled' },
  },
  { label: { zh: '计时状态', en: 'state' }, source: 'derived' },
)

const derivedMoment = (zh: string, en: string) => fact.instant({ source: 'derived', label: { zh, en } })
const derivedMomentIfAny = (zh: string, en: string) =>
  fact.instant({ presence: 'optional', source: 'derived', label: { zh, en } })
const firstGuessedDay = fact.string({
  presence: 'optional',
  source: 'derived',
  maxLength: 10,
  label: { zh: '自此日起按星期推算（无放假安排）', en: 'first day counted by weekdays for want of a holiday notice' },
})

const clock = labelled(
  z.object({
    name: clockName,
    state: clockState,
    calendar: countedBy,
    /** The last instant at which it is met, by the severity in force; null while a pause runs on. */
    due: derivedMomentIfAny('期限', 'due'),
    /** The due instant that passed unmet, also when a change of severity has moved the target since. */
    missedDue: derivedMomentIfAny('已错过的期限', 'due instant that was missed'),
    doneAt: derivedMomentIfAny('完成时间', 'done at'),
    remaining: fact.number({
      unit: 's',
      scale: 1000,
      min: -4e9,
      max: 4e9,
      source: 'derived',
      label: { zh: '剩余时间（负数表示超时）', en: 'time left as the calendar counts, negative when over' },
    }),
    share: share('已用比例', 'share used'),
    beyondHorizon: firstGuessedDay,
  }),
  { zh: '一项计时', en: 'a clock' },
)
export type Clock = z.output<typeof clock>

/** The clocks of one complaint (投诉计时). */
export const complaintClocksOutput = z.object({
  severity,
  clocks: labelled(z.array(clock), { zh: '各项计时', en: 'the clocks' }),
  /** The clock of the answer in each opening before this one, oldest first (历次办理的答复计时). */
  earlierTold: labelled(z.array(clock), {
    zh: '此前历次办理的答复计时',
    en: 'the clock of the answer in each opening before',
  }),
  /** Stated answer times that an agreed one replaced, oldest first (已被替换的答复时间). */
  replacedAnswerTimes: labelled(
    z.array(
      z.object({
        statedAnswerTime: derivedMoment('原答复时间', 'answer time before'),
        replacedAt: derivedMoment('改定时间', 'replaced at'),
        missed: fact.boolean({
          source: 'derived',
          label: { zh: '改定时已超时', en: 'already missed when it was replaced' },
        }),
      }),
    ),
    { zh: '已被替换的答复时间', en: 'answer times that another one replaced' },
  ),
  /** The last answer time that is not late, and whether days without a holiday notice were counted for it. */
  answerTimeLimit: labelled(
    z.object({
      at: fact.instant({
        source: 'derived',
        label: { zh: '答复时间不算过晚的最后时刻', en: 'an answer time is late after' },
        clauses: ['cement/13'],
      }),
      beyondHorizon: firstGuessedDay,
    }),
    { zh: '答复时间的最晚限度', en: 'how late an answer time may be' },
  ),
  warnings: z.array(
    fact.enum(
      { answerTimeLate: { zh: '答复时间定得过晚', en: 'the stated answer time is late' } },
      { label: { zh: '提醒', en: 'warning' }, source: 'derived', clauses: ['cement/13'] },
    ),
  ),
})
export type ComplaintClocks = z.output<typeof complaintClocksOutput>
