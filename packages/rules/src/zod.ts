export { inputErrorsOf } from './evaluate/zod-input-errors'
