import type { Thresholds } from '../testing/reports/test-report'
import { nearestName } from '../rulebook/nearest-names'
import { WrongUse } from './wrong-use'

const measures = ['rows', 'bounds', 'outcomes', 'conditions', 'mutants'] as const

/** The least shares, from per cent: one number for all that is measured, or `rows=100,mutants=95`. */
export function thresholdsOf(text: string | undefined): Thresholds {
  if (text === undefined) return {}
  if (!text.includes('=')) {
    const share = shareOf(text)
    // Mutants take a while; they are tried when they are asked for.
    return { rows: share, bounds: share, outcomes: share, conditions: share }
  }
  return Object.fromEntries(
    text.split(',').map((part) => {
      const [given = '', number = ''] = part.split('=')
      const measure = measures.find((one) => one === given.trim())
      if (measure === undefined) throw unknownMeasure(given)
      return [measure, shareOf(number)]
    }),
  )
}

function shareOf(text: string): number {
  const percent = Number(text.trim().replace(/%$/, ''))
  if (text.trim() !== '' && percent >= 0 && percent <= 100) return percent / 100
  throw new WrongUse({
    zh: `--min 须为 0 到 100 的百分比，给的是 ${text}`,
    en: `--min is a percentage from 0 to 100, not ${text}`,
  })
}

function unknownMeasure(given: string): WrongUse {
  const nearest = nearestName(given, measures)
  return new WrongUse(
    {
      zh: `--min 没有 ${given} 这一项；可用 ${measures.join('、')}`,
      en: `--min knows no ${given}; there are ${measures.join(', ')}`,
    },
    nearest === undefined ? [] : [{ zh: `是不是 ${nearest}？`, en: `Did you mean ${nearest}?` }],
  )
}
