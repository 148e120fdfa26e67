/**
 * What the day's records are decided by. Nothing here imports the regulations: the caller brings its domain.
 *
 * @typedef {import('@zhidu/domain').Domain} Domain
 * @typedef {ReturnType<Domain['loading']['limit']['decide']> | import('@zhidu/rules').Answer} Answer
 * @typedef {{ decision: string, answer: Answer }} Asked
 * @typedef {Readonly<Record<string, unknown>>} Fields
 * @typedef {{ id: string, decide: (input: unknown) => Answer }} Decision
 */

/** @type {Readonly<Record<'trucks' | 'handovers' | 'complaints' | 'violations', (domain: Domain, entry: Fields) => Asked[]>>} */
export const areas = {
  trucks: ({ loading }, { facts }) => [ask(loading.limit, facts)],
  handovers: ({ handover }, { record, problem }) => {
    const written = fieldsOf(record)
    return [
      ask(handover.arrival, pick(written, ['shiftStart', 'arrivedAt'])),
      ask(handover.breaches, record),
      ...(problem === undefined ? [] : problemAnswers(handover, written, fieldsOf(problem))),
    ]
  },
  complaints: ({ complaint }, { asOf, times, escalation }) => {
    const { toldAt, endedAt, ...onRecord } = fieldsOf(times)
    const answeredAt = toldAt ?? endedAt
    return [
      ask(complaint.clocks, { now: asOf, ...fieldsOf(times) }),
      ask(complaint.escalation, {
        now: asOf,
        ...pick(onRecord, ['registeredAt', 'statedAnswerTime', 'answerTimeChanges']),
        answers: answeredAt === undefined ? [] : [{ at: answeredAt }],
        ...fieldsOf(escalation),
      }),
    ]
  },
  violations: ({ conduct }, { facts }) => [ask(conduct.sanction, facts)],
}

/** @typedef {keyof typeof areas} Area */

/**
 * Liability and handling rest on facts that the duty log and the attendance give.
 * @param {Domain['handover']} handover @param {Fields} record @param {Fields} problem @returns {Asked[]}
 */
function problemAnswers(handover, record, problem) {
  const evidence = { ...pick(record, attendance), ...problem }
  const facts = handover.facts.decide(evidence)
  if (facts.kind !== 'decided') return [{ decision: handover.facts.id, answer: facts }]
  const { gap, told, taken } = facts.outcome
  const completed = record.outgoingSignedAt !== undefined && record.incomingSignedAt !== undefined
  return [ask(handover.liability, facts.outcome), ask(handover.handling, { completed, gap, told, taken })]
}

const attendance = [
  'shiftStart',
  'arrivedAt',
  'leftAt',
  'swapped',
  'closedByOrder',
  'outgoingSignedAt',
  'incomingSignedAt',
]

/** @param {Decision} decision @param {unknown} input @returns {Asked} */
function ask(decision, input) {
  return { decision: decision.id, answer: decision.decide(input) }
}

/** @param {unknown} value @returns {Fields} */
function fieldsOf(value) {
  return typeof value === 'object' && value !== null ? /** @type {Fields} */ (value) : {}
}

/** @param {Fields} fields @param {readonly string[]} names @returns {Fields} */
function pick(fields, names) {
  return Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]))
}
