import { z } from 'zod'
import { causedBy, gap, phase, taken, told } from '../problem-facts'

/** What liability asks; all but gap and phase may be unknown (责任判定的事实). */
export const liabilityFacts = z.object({ gap, told, taken, phase, causedBy })
