import { z } from 'zod'
import { fact } from '../../decision'

const there = (zh: string, en: string) => fact.boolean({ label: { zh, en }, clauses: ['cement/7'] })

/** The signs of a pick-up place (提货地点标识): whether each is there and can be read. */
export const signageFacts = z.object({
  gateNumber: there('有门号标识牌', 'gate number is there'),
  routeMap: there('有提货线路图', 'route map is there'),
  signposts: there('有厂内路标', 'signposts are there'),
  productSign: there('有产品品种标识牌', 'product sign is there'),
})
