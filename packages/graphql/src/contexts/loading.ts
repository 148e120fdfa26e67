import type { Domain } from '@zhidu/domain'
import type { Answer } from '@zhidu/rules'
import { exposeDecision } from '../bridge/expose-decision'
import type { DecisionTypes } from '../bridge/expose-decision'
import { exposeLifecycle } from '../bridge/expose-lifecycle'
import type { SchemaKit } from '../bridge/schema-kit'
import type { Context } from './context'

/** Loading (装车). */
export const loading: Context = {
  expose: (kit, { loading }) => {
    exposeDecision(kit, { name: 'loadingLimit', decision: loading.limit })
    const plan = exposeDecision(kit, { name: 'loadingPlan', decision: loading.plan })
    exposeDrawing(kit, plan, loading)
    exposeDecision(kit, { name: 'loadingReadiness', decision: loading.readiness })
    exposeDecision(kit, { name: 'loadingAcceptance', decision: loading.acceptance })
    exposeDecision(kit, { name: 'loadingBulkRail', decision: loading.bulkRail })
    exposeLifecycle(kit, { name: 'loadingCounts', lifecycle: loading.counts })
    exposeLifecycle(kit, { name: 'loadingRail', lifecycle: loading.rail })
  },

  example: `# 一辆车最多装几层、横向几排；要横向四排还差多少；装车图；雪天装前检查；装完验收；铁路散装重量
# How high and how many abreast a truck is loaded; what four abreast would take; the drawing; the check before
# loading in snow; acceptance of the load; bulk by rail
query Loading {
  loadingLimit(
    input: { cargo: bagged, braces: false, special: false, line: line1, method: hand, width: 2.68 }
  ) {
    ... on LoadingLimitDecided {
      outcome {
        ... on LoadingLimitLimitOutcome {
          verdict
          layers
          abreast
          warnings
        }
      }
    }
    ... on Decided {
      explanation
      clauses {
        id
        text {
          zh
          en
        }
      }
    }
    ... on InvalidInput {
      errors {
        message
      }
    }
  }
  loadingLimitNearest(
    input: { cargo: bagged, braces: false, special: false, line: line1, method: hand, width: 2.68 }
    target: { abreast: four }
  ) {
    ... on NearestChange {
      text {
        zh
        en
      }
    }
  }
  loadingReadiness(
    input: { carrier: truck, weather: snow, residue: false, floorCleared: true }
  ) {
    ... on Undecided {
      explanation
    }
    ... on InvalidInput {
      errors {
        message
      }
    }
  }
  loadingAcceptance(
    input: {
      carrier: truck
      cargo: bagged
      braces: false
      special: false
      line: line2
      vehicle: other
      width: 2.4
      wish: 4
      layers: 16
      arrangement: four
      hardened: 0
      torn: 0
      partFilled: 0
      neat: true
      ordered: [{ kind: "P.O 42.5", bags: 600 }]
      counted: [{ kind: "P.O 42.5", bags: 599 }]
    }
  ) {
    ... on LoadingAcceptanceDecided {
      outcome {
        verdict
        faults {
          fault
          clauses
        }
      }
    }
    ... on InvalidInput {
      errors {
        message
      }
    }
  }
  loadingBulkRail(input: { load: 58799, limit: 60000 }) {
    ... on LoadingBulkRailDecided {
      outcome {
        verdict
        least
      }
    }
    ... on InvalidInput {
      errors {
        message
      }
    }
  }
  loadingDrawing(
    input: {
      cargo: bagged
      braces: false
      special: false
      line: line1
      method: hand
      width: 2.78
      length: 12.5
      tonnes: 32
      floorHeight: 1.2
    }
  ) {
    ... on LoadingDrawing {
      svg
    }
    ... on InvalidInput {
      errors {
        message
      }
    }
  }
}
`,
}

interface Drawing {
  readonly kind: 'drawing'
  readonly svg: string
}

/** Adds `loadingDrawing`: the drawing of a plan, or the plan's answer where there is nothing to draw. */
function exposeDrawing(
  { builder, language }: SchemaKit,
  plan: DecisionTypes,
  { plan: decision, draw }: Domain['loading'],
): void {
  const drawing = builder.objectRef<Drawing>('LoadingDrawing').implement({
    description: '装车图 / drawing of a load plan, from above and from behind',
    fields: (t) => ({ svg: t.exposeString('svg', { description: 'SVG 文本 / SVG text' }) }),
  })
  const members = { ...plan.members, drawing } satisfies Record<(Answer | Drawing)['kind'], unknown>
  const answer = builder.unionType('LoadingDrawingAnswer', {
    description: '装车图，或不能画图时的判定 / the drawing, or what was decided where there is nothing to draw',
    types: Object.values(members),
    resolveType: ({ kind }) => members[kind],
  })
  builder.queryField('loadingDrawing', (t) =>
    t.field({
      type: answer,
      description: '装车图 / drawing of a load plan',
      args: {
        input: t.arg({ type: plan.input, required: true, description: '案情 / the case' }),
        language: t.arg({ type: language, description: '不填则中英文并列 / both languages unless told' }),
      },
      resolve: (_, args): Answer | Drawing => {
        const decided = decision.decide(args.input)
        if (decided.kind !== 'decided' || decided.outcome.verdict !== 'plan') return decided
        return { kind: 'drawing', svg: draw(decided.outcome, args.language ?? 'both') }
      },
    }),
  )
}
