import type { Domain } from '@zhidu/domain'
import type { Answer } from '@zhidu/rules'
import { exposeDecision } from '../bridge/expose-decision'
import type { DecisionTypes } from '../bridge/expose-decision'
import type { SchemaKit } from '../bridge/schema-kit'

/** Loading (装车). */
export function exposeLoading(kit: SchemaKit, { loading }: Domain): void {
  exposeDecision(kit, { name: 'loadingLimit', decision: loading.limit })
  const plan = exposeDecision(kit, { name: 'loadingPlan', decision: loading.plan })
  exposeDrawing(kit, plan, loading)
}

interface Drawing {
  readonly kind: 'drawing'
  readonly svg: string
}

/** Adds `loadingDrawing`: the drawing of a plan, or the plan's answer where there is nothing to draw. */
function exposeDrawing({ builder, language }: SchemaKit, plan: DecisionTypes, loading: Domain['loading']): void {
  const drawing = builder.objectRef<Drawing>('LoadingDrawing').implement({
    description: '装车图 / drawing of a load plan, from above and from behind',
    fields: (t) => ({ svg: t.exposeString('svg', { description: 'SVG 文本 / SVG text' }) }),
  })
  const members = { ...plan.members, drawing } satisfies Record<(Answer | Drawing)['kind'], unknown>
  const answer = builder.unionType('LoadingDrawingAnswer', {
    description: '装车图,或不能画图时的判定 / the drawing, or what was decided where there is nothing to draw',
    types: Object.values(members),
    resolveType: ({ kind }) => members[kind],
  })
  builder.queryField('loadingDrawing', (t) =>
    t.field({
      type: answer,
      description: '装车图 / drawing of a load plan',
      args: {
        input: t.arg({ type: plan.input, required: true }),
        language: t.arg({ type: language, description: '不填则中英文并列 / both languages unless told' }),
      },
      resolve: (_, args): Answer | Drawing => {
        const decided = loading.plan.decide(args.input)
        if (decided.kind !== 'decided' || decided.outcome.verdict !== 'plan') return decided
        return { kind: 'drawing', svg: loading.draw(decided.outcome, args.language ?? 'both') }
      },
    }),
  )
}
