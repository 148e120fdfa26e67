import { z } from 'zod'
import { onRecord, wholeSeconds } from '../facts'

/** What the promise to be on the spot asks (到场承诺). */
export const onSiteFacts = z.object({
  arrived: onRecord('已到场', 'someone is on the spot', ['cement/promise/10']),
  elapsed: wholeSeconds('接听后至到场或计算时刻的时长', 'time from the answered call until on the spot, or until now', [
    'cement/promise/10',
  ]),
})
