export { bulkRail } from './decide'
export type { BulkRail } from './decide'
