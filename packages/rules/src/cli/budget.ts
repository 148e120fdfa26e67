import type { OptionPart } from './command-part'
import { WrongUse } from './wrong-use'

/** How much of a search may be visited. */
export interface BudgetOption {
  readonly budget?: string
}

export const budgetOption: OptionPart = {
  flags: '--budget <nodes>',
  about: {
    zh: '每项检查最多访问的节点数；用完则答“未判明”',
    en: 'most nodes of the search for each check; what takes more is undecided',
  },
}

/** The budget as the verifier takes it. */
export function budgetOf({ budget }: BudgetOption): { readonly budget?: number } {
  if (budget === undefined) return {}
  const number = Number(budget.replaceAll('_', ''))
  if (Number.isSafeInteger(number) && number > 0) return { budget: number }
  throw new WrongUse({
    zh: `--budget 须为正整数，给的是 ${budget}`,
    en: `--budget is a whole number above 0, not ${budget}`,
  })
}
