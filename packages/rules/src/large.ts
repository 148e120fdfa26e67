export { rowIndex, rowIndexWithin } from './large/row-index'
export type { RowIndex } from './evaluate/table-walk'
