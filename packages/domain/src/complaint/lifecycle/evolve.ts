import type { ComplaintRecord, ComplaintState, EarlierOpening } from './complaint-record'
import type { ComplaintEvent, EventOf } from './event'

/** The complaint after one more event; an event that cannot follow is a bug of whoever kept it. */
export function evolve(state: ComplaintState, event: ComplaintEvent): ComplaintState {
  if (event.kind === 'registered') return registered(event)
  if (state.kind === 'none') throw new Error(`a complaint begins with its registration, not with ${event.kind}`)
  return { ...state, ...changes(state, event), lastAt: event.at }
}

function registered(event: EventOf<'registered'>): ComplaintRecord {
  return {
    kind: 'complaint',
    number: event.number,
    stage: 'registered',
    content: event.content,
    suggestion: event.suggestion ?? null,
    reporter: event.reporter,
    name: event.name ?? null,
    contact: event.contact ?? null,
    address: event.address ?? null,
    category: event.category,
    complainedOf: event.complainedOf.map((staffNumber) => ({ staffNumber, at: event.at })),
    linked: event.linked,
    registeredAt: event.at,
    severity: event.severity,
    severityChanges: [],
    statedAnswerTime: event.statedAnswerTime,
    answerTimeChanges: [],
    pauses: [],
    handler: null,
    withMeeting: false,
    acceptedAt: null,
    assignedAt: null,
    firstContactAt: null,
    planProposedAt: null,
    toldAt: null,
    answers: [],
    reportedToCompanyAt: null,
    callAnsweredAt: null,
    onSiteAt: null,
    turnedToChief: [],
    cause: null,
    expectation: null,
    finding: null,
    violationVerified: false,
    plan: null,
    dissatisfied: 0,
    failedContacts: [],
    closing: null,
    earlierOpenings: [],
    lastAt: event.at,
  }
}

function changes(
  state: ComplaintRecord,
  event: Exclude<ComplaintEvent, { kind: 'registered' }>,
): Partial<ComplaintRecord> {
  const { at } = event
  switch (event.kind) {
    case 'accepted':
      return { stage: 'accepted', acceptedAt: at }
    case 'assigned':
      return {
        handler: event.handler,
        withMeeting: false,
        assignedAt: state.assignedAt ?? at,
        stage: state.stage === 'accepted' ? 'assigned' : state.stage,
      }
    case 'investigationBegun':
      return { stage: 'investigating' }
    case 'findingsRecorded':
      return {
        cause: event.cause ?? state.cause,
        expectation: event.expectation ?? state.expectation,
        finding: event.finding ?? state.finding,
        violationVerified: event.violationVerified ?? state.violationVerified,
      }
    case 'planProposed':
      return { stage: 'planProposed', plan: event.plan, planProposedAt: state.planProposedAt ?? at }
    case 'customerTold':
      return { stage: 'told', toldAt: state.toldAt ?? at, answers: answered(state, at), failedContacts: [] }
    case 'satisfactionConfirmed':
      return { stage: 'satisfied' }
    case 'renegotiationBegun':
      return {
        stage: 'renegotiating',
        answers: turnedDown(state, at),
        dissatisfied: state.dissatisfied + 1,
        failedContacts: [],
      }
    case 'contactFailed':
      return { failedContacts: [...state.failedContacts, at] }
    case 'closed': {
      const { outcome, decidedBy } = event
      const toldThrough = event.toldThrough ?? null
      const closing = {
        at,
        outcome,
        reason: event.reason ?? null,
        department: event.department ?? null,
        decidedBy,
        toldThrough,
      }
      const toldAt = toldThrough === null ? state.toldAt : (state.toldAt ?? at)
      return { stage: 'closed', closing, toldAt, pauses: endedPauses(state, at), answers: answered(state, at) }
    }
    case 'reopened':
      return {
        stage: stageReopened(state),
        closing: null,
        toldAt: null,
        earlierOpenings: [...state.earlierOpenings, openingBefore(state, at)],
        answers: turnedDown(state, at),
        answerTimeChanges: [...state.answerTimeChanges, { at, to: event.statedAnswerTime }],
        dissatisfied: 0,
        failedContacts: [],
      }
    case 'severityChanged':
      return { severityChanges: [...state.severityChanges, { at, severity: event.severity }] }
    case 'answerTimeAgreed':
      return { answerTimeChanges: [...state.answerTimeChanges, { at, to: event.to }] }
    case 'waitingBegun':
      return { pauses: [...state.pauses, { from: at, to: null }] }
    case 'waitingEnded':
      return { pauses: endedPauses(state, at) }
    case 'complainedOfNamed':
      return { complainedOf: [...state.complainedOf, { staffNumber: event.staffNumber, at }] }
    case 'handlerReleased':
      return { handler: null }
    case 'referredToMeeting':
      return { withMeeting: true }
    case 'firstContactMade':
      return { firstContactAt: state.firstContactAt ?? at, failedContacts: [] }
    case 'reportedToCompany':
      return { reportedToCompanyAt: at }
    case 'callRecorded':
      return { callAnsweredAt: event.answeredAt }
    case 'arrivalRecorded':
      return { onSiteAt: event.onSiteAt }
    case 'turnedToChief':
      return { turnedToChief: [...state.turnedToChief, { at, because: event.because }] }
    case 'linked':
      return { linked: [...state.linked, event.number] }
  }
}

/** A reopened complaint goes on where its investigation begins, or before it if it never came so far. */
function stageReopened({ acceptedAt, assignedAt }: ComplaintRecord): ComplaintRecord['stage'] {
  if (acceptedAt === null) return 'registered'
  return assignedAt === null ? 'accepted' : 'assigned'
}

function openingBefore({ toldAt, closing }: ComplaintRecord, reopenedAt: number): EarlierOpening {
  if (closing === null) throw new Error('a complaint that is open is not opened again')
  return { toldAt, endedAt: closing.at, reopenedAt }
}

/** An answer that stands already is not given again by closing. */
function answered({ answers }: ComplaintRecord, at: number): ComplaintRecord['answers'] {
  const stands = answers.some(({ turnedDownAt }) => turnedDownAt === null)
  return stands ? answers : [...answers, { at, turnedDownAt: null }]
}

function turnedDown({ answers }: ComplaintRecord, at: number): ComplaintRecord['answers'] {
  return answers.map((answer) => ({ at: answer.at, turnedDownAt: answer.turnedDownAt ?? at }))
}

function endedPauses({ pauses }: ComplaintRecord, at: number): ComplaintRecord['pauses'] {
  return pauses.map(({ from, to }) => ({ from, to: to ?? at }))
}
