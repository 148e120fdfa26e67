import { z } from 'zod'
import { fact, siteFact } from '../../decision'
import { furthestSeconds, onRecord, wholeSeconds } from '../facts'

/** Whether the peak season was declared (已公布旺季). */
export const peak = fact.boolean({
  label: { zh: '已公布旺季', en: 'declared peak season' },
  clauses: ['cement/8.1', 'cement/promise/6'],
})

/** What the promise on waiting asks (等候说明承诺). */
export const waitingFacts = z.object({
  peak,
  wait: wholeSeconds('等候时长', 'time waited', ['cement/promise/6']),
  explained: onRecord('已说明原因', 'the reason was explained', ['cement/promise/6']),
  afterLimit: wholeSeconds(
    '等候超时后至说明或计算时刻的时长',
    'time from the passing of the limit until the explanation, or until now',
    ['cement/promise/6'],
    -furthestSeconds,
  ),
  waitMax: siteFact('promises.waitMax'),
  waitMaxInPeak: siteFact('promises.waitMaxInPeak'),
  explanationWithin: siteFact('promises.explanationWithin'),
})
