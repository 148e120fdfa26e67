import { z } from 'zod'
import { fact } from '../../decision'

const given = (zh: string, en: string) => fact.boolean({ label: { zh, en }, clauses: ['cement/5'] })

/** The parts of a product's information (产品资料各项): whether each is there. */
export const informationFacts = z.object({
  properties: given('有产品性能', 'properties are described'),
  effectInUse: given('有使用效果', 'effect in use is described'),
  technicalData: given('有技术参数', 'technical data are given'),
  ordering: given('有订货办法', 'how to order is described'),
  useCautions: given('有使用注意事项', 'cautions for use are given'),
  storageCautions: given('有储存保管注意事项', 'cautions for storage are given'),
})
