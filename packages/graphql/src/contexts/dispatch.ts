import { exposeDecision } from '../bridge/expose-decision'
import { exposeLifecycle } from '../bridge/expose-lifecycle'
import type { Context } from './context'

/** Vehicle dispatch (车辆调度). */
export const dispatch: Context = {
  expose: (kit, { dispatch }) => {
    exposeDecision(kit, { name: 'dispatchAdmission', decision: dispatch.admission })
    exposeDecision(kit, { name: 'dispatchAllocation', decision: dispatch.allocation })
    exposeDecision(kit, { name: 'dispatchInversions', decision: dispatch.inversions })
    exposeDecision(kit, { name: 'dispatchSnow', decision: dispatch.snow })
    exposeDecision(kit, { name: 'dispatchRescueTime', decision: dispatch.rescueTime })
    exposeLifecycle(kit, { name: 'dispatchQueue', lifecycle: dispatch.queue })
    exposeLifecycle(kit, { name: 'dispatchVisit', lifecycle: dispatch.visit })
    exposeLifecycle(kit, { name: 'dispatchRescue', lifecycle: dispatch.rescue })
  },

  example: `# 停运的车来拉水泥：准不准入厂，因为哪一次处理；后到的车先叫了号；供应紧张的一天，谁先配到
# A suspended vehicle comes for cement: is it admitted; a later vehicle was called first; and in a shortage, who is served
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
  dispatchInversions(
    input: {
      vehicles: [
        {
          plate: "云A11111"
          slip: 1
          product: "P.O 42.5"
          customer: other
          joined: "2026-03-10T08:00:00+08:00"
          calls: [{ at: "2026-03-10T10:00:00+08:00", notice: 2 }]
        }
        {
          plate: "云A22222"
          slip: 2
          product: "P.O 42.5"
          customer: other
          joined: "2026-03-10T08:05:00+08:00"
          calls: [{ at: "2026-03-10T09:00:00+08:00", notice: 1 }]
        }
      ]
    }
  ) {
    ... on DispatchInversionsDecided {
      outcome {
        inversions {
          earlierPlate
          laterPlate
          text {
            zh
            en
          }
        }
      }
    }
    ... on Decided {
      explanation
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
