import { refusing } from '../../decision'
import type { RefusalReasons } from '../../decision'

/** Why a step in the queue is refused (不予办理的原因). */
export const queueRefusals = {
  timeBeforeLastEvent: {
    text: { zh: '办理时刻早于上一步', en: 'the time lies before the last step' },
    clauses: ['cement/8.1'],
  },
  alreadySo: {
    text: { zh: '现状已是如此，无须再办', en: 'it is so already' },
    clauses: ['cement/8.1', 'cement/8.3', 'cement/convention/8'],
  },
  duplicatePlate: {
    text: { zh: '该车已在排队或在厂，不得重复领小票', en: 'the vehicle is in the queue or in the yard already' },
    clauses: ['cement/convention/1'],
  },
  suspended: {
    text: { zh: '该车停运尚未解除', en: 'the vehicle is suspended' },
    clauses: ['cement/convention/8'],
  },
  admissionCancelled: {
    text: { zh: '该车已被取消进厂资格', en: 'the admission of the vehicle is cancelled' },
    clauses: ['cement/8.2'],
  },
  unknownPlate: {
    text: { zh: '该车不在排队也不在装车位', en: 'the vehicle is neither in the queue nor on a place' },
    clauses: ['cement/8.1'],
  },
  noFreePlace: { text: { zh: '没有空装车位', en: 'no place is free' }, clauses: ['cement/8.1'] },
  nobodyToCall: {
    text: { zh: '没有可叫的等候车辆', en: 'no waiting vehicle can be called' },
    clauses: ['cement/8.1'],
  },
  notCalled: {
    text: { zh: '该车未持有效的分票通知单', en: 'the vehicle holds no split notice' },
    clauses: ['cement/8.1'],
  },
  justCalled: {
    text: { zh: '刚发出通知，还谈不上未到', en: 'it was called this very moment' },
    clauses: ['cement/8.1'],
  },
  notAtSite: {
    text: { zh: '车辆未到装车现场，不得收提货票', en: 'no ticket is taken before the vehicle is at the loading site' },
    clauses: ['cement/ban/2'],
  },
  noTicket: {
    text: { zh: '提货票未收，不能装车', en: 'the delivery ticket has not been taken' },
    clauses: ['cement/8.1'],
  },
  ticketAlreadyTaken: { text: { zh: '提货票已收过', en: 'the ticket is taken already' }, clauses: ['cement/8.1'] },
  notItsTurn: {
    text: { zh: '先叫到的车已在现场，应先装', en: 'a vehicle that was called before is at the site and goes first' },
    clauses: ['cement/ban/3', 'cement/promise/7', 'cement/convention/5'],
  },
  loadingBegun: {
    text: { zh: '已开始装车', en: 'loading has begun' },
    clauses: ['cement/convention/5'],
  },
  notLoading: { text: { zh: '该车没有在装车', en: 'the vehicle is not loading' }, clauses: ['cement/8.1'] },
  noAuthority: {
    text: { zh: '无权调整排队先后', en: 'changed without authority' },
    clauses: ['cement/ban/3', 'cement/promise/7'],
  },
  noReason: {
    text: { zh: '调整先后未写明理由', en: 'changed without a reason' },
    clauses: ['cement/ban/3', 'cement/promise/7'],
  },
  notWaiting: {
    text: { zh: '只能在等候的车辆之间调整先后', en: 'only waiting vehicles change places' },
    clauses: ['cement/ban/3'],
  },
  alreadyAhead: {
    text: { zh: '该车已排在前面', en: 'the vehicle stands ahead already' },
    clauses: ['cement/ban/3'],
  },
  noSuchBar: {
    text: { zh: '没有这份尚未解除的处罚', en: 'no such sanction is in force' },
    clauses: ['cement/convention/8', 'cement/8.2'],
  },
} as const satisfies RefusalReasons<string>
export type QueueRefusalCode = keyof typeof queueRefusals

export const refused = refusing(queueRefusals)
