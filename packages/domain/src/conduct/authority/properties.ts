import { propertiesOf } from '@zhidu/rules/proof'
import { authorityRulebook } from './rulebook'

const { total, whenever, never } = propertiesOf(authorityRulebook)

/** What must always hold of who may decide on a sanction (处理决定权限必须始终成立的事). */
export const authorityProperties = [
  total({
    label: { zh: '谁能决定总有结论，且互不抵触', en: 'there is always an answer, and never two' },
    clauses: ['cement/17', 'cement/18'],
  }),
  never(
    { any: [{ isAccused: true }, { isAccuser: true }, { isSubordinate: true }, { isRelative: true }] },
    { mayDecide: true },
    {
      label: { zh: '有利害关系的不得决定', en: 'nobody with an interest in either side decides' },
      clauses: ['cement/18', 'cement/ban/10'],
    },
  ),
  never(
    { handlesComplaint: true },
    { mayDecide: true },
    {
      label: { zh: '承办人不得决定', en: 'whoever handles the complaint does not decide' },
      clauses: ['department/2.3'],
    },
  ),
  never(
    { hasAuthority: false },
    { mayDecide: true },
    {
      label: { zh: '没有权限的不得决定', en: 'nobody decides without authority' },
      clauses: ['cement/17', 'cement/18'],
    },
  ),
  whenever({
    hasAuthority: true,
    isAccused: false,
    isAccuser: false,
    isSubordinate: false,
    isRelative: false,
    handlesComplaint: false,
  }).then(
    { mayDecide: true },
    {
      label: { zh: '有权限又无须回避的可以决定', en: 'whoever has authority and no interest may decide' },
      clauses: ['cement/17', 'cement/18'],
    },
  ),
]
