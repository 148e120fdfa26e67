import type { RescueCommand } from './index'

/** A rescue from the request to its end. */
export const whole: readonly RescueCommand[] = [
  { kind: 'request', plate: '云A12345', place: '厂外北坡', snow: false },
  { kind: 'sendVehicle', vehicle: '装载机2号' },
  { kind: 'reachSite' },
  { kind: 'free' },
  { kind: 'close' },
]
