/** How far a handover has come (交接进度). */
export type HandoverStage = 'open' | 'diaryWritten' | 'diarySigned' | 'itemsHandedOver' | 'completed'

/** A signature with staff number and time, epoch milliseconds (签字). */
export interface Signature {
  readonly by: string
  readonly at: number
}

/** A handover as its events made it (交接班); null: not yet. */
export interface HandoverState {
  readonly stage: HandoverStage
  /** When both were present. */
  readonly startedAt: number | null
  /** The diary as the outgoing person wrote it. */
  readonly diary: (Signature & { readonly entries: readonly string[] }) | null
  /** The incoming person's signature under the diary, for which no staff number is asked. */
  readonly diarySignature: { readonly by: string | null; readonly at: number } | null
  readonly items: readonly string[]
  readonly dutyLog: { readonly outgoing: Signature | null; readonly incoming: Signature | null }
  /** Problems that have not reached a stopping point; while there is one, the handover is suspended. */
  readonly openProblems: readonly string[]
  /** When the last event happened; nothing can happen before it any more. */
  readonly lastAt: number | null
}

export const initialState: HandoverState = {
  stage: 'open',
  startedAt: null,
  diary: null,
  diarySignature: null,
  items: [],
  dutyLog: { outgoing: null, incoming: null },
  openProblems: [],
  lastAt: null,
}
