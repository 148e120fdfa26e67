export { drawLoad } from './draw-load'
export type { DrawingLanguage } from './wording'
