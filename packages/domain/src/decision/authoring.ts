import { rulebooksOver } from '@zhidu/rules'
export { labelled } from '@zhidu/rules/zod'
import type { ClauseId } from '../clauses'

/** How facts and rulebooks of the domain are written: a misspelt clause id does not compile. */
export const { fact, defineRulebook } = rulebooksOver<ClauseId>()
