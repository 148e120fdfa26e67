import type { Text } from '@zhidu/rules'
import type { ClauseId } from '../clauses'
import type { Gravity } from './gravity'
import type { VehicleAct } from './vehicle'

/** A kind of violation (违规行为) and the clause that it breaches. */
export interface Act {
  readonly label: Text
  readonly clause: ClauseId
  /** The gravity that holds unless another is found (assumed). */
  readonly gravity?: Gravity
  /** What it is when a vehicle, driver or haulier does it; a breach of any other kind unless told. */
  readonly onVehicleSide?: VehicleAct
}

const act = (zh: string, en: string, clause: ClauseId, more: Pick<Act, 'gravity' | 'onVehicleSide'> = {}): Act => ({
  label: { zh, en },
  clause,
  ...more,
})
const order = { onVehicleSide: 'orderBreach' } as const

const actsOfBan1 = {
  acceptedTreat: act('吃请', 'accepted a treat', 'cement/ban/1'),
  tookGoods: act('拿物', 'took goods', 'cement/ban/1'),
  obstructed: act('卡客户', 'obstructed a customer', 'cement/ban/1'),
  demanded: act('向客户索要', 'demanded something of a customer', 'cement/ban/1'),
} as const

const actsOfOtherBans = {
  tookTicketEarly: act('车未到现场先收提货票', 'took the ticket before the vehicle was at the site', 'cement/ban/2'),
  changedOrder: act('私改装车或等候次序', 'changed the loading or waiting order', 'cement/ban/3', order),
  loadedTooMuch: act('多装', 'loaded too much', 'cement/ban/4'),
  loadedTooLittle: act('少装', 'loaded too little', 'cement/ban/4'),
  mixedKinds: act('混装品种', 'mixed kinds of cement', 'cement/ban/4'),
  draggedLoading: act('故意拖延装车', 'drew out the loading', 'cement/ban/5'),
  rodeWithCustomer: act('厂内搭乘客户车辆', "rode in a customer's vehicle", 'cement/ban/6'),
  resoldCement: act('参与倒卖水泥', 'had a part in reselling cement', 'cement/ban/7'),
  smokedOnPlatform: act('站台吸烟', 'smoked on the platform', 'cement/ban/8', order),
  wasUncivil: act('言行不文明', 'was uncivil in word or act', 'cement/ban/9'),
  retaliated: act('打击报复客户', 'retaliated against a customer', 'cement/ban/10', { gravity: 'serious' }),
} as const

const actsAgainstPromises = {
  windowUnstaffed: act('付货窗口无人', 'left a delivery window unstaffed', 'cement/promise/1'),
  slowOnLine1: act('一线装车超时', 'loaded too slowly on line 1', 'cement/promise/2'),
  slowOnOtherLines: act('二、三线装车超时', 'loaded too slowly on line 2 or 3', 'cement/promise/3'),
  untidyLoad: act('装车不规整', 'loaded untidily', 'cement/promise/4'),
  dispatcherAbsent: act('调度员脱岗', 'left the dispatch post', 'cement/promise/5'),
  waitUnexplained: act('等候超时未作解释', 'left a long wait unexplained', 'cement/promise/6'),
  allowedQueueJump: act('放任插队', 'let a vehicle jump the queue', 'cement/promise/7'),
  requestIgnored: act('不理会合理要求', 'ignored a reasonable request', 'cement/promise/8'),
  withoutBadge: act('未着装或未佩戴胸卡', 'was without uniform or badge', 'cement/promise/9'),
  lateOnSite: act('接报后未按时到场', 'came to the spot too late after a report', 'cement/promise/10'),
} as const

const actsAgainstConvention = {
  refusedSafeVehicle: act('拒装具备条件的车辆', 'refused a vehicle that may be loaded', 'cement/convention/2'),
  cementOnBraces: act('带斜拉筋的车装水泥', 'loaded cement on a bed with braces', 'cement/convention/2'),
  countSkipped: act('未按规定点数核对', 'skipped a count', 'cement/convention/4'),
  reporterDisclosed: act('泄露反映人或反映内容', 'disclosed a reporter or a report', 'cement/convention/7'),
  cheated: act('弄虚作假', 'cheated at the loading', 'cement/9.1.3'),
  madeDifficulties: act('刁难客户', 'made difficulties for a customer', 'cement/9.1.3'),
} as const

const actsOfVehicles = {
  reversed: act('倒行', 'reversed in the queue', 'cement/convention/1', order),
  cutIn: act('插队', 'cut in', 'cement/convention/1', order),
  grabbedLane: act('抢道', 'grabbed a lane', 'cement/convention/1', order),
  blockedLane: act('占道', 'blocked a lane', 'cement/convention/1', order),
  sped: act('超速', 'sped', 'cement/convention/1', order),
  brokeLoadingOrder: act('不守装车秩序', 'broke the rules of order inside', 'cement/convention/5', order),
  disturbedSite: act('扰乱现场秩序', 'broke the order on site in another way', 'cement/8.2', order),
  bulliedMarket: act('欺行霸市', 'bullied the market', 'cement/8.2', { onVehicleSide: 'marketBullying' }),
  reportedUntruly: act('反映情况不实', 'reported untruly', 'cement/convention/8', { onVehicleSide: 'untrueReport' }),
  madeTrouble: act('无理取闹', 'made groundless trouble', 'cement/convention/8', {
    onVehicleSide: 'groundlessTrouble',
  }),
} as const

/** The kinds of violation with a name (违规行为种类); breaches of all other clauses are told by the clause alone. */
export const acts = {
  ...actsOfBan1,
  ...actsOfOtherBans,
  ...actsAgainstPromises,
  ...actsAgainstConvention,
  ...actsOfVehicles,
} as const satisfies Readonly<Record<string, Act>>

export type NamedAct = keyof typeof acts
