/** How far a loaded wagon has come (车皮进度). */
export type RailStage = 'loaded' | 'verified' | 'covered' | 'sealed'

/** A loaded wagon as its events made it (火车装后办理). */
export interface RailState {
  readonly stage: RailStage
  /** Bags that the keeper verified; null: not yet. */
  readonly bags: number | null
  readonly seal: string | null
  readonly lastAt: number | null
}

export const initialState: RailState = { stage: 'loaded', bags: null, seal: null, lastAt: null }
