import type { Text } from '@zhidu/rules'

export const afterRegistration: Text = { zh: '不早于登记时间', en: 'not before the registration' }

/** Before what a recorded time cannot lie: the registration of the complaint, unless another rule is told. */
export const since = (earliest: number, rule = afterRegistration) => ({ earliest, rule })
