import { partsOf } from './condition'
import type { JsonCondition } from './condition'
import { refused } from './read-condition'
import type { SizeCheck } from './read-parts'

/** Of the conditions that an author wrote only circles are looked for: how large they become is the author's own. */
export const checkCircles: SizeCheck = (shared, report) => {
  const leadsBack = (part: JsonCondition, within: readonly string[]): boolean => {
    if (!('condition' in part)) return partsOf(part).some((item) => leadsBack(item, within))
    const { condition: name } = part
    return within.includes(name) || leadsBack(shared[name] ?? refused, [...within, name])
  }
  return (condition, path) => {
    if (path[0] === 'conditions' && leadsBack(condition, [])) report('circular-condition', path)
  }
}
