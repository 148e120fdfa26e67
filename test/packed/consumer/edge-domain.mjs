import { createDomain } from '@zhidu/domain'

/** The regulations where there is nothing but the language. */
export const result = JSON.stringify(
  createDomain().loading.limit.decide({
    cargo: 'bagged',
    line: 'line2',
    vehicle: 'other',
    braces: false,
    special: false,
    width: 2.4,
    wish: 4,
  }),
)
