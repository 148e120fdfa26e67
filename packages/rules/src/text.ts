/** A piece of text for people, always in both languages. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/** The languages that prose is written in. */
export type Language = keyof Text
