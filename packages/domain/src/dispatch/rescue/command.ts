import { z } from 'zod'
import { fact } from '../../decision'

const text = (zh: string, en: string, maxLength: number) =>
  fact.string({ maxLength, label: { zh, en }, clauses: ['cement/10.3'] })
export const plate = text('车牌号', 'plate', 20)
export const place = text('出事地点', 'where it happened', 200)
export const vehicle = text('派出的车辆', 'vehicle that is sent', 60)
export const snow = fact.boolean({
  presence: 'optional',
  label: { zh: '雪天', en: 'in snow' },
  clauses: ['cement/10.2', 'cement/10.3'],
})

/** What can be done in a rescue (救援操作); the time of each is `now`. */
export const rescueCommand = z.discriminatedUnion('kind', [
  /** Somebody slid off the road and asks for help (求援). */
  z.strictObject({ kind: z.literal('request'), plate, place, snow }),
  /** The dispatcher sends a vehicle (派车). */
  z.strictObject({ kind: z.literal('sendVehicle'), vehicle }),
  /** The vehicle is there (到达现场). */
  z.strictObject({ kind: z.literal('reachSite') }),
  /** The vehicle that slid off stands on the road again (脱困). */
  z.strictObject({ kind: z.literal('free') }),
  /** The rescue is on record and closed (办结). */
  z.strictObject({ kind: z.literal('close') }),
])
export type RescueCommand = z.output<typeof rescueCommand>
