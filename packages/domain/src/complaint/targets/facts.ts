import { z } from 'zod'
import { severity } from '../facts'

/** What the targets of a complaint depend on (投诉时限的依据). */
export const targetsFacts = z.object({ severity })
