export {
  changeReason,
  customerClass,
  hasAuthority,
  noticeNumber,
  otherPlate,
  plate,
  product,
  slipNumber,
  staffNumber,
} from './facts'
export { queueLifecycle } from './queue-lifecycle'
export type { QueueLifecycle } from './queue-lifecycle'
export type { QueueCommand } from './command'
export type { QueueEvent } from './event'
export type { QueueRefusalCode } from './refusals'
export type { Bar, CustomerClass, PlacedVehicle, QueuedVehicle, QueueState } from './state'
