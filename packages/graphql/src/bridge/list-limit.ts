import { refusal } from '../http/refusal'

/** The list itself, unless it is longer than the limit, which is a GraphQL error. */
export function checkListLength<T>(list: readonly T[], limit: number): readonly T[] {
  if (list.length <= limit) return list
  throw refusal('LIST_TOO_LONG', limit, {
    zh: `列表有 ${list.length} 项，上限为 ${limit} 项`,
    en: `the list has ${list.length} items; the limit is ${limit}`,
  })
}
