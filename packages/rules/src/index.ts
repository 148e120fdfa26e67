export type { Language, Text } from './text'
export type { AllowedValues, InputError, InputErrorCode } from './input-error'
