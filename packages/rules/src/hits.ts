export { countHits } from './hits/count-hits'
export type { CountedTable, HitCounts } from './hits/count-hits'
