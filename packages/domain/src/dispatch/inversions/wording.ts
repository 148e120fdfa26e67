import type { Language, Text } from '@zhidu/rules'
import { formatForPeople } from '../../calendar'
import { faults } from './rulebook'
import type { Overtaking } from './sweep'

/** An overtaking in a sentence, with both plates and times on the site's clock (插队说明). */
export function inversionText(overtaking: Overtaking, fault: keyof typeof faults | undefined, zone: string): Text {
  const { stage, at, earlier, later, change } = overtaking
  const time = (instant: number, language: Language) => formatForPeople(instant, zone, language)
  const why = fault === undefined ? { zh: '资料不足，未能认定', en: 'the papers do not tell enough' } : faults[fault]
  const who = change === undefined ? { zh: '', en: '' } : { zh: `（调整人${change.by}）`, en: ` (by ${change.by})` }
  const step = stage === 'call' ? { zh: '叫号', en: 'called' } : { zh: '装车', en: 'loaded' }
  return {
    zh: `${later.plate}（${time(later.joined, 'zh')}排队）于${time(at, 'zh')}${step.zh}，先于${earlier.plate}（${time(earlier.joined, 'zh')}排队）：${why.zh}${who.zh}。`,
    en: `${later.plate} (joined ${time(later.joined, 'en')}) was ${step.en} at ${time(at, 'en')} before ${earlier.plate} (joined ${time(earlier.joined, 'en')}): ${why.en}${who.en}.`,
  }
}
