import type { CaseState } from './facts'

/** The promises by their names, and how a case of each can come out. */
export const promiseStates = {
  roundTheClock: ['covered', 'gap'],
  loadingTimeLine1: ['met', 'late', 'review', 'alreadyOver', 'open', 'notCovered'],
  loadingTimeLines2And3: ['met', 'late', 'review', 'alreadyOver', 'open', 'notCovered'],
  dispatchers: ['covered', 'gap'],
  waitingExplained: ['notDue', 'due', 'givenInTime', 'givenLate', 'missed'],
  requests: ['open', 'granted', 'refusedWithReason', 'reasonMissing'],
  reportLine: ['covered', 'gap'],
  onSite: ['met', 'late', 'open', 'missed'],
  qualityReports: ['met', 'late', 'open', 'missed'],
} as const satisfies Readonly<Record<string, readonly CaseState[]>>
export type PromiseName = keyof typeof promiseStates

/** The promises in the order of the regulation. */
export const promiseNames = Object.keys(promiseStates) as readonly PromiseName[]
