import { complaint } from './complaint'
import { conduct } from './conduct'
import type { Context } from './context'
import { dispatch } from './dispatch'
import { handover } from './handover'
import { loading } from './loading'
import { presale } from './presale'
import { promises } from './promises'

/** The areas that the façade shows; a further one is one line here. */
export const contexts: readonly Context[] = [handover, complaint, loading, conduct, dispatch, presale, promises]
