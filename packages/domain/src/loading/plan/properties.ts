import { propertiesOf } from '@zhidu/rules/proof'
import { bagSideRulebook } from './bag-side'

const { total, whenever, never } = propertiesOf(bagSideRulebook)

/** What must always hold of the side of the bag that lies across (袋边横放必须始终成立的事). */
export const bagSideProperties = [
  total({
    label: { zh: '各线各种装法都定了横放的袋边', en: 'a side is set for every line and method' },
    clauses: ['cement/convention/3.1.1', 'cement/convention/3.1.2'],
  }),
  whenever({ line: 'line1', method: 'hand' }).then(
    { sideAcross: 'long' },
    {
      label: { zh: '一线人工装车长边横放', en: 'by hand on line 1 the long side lies across' },
      clauses: ['cement/convention/3.1.2'],
    },
  ),
  never(
    { any: [{ line: ['line2', 'line3'] }, { method: 'machine' }] },
    { sideAcross: 'long' },
    {
      label: { zh: '其他装法按现场参数', en: 'elsewhere the site value says' },
      clauses: ['cement/convention/3.1.1', 'cement/convention/3.2', 'cement/convention/3.3'],
    },
  ),
]
