export { inputErrorsOf } from './evaluate/zod-input-errors'
export { labelled, labelOf } from './fact/labelled'
