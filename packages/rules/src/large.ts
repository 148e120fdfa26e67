export { rowIndex, rowIndexWithin } from './large/row-index'
export type { RowIndex } from './evaluate/table-walk'
export type { TableWalk } from './evaluate/table-walk'
export type { Results } from './evaluate/result'
