export { reference } from './evaluate/reference'
export type { ReferenceAnswer } from './evaluate/reference'
