import { z } from 'zod'
import { fact, labelled, moment, momentIfAny, siteFact } from '../../decision'
import { share, staffNumber } from '../facts'

/** What the steps of escalation compare (升级的依据); thresholds are the site's. */
export const escalationFacts = z.object({
  share: share('答复期限已用比例（历次最高）', 'greatest share of the answer time used so far'),
  dissatisfied: fact.boolean({
    source: 'derived',
    label: { zh: '客户对调度不满意', en: 'the customer is dissatisfied with the dispatcher' },
    clauses: ['cement/convention/7'],
  }),
  asksForChief: fact.boolean({
    source: 'derived',
    label: { zh: '客户要求找值班调度长', en: 'the customer asks for the chief dispatcher' },
    clauses: ['cement/convention/7'],
  }),
  chiefFrom: siteFact('complaint.escalation.chief'),
  reminderFrom: siteFact('complaint.escalation.reminder'),
  deputyFrom: siteFact('complaint.escalation.deputy'),
  headFrom: siteFact('complaint.escalation.head'),
})

const person = (zh: string, en: string) =>
  labelled(
    z.strictObject({
      staffNumber: staffNumber(`${zh}工号`, `staff number of the ${en}`),
      /** Everyone whom this person serves under, however far up; null while that is not known. */
      superiors: z.array(staffNumber('上级工号', 'staff number of a superior')).nullable().optional(),
    }),
    { zh, en },
  )
    .nullable()
    .optional()

/** What is on record of a complaint for its escalation (投诉升级的依据). */
export const complaintEscalationInput = z.strictObject({
  now: moment('判定时刻', 'the moment of asking'),
  registeredAt: moment('登记时间', 'registered at', ['cement/13']),
  statedAnswerTime: moment('告知客户的答复时间', 'answer time stated to the customer', ['cement/13']),
  answerTimeChanges: labelled(
    z.array(z.strictObject({ at: moment('商定时间', 'agreed at'), to: moment('新的答复时间', 'the new answer time') })),
    { zh: '历次改定的答复时间（经客户同意）', en: 'new answer times that the customer agreed to' },
  )
    .nullable()
    .optional(),
  dissatisfiedAt: momentIfAny('客户对调度表示不满意的时间', 'dissatisfied with the dispatcher at', [
    'cement/convention/7',
  ]),
  asksForChiefAt: momentIfAny('客户要求找值班调度长的时间', 'asked for the chief dispatcher at', [
    'cement/convention/7',
  ]),
  /** Answers that the customer was given, and the end of the complaint, which needs none; until turned down or reopened. */
  answers: labelled(
    z.array(
      z.strictObject({
        at: moment('答复客户或结案时间', 'customer told, or closed, at', ['code/20']),
        turnedDownAt: momentIfAny('客户不接受或重新办理的时间', 'turned down, or reopened, at', ['template/7.3']),
      }),
    ),
    { zh: '历次答复（结案在内）', en: 'answers given, closings among them' },
  )
    .nullable()
    .optional(),
  complainedOf: labelled(
    z.array(
      z.strictObject({
        staffNumber: staffNumber('被投诉人工号', 'staff number of someone complained of', ['cement/ban/10']),
        at: moment('指明时间', 'named at'),
      }),
    ),
    { zh: '被投诉人', en: 'people complained of' },
  )
    .nullable()
    .optional(),
  /** Who holds each level now; needed for the levels reached once someone is complained of. */
  posts: labelled(
    z.strictObject({
      dispatcher: person('当班调度', 'dispatcher on duty'),
      chief: person('值班调度长', 'chief dispatcher on duty'),
      deputy: person('副组长', 'deputy head'),
      head: person('组长', 'head'),
    }),
    { zh: '各层级现任人员', en: 'who holds each level now' },
  )
    .nullable()
    .optional(),
})
export type ComplaintEscalationInput = z.output<typeof complaintEscalationInput>
