import { propertiesOf } from '@zhidu/rules/proof'
import { toldRulebook } from './told-rulebook'

const { total, whenever, never } = propertiesOf(toldRulebook)

/** What must always hold of how a matter counts as told (事项交代情况必须始终成立的事). */
export const toldProperties = [
  total({
    label: { zh: '任何记录都有交代情况的结论', en: 'every record says how the matter was told' },
    clauses: ['shift/handover/6'],
  }),
  whenever({ known: false }).then(
    { told: 'nothingToTell' },
    {
      label: { zh: '当时无人知晓的无可交代', en: 'what nobody knew was nothing to tell' },
      clauses: ['shift/handover/6'],
    },
  ),
  never(
    { known: true },
    { told: 'nothingToTell' },
    {
      label: { zh: '已知的事项不能算作无可交代', en: 'what was known was something to tell' },
      clauses: ['shift/handover/6'],
    },
  ),
  never(
    { any: [{ spoken: 'rightly' }, { diary: 'rightly', diarySigned: true }] },
    { told: ['wrongly', 'omitted'] },
    {
      label: {
        zh: '口头或经签字的日记交代正确的，不算错交、漏交',
        en: 'told rightly by word, or in a diary that was signed, is neither wrong nor omitted',
      },
      clauses: ['shift/handover/3', 'shift/handover/6'],
    },
  ),
]
