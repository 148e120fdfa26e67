import { z } from 'zod'
import { fact } from '../../decision'
import { place, plate, snow, vehicle } from './command'

const at = fact.instant({ label: { zh: '时刻', en: 'time' } })

/** What happened in a rescue (救援记录). */
export const rescueEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('requested'), at, plate, place, snow }),
  z.strictObject({ kind: z.literal('vehicleSent'), at, vehicle }),
  z.strictObject({ kind: z.literal('siteReached'), at }),
  z.strictObject({ kind: z.literal('freed'), at }),
  z.strictObject({ kind: z.literal('closed'), at }),
])
export type RescueEvent = z.output<typeof rescueEvent>
