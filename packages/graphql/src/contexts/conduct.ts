import { exposeDecision } from '../bridge/expose-decision'
import { exposeLifecycle } from '../bridge/expose-lifecycle'
import type { Context } from './context'

/** Conduct and sanctions (行为与处罚). */
export const conduct: Context = {
  expose: (kit, { conduct }) => {
    exposeDecision(kit, { name: 'conductStaff', decision: conduct.staff })
    exposeDecision(kit, { name: 'conductVehicle', decision: conduct.vehicle })
    exposeDecision(kit, { name: 'conductAmount', decision: conduct.amount })
    exposeDecision(kit, { name: 'conductRepetition', decision: conduct.repetition })
    exposeDecision(kit, { name: 'conductSanction', decision: conduct.sanction })
    exposeDecision(kit, { name: 'conductAuthority', decision: conduct.authority })
    exposeLifecycle(kit, { name: 'conductLifecycle', lifecycle: conduct.lifecycle })
  },

  example: `# 员工待客不文明，已查实、一年内重犯：罚多少，依据哪一条；罚 51 元为何不行
# A member of staff was uncivil, verified and for the second time within a year: what follows, and why not 51 yuan
query Conduct {
  conductSanction(
    input: {
      actor: staff
      person: "0417"
      at: "2026-03-02T10:00:00+08:00"
      breaches: [{ act: wasUncivil, gravity: minor }]
      verified: true
      reporter: inspection
      history: [
        { person: "0417", at: "2025-06-01T10:00:00+08:00", breaches: [{ act: wasUncivil }], verified: true }
      ]
    }
  ) {
    ... on ConductSanctionDecided {
      outcome {
        ... on ConductSanctionFineOutcome {
          verdict
          amount
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
  conductAmount(input: { gravity: minor, repeated: false, proposed: 51 }) {
    ... on Decided {
      explanation
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
