import { exposeDecision } from '../bridge/expose-decision'
import type { Context } from './context'

/** Vehicle dispatch (车辆调度). */
export const dispatch: Context = {
  expose: (kit, { dispatch }) => {
    exposeDecision(kit, { name: 'dispatchAdmission', decision: dispatch.admission })
    exposeDecision(kit, { name: 'dispatchAllocation', decision: dispatch.allocation })
    exposeDecision(kit, { name: 'dispatchSnow', decision: dispatch.snow })
    exposeDecision(kit, { name: 'dispatchRescueTime', decision: dispatch.rescueTime })
  },

  example: `# 停运的车来拉水泥：准不准入厂，因为哪一次处理；供应紧张的一天，谁先配到
# A suspended vehicle comes for cement: is it admitted; and in a shortage, who is served
query Dispatch {
  dispatchAdmission(
    input: {
      plate: "云A12345"
      at: "2026-03-10T08:00:00+08:00"
      sanctions: [
        {
          id: "CL-2"
          plate: "云A12345"
          measure: suspendedUntilLifted
          from: "2026-03-01T00:00:00+08:00"
        }
      ]
      cargo: bagged
      braces: false
      special: false
    }
  ) {
    ... on DispatchAdmissionDecided {
      outcome {
        ... on DispatchAdmissionRefusedOutcome {
          reason
          sanctions
        }
      }
    }
    ... on Decided {
      explanation
    }
    ... on InvalidInput {
      errors {
        message
      }
    }
  }
  dispatchAllocation(
    input: {
      shortage: true
      production: [{ product: "P.O 42.5", produced: 40000 }]
      orders: [
        {
          order: "D-1"
          customer: other
          arrivedAt: "2026-03-10T07:00:00+08:00"
          product: "P.O 42.5"
          ordered: 30000
        }
        {
          order: "D-2"
          customer: key
          arrivedAt: "2026-03-10T07:30:00+08:00"
          product: "P.O 42.5"
          ordered: 30000
        }
      ]
    }
  ) {
    ... on DispatchAllocationDecided {
      outcome {
        shares {
          order
          share
          allocated
        }
      }
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
