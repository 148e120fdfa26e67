import type { Assumption, Domain, Reading } from '@zhidu/domain'
import { assumedBehaviours, readings } from '@zhidu/domain'
import type { Builder } from '../builder'
import { citedClause } from './clause-types'
import type { ClauseTypes } from './clause-types'
import type { SiteValueTypes } from './site-value-types'
import type { TextTypes } from './text-types'

/** What the regulations leave open and what was chosen: query `assumptions`. */
export function createAssumptionTypes(
  builder: Builder,
  { site }: Domain,
  { text }: TextTypes,
  { clause, context }: ClauseTypes,
  { siteValue, assumedValues }: SiteValueTypes,
): void {
  const assumption = builder.interfaceRef<Assumption>('Assumption').implement({
    description: '制度未写明之处的取法 / a choice where the regulations are silent or ambiguous',
    fields: (t) => ({
      id: t.exposeString('id', { description: '编号 / its id' }),
      context: t.expose('context', { type: context, description: '业务领域 / area of the regulations' }),
      clauses: t.field({
        type: [clause],
        description: '所涉条款 / the clauses that it is about',
        resolve: ({ clauses }) => clauses.map(citedClause),
      }),
      text: t.expose('text', { type: text, description: '取法 / what was chosen' }),
    }),
  })
  const behaviour = builder.objectRef<Assumption>('AssumedBehaviour').implement({
    description: '假定的做法 / a behaviour that the regulations do not state',
    interfaces: [assumption],
  })
  const reading = builder.objectRef<Reading>('Reading').implement({
    description: '词句解读 / the meaning chosen of an ambiguous phrase',
    interfaces: [assumption],
    fields: (t) => ({ phrase: t.exposeString('phrase', { description: '原文词句 / the phrase of the source' }) }),
  })
  const assumptions = builder.objectRef<Domain['site']>('Assumptions').implement({
    description: '制度未写明之处的全部取法 / every choice where the regulations are silent or ambiguous',
    fields: (t) => ({
      values: t.field({
        type: [siteValue],
        description: '未经确认的假定数值 / assumed numbers that nobody has confirmed',
        resolve: assumedValues,
      }),
      behaviours: t.field({
        type: [behaviour],
        description: '假定的做法 / assumed behaviours',
        resolve: () => assumedBehaviours,
      }),
      readings: t.field({
        type: [reading],
        description: '词句解读 / readings of ambiguous phrases',
        resolve: () => readings,
      }),
    }),
  })
  builder.queryField('assumptions', (t) =>
    t.field({ type: assumptions, description: '假定与解读 / assumptions and readings', resolve: () => site }),
  )
}
