import { exposeDecision } from '../bridge/expose-decision'
import { exposeLifecycle } from '../bridge/expose-lifecycle'
import type { Context } from './context'

/** Complaints (投诉). */
export const complaint: Context = {
  expose: (kit, { complaint }) => {
    exposeDecision(kit, { name: 'complaintTargets', decision: complaint.targets })
    exposeDecision(kit, { name: 'complaintClocks', decision: complaint.clocks })
    exposeDecision(kit, { name: 'complaintEscalation', decision: complaint.escalation })
    exposeDecision(kit, { name: 'complaintConflict', decision: complaint.conflict })
    exposeLifecycle(kit, { name: 'complaintLifecycle', lifecycle: complaint.lifecycle })
  },

  example: `# 周五下午登记的一般投诉：各环节何时到期，升级到哪一级
# A normal complaint registered on a Friday afternoon: when each step is due, and how far it has risen
query Complaint {
  complaintClocks(
    input: {
      severity: normal
      registeredAt: "2026-03-06T16:00:00+08:00"
      statedAnswerTime: "2026-03-11T16:00:00+08:00"
      acceptedAt: "2026-03-06T16:40:00+08:00"
      now: "2026-03-09T10:00:00+08:00"
    }
  ) {
    ... on ComplaintClocksDecided {
      outcome {
        clocks {
          name
          state
          due
          remaining
          share
        }
      }
    }
    ... on Decided {
      assumed {
        name
        label {
          zh
          en
        }
        value
        unit
      }
    }
    ... on InvalidInput {
      errors {
        message
      }
    }
  }
  complaintEscalation(
    input: {
      registeredAt: "2026-03-06T16:00:00+08:00"
      statedAnswerTime: "2026-03-11T16:00:00+08:00"
      now: "2026-03-09T10:00:00+08:00"
    }
  ) {
    ... on ComplaintEscalationDecided {
      outcome {
        level
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
}
`,
}
