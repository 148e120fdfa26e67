import { exposeDecision } from '../bridge/expose-decision'
import type { Context } from './context'

/** Before the sale (售前服务). */
export const presale: Context = {
  expose: (kit, { presale }) => {
    exposeDecision(kit, { name: 'presaleInformation', decision: presale.information })
    exposeDecision(kit, { name: 'presaleGuidance', decision: presale.guidance })
    exposeDecision(kit, { name: 'presaleSignage', decision: presale.signage })
    exposeDecision(kit, { name: 'presaleHaulage', decision: presale.haulage })
    exposeDecision(kit, { name: 'presaleDuties', decision: presale.duties })
  },

  example: `# 新客户存放水泥40天，能否到现场指导；产品资料还缺什么
# A new customer stores cement for 40 days: guidance on site? And what does the product's information lack
query Presale {
  presaleGuidance(input: { newCustomer: true, storageDays: 40 }) {
    ... on PresaleGuidanceDecided {
      outcome {
        guidance
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
  presaleInformation(
    input: {
      properties: true
      effectInUse: true
      technicalData: true
      ordering: true
      useCautions: true
      storageCautions: false
    }
  ) {
    ... on PresaleInformationDecided {
      outcome {
        complete
        missing
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
