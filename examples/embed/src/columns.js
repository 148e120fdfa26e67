import { shown } from './words.js'

/**
 * @typedef {import('./answers.js').Area} Area
 * @typedef {import('./answers.js').Asked} Asked
 * @typedef {import('./answers.js').Fields} Fields
 * @typedef {{ title: string, columns: readonly string[], cells: (entry: Fields, asked: readonly Asked[]) => readonly string[] }} Sheet
 */

/** How each kind of record stands in the printed table. @type {Readonly<Record<Area, Sheet>>} */
export const sheets = {
  trucks: {
    title: '装车限定 Loading limits',
    columns: [
      '编号 No.',
      '车牌 Plate',
      '货物 Cargo',
      '线 Line',
      '内宽 Width',
      '结论 Verdict',
      '层 High',
      '排列 Abreast',
      '条款 Clause',
    ],
    cells: ({ id, plate, facts }, asked) => {
      const { cargo, line, width } = fieldsOf(facts)
      const limit = outcome(asked, 'loading/limit')
      return [id, plate, cargo, line, width, limit('verdict'), limit('layers'), limit('arrangement'), cited(asked)].map(
        shown,
      )
    },
  },
  handovers: {
    title: '交接班 Shift handovers',
    columns: ['编号 No.', '岗位 Post', '到岗 Arrival', '违规 Breaches', '责任 Liable', '处置 Handler', '条款 Clause'],
    cells: ({ id, post }, asked) => {
      const breaches = outcome(asked, 'handover/breaches')('breaches')
      const named = Array.isArray(breaches) ? breaches.map((breach) => fieldsOf(breach)['breach']) : breaches
      const grade = outcome(asked, 'handover/arrival')('grade')
      const liable = outcome(asked, 'handover/liability')('liable')
      const handler = outcome(asked, 'handover/handling')('handler')
      const unsettled = kindOf(asked, 'handover/facts')
      return [id, post, grade, named, unsettled ?? liable, unsettled ?? handler, cited(asked)].map(shown)
    },
  },
  complaints: {
    title: '投诉 Complaints',
    columns: [
      '编号 No.',
      '客户 Customer',
      '级别 Severity',
      '受理 Accept',
      '指派 Assign',
      '联系 Contact',
      '方案 Plan',
      '答复 Answer',
      '报公司 Report',
      '升级 Level',
    ],
    cells: ({ id, customer, times }, asked) => {
      const clocks = outcome(asked, 'complaint/clocks')('clocks')
      const stateOf = (/** @type {string} */ name) =>
        Array.isArray(clocks) ? clocks.map(fieldsOf).find((clock) => clock['name'] === name)?.['state'] : clocks
      const states = ['accepted', 'assigned', 'firstContact', 'plan', 'told', 'reportedToCompany'].map(stateOf)
      return [
        id,
        customer,
        fieldsOf(times)['severity'],
        ...states,
        outcome(asked, 'complaint/escalation')('level'),
      ].map(shown)
    },
  },
  violations: {
    title: '违规处理 Violations',
    columns: ['编号 No.', '行为人 Actor', '处理 Sanction', '元 Yuan', '条款 Clause'],
    cells: ({ id, facts }, asked) => {
      const sanction = outcome(asked, 'conduct/sanction')
      const measures = sanction('measures')
      const verdict = sanction('verdict')
      const followed =
        verdict !== 'vehicleSide' ? verdict : sanction('recordedAndReferred') === true ? 'recorded' : measures
      return [id, fieldsOf(facts)['actor'], followed, sanction('amount'), cited(asked)].map(shown)
    },
  },
}

/** Reads fields of a decided outcome; of any other answer every field is its kind. @param {readonly Asked[]} asked @param {string} decision */
function outcome(asked, decision) {
  const answer = asked.find((one) => one.decision === decision)?.answer
  return (/** @type {string} */ field) => (answer?.kind === 'decided' ? fieldsOf(answer.outcome)[field] : answer?.kind)
}

/** @param {readonly Asked[]} asked @param {string} decision */
function kindOf(asked, decision) {
  return asked.find((one) => one.decision === decision)?.answer.kind
}

/** The clauses of all that was decided, each once. @param {readonly Asked[]} asked @returns {string[]} */
function cited(asked) {
  return [...new Set(asked.flatMap(({ answer }) => (answer.kind === 'decided' ? answer.clauses : [])))]
}

/** @param {unknown} value @returns {Fields} */
function fieldsOf(value) {
  return typeof value === 'object' && value !== null ? /** @type {Fields} */ (value) : {}
}
