import { rulebooksOver } from '@zhidu/rules'
import type { ClauseId } from '../clauses'

/** How facts and rulebooks of the domain are written: a misspelt clause id does not compile. */
export const { fact, defineRulebook } = rulebooksOver<ClauseId>()
