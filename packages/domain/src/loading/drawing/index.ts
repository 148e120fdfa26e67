export { drawLoad } from './draw-load'
