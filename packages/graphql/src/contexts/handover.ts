import { exposeDecision } from '../bridge/expose-decision'
import { exposeLifecycle } from '../bridge/expose-lifecycle'
import type { Context } from './context'

/** Shift handover (交接班). */
export const handover: Context = {
  expose: (kit, { handover }) => {
    exposeDecision(kit, { name: 'handoverArrival', decision: handover.arrival })
    exposeDecision(kit, { name: 'handoverFacts', decision: handover.facts })
    exposeDecision(kit, { name: 'handoverLiability', decision: handover.liability })
    exposeDecision(kit, { name: 'handoverHandling', decision: handover.handling })
    exposeDecision(kit, { name: 'handoverBreaches', decision: handover.breaches })
    exposeLifecycle(kit, { name: 'handoverLifecycle', lifecycle: handover.lifecycle })
  },

  example: `# 漏交的问题由谁负责；不知道怎么交代的，还缺什么
# Who is liable for what was left untold; and what is missing when nobody knows how it was told
query Handover {
  omitted: handoverLiability(input: { gap: none, told: omitted, phase: before }) {
    ...liable
  }
  unknown: handoverLiability(input: { gap: none, phase: before, causedBy: neither }) {
    ...liable
  }
  handoverLiabilityWhyNot(
    input: { gap: none, told: omitted, phase: before }
    row: "taken-wrongly"
  ) {
    ... on RowFailed {
      failures {
        text {
          zh
          en
        }
      }
    }
    ... on UnknownRow {
      rows
    }
  }
}

fragment liable on HandoverLiabilityAnswer {
  ... on HandoverLiabilityDecided {
    outcome {
      liable
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
  ... on Undecided {
    missing {
      fact
      label {
        zh
        en
      }
      words {
        word
        label {
          zh
        }
      }
    }
    explanation
  }
  ... on InvalidInput {
    errors {
      message
    }
  }
}
`,
}
