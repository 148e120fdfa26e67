import { z } from 'zod'
import { fact } from '../../decision'
import { arrivalGrade } from '../arrival'
import { attendance } from '../evidence'
import { gap } from '../problem-facts'

const handedOver = fact.boolean({
  label: { zh: '已办理交接', en: 'a handover took place' },
  clauses: ['shift/handover/2'],
})

const inPerson = fact.boolean({
  presence: 'whenNeeded',
  label: { zh: '当面交接', en: 'handed over in person' },
  clauses: ['shift/handover/2'],
})

const inShiftProblem = fact.enum(
  {
    none: { zh: '没有问题', en: 'none' },
    reported: { zh: '有问题并已报告领导', en: 'reported to the leader' },
    unreported: { zh: '有问题但未报告', en: 'not reported' },
  },
  { presence: 'whenNeeded', label: { zh: '当班问题', en: 'problem of the shift' }, clauses: ['shift/handover/5'] },
)

const incomingHelp = fact.enum(
  {
    notNeeded: { zh: '不需协助', en: 'not needed' },
    given: { zh: '已协助', en: 'given' },
    refused: { zh: '不予协助', en: 'refused' },
  },
  { presence: 'whenNeeded', label: { zh: '接班人协助', en: "incoming person's help" }, clauses: ['shift/handover/5'] },
)

/** What is recorded of a handover (交接班记录). */
export const breachesInput = z.strictObject({
  ...attendance,
  consentAt: fact.instant({
    presence: 'optional',
    label: { zh: '有关人员全部同意换班的时刻', en: 'when the last of those concerned agreed to the swap' },
    description: { zh: '缺项表示未经同意', en: 'absent: no consent' },
    clauses: ['shift/handover/7'],
  }),
  handedOver,
  inPerson,
  inShiftProblem,
  incomingHelp,
})
export type HandoverRecord = z.output<typeof breachesInput>

const derived = (zh: string, en: string) => fact.boolean({ source: 'derived', label: { zh, en } })

/** What the table of breaches asks; derived from the record where it is a matter of instants (违规判定的事实). */
export const breachFacts = z.object({
  swapped: attendance.swapped,
  consent: fact.enum(
    {
      prior: { zh: '事先同意', en: 'prior' },
      afterStart: { zh: '开班后才同意', en: 'given after the shift began' },
      none: { zh: '未经同意', en: 'none' },
    },
    { source: 'derived', label: { zh: '换班同意', en: 'consent to the swap' }, clauses: ['shift/handover/7'] },
  ),
  gap,
  closedByOrder: attendance.closedByOrder,
  inShiftProblem,
  handedOver,
  inPerson,
  outgoingSigned: derived('交班人已签值班日志', 'the outgoing person signed the duty log'),
  incomingSigned: derived('接班人已签值班日志', 'the incoming person signed the duty log'),
  incomingHelp,
  leftBeforeHandover: derived('交接完成前离岗', 'the outgoing person left before the handover was completed'),
  arrival: arrivalGrade,
})
