import { exposeDecision } from '../bridge/expose-decision'
import type { Context } from './context'

/** Delivery promises (付货承诺). */
export const promises: Context = {
  expose: (kit, { promises }) => {
    exposeDecision(kit, { name: 'promisesLoadingTime', decision: promises.loadingTime })
    exposeDecision(kit, { name: 'promisesWaiting', decision: promises.waiting })
    exposeDecision(kit, { name: 'promisesOnSite', decision: promises.onSite })
    exposeDecision(kit, { name: 'promisesCoverage', decision: promises.coverage })
    exposeDecision(kit, { name: 'promisesQualityReports', decision: promises.qualityReports })
    exposeDecision(kit, { name: 'promisesEqualTreatment', decision: promises.equalTreatment })
    exposeDecision(kit, { name: 'promisesRequest', decision: promises.request })
    exposeDecision(kit, { name: 'promisesAttainment', decision: promises.attainment })
  },

  example: `# 32.3 吨袋装水泥在二线装了 1938 秒，恰好按时；窗口夜班之间差了 20 分钟没人
# 32.3 t of bagged cement loaded at line 2 in 1938 s, exactly in time; and a window that nobody kept for 20 minutes
query Promises {
  promisesLoadingTime(
    input: {
      cargo: bagged
      line: line2
      weight: 32300
      startedAt: "2026-03-02T08:00:00+08:00"
      endedAt: "2026-03-02T08:32:18+08:00"
      now: "2026-03-02T09:00:00+08:00"
    }
  ) {
    ... on PromisesLoadingTimeDecided {
      outcome {
        state
        pace
        due
      }
    }
    ... on Decided {
      explanation
    }
  }
  promisesCoverage(
    input: {
      from: "2026-03-02T00:00:00+08:00"
      to: "2026-03-03T00:00:00+08:00"
      posts: [
        {
          service: window
          post: "1"
          localShifts: [
            { date: "2026-03-01", from: "20:00", to: "08:00" }
            { date: "2026-03-02", from: "08:00", to: "20:00" }
            { date: "2026-03-02", from: "20:20", to: "08:00" }
          ]
        }
      ]
    }
  ) {
    ... on PromisesCoverageDecided {
      outcome {
        services {
          service
          state
          uncovered
          gaps {
            from
            to
          }
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
