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
      const { layers, arrangement } = outcome(asked, 'loading/limit')
      const verdict = result(asked, 'loading/limit', 'verdict')
      return [id, plate, cargo, line, width, verdict, layers, arrangement, cited(asked)].map(shown)
    },
  },
  handovers: {
    title: '交接班 Shift handovers',
    columns: ['编号 No.', '岗位 Post', '到岗 Arrival', '违规 Breaches', '责任 Liable', '处置 Handler', '条款 Clause'],
    cells: ({ id, post }, asked) => {
      const breaches = result(asked, 'handover/breaches', 'breaches')
      const named = Array.isArray(breaches) ? breaches.map((breach) => fieldsOf(breach).breach) : breaches
      const grade = result(asked, 'handover/arrival', 'grade')
      const liable = result(asked, 'handover/facts', '') ?? result(asked, 'handover/liability', 'liable')
      const handler = result(asked, 'handover/handling', 'handler')
      const grounds = cited(
        asked.filter(({ decision }) => decision !== 'handover/arrival' && decision !== 'handover/handling'),
      )
      return [id, post, grade, named, liable, handler, grounds].map(shown)
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
      const clocks = result(asked, 'complaint/clocks', 'clocks')
      const states = ['accepted', 'assigned', 'firstContact', 'plan', 'told', 'reportedToCompany'].map((name) =>
        Array.isArray(clocks) ? clocks.map(fieldsOf).find((clock) => clock.name === name)?.state : clocks,
      )
      const level = result(asked, 'complaint/escalation', 'level')
      return [id, customer, fieldsOf(times).severity, ...states, level].map(shown)
    },
  },
  violations: {
    title: '违规处理 Violations',
    columns: ['编号 No.', '行为人 Actor', '何人 Who', '行为 Act', '处理 Sanction', '元 Yuan', '条款 Clause'],
    cells: ({ id, facts }, asked) => {
      const { actor, person, breaches } = fieldsOf(facts)
      const { measures, recordedAndReferred, amount } = outcome(asked, 'conduct/sanction')
      const verdict = result(asked, 'conduct/sanction', 'verdict')
      const onVehicle = recordedAndReferred === true ? 'recorded' : measures
      const acts = Array.isArray(breaches) ? breaches.map((breach) => fieldsOf(breach).act) : breaches
      return [id, actor, person, acts, verdict === 'vehicleSide' ? onVehicle : verdict, amount, cited(asked)].map(shown)
    },
  },
}

/** @param {readonly Asked[]} asked @param {string} decision */
function answerOf(asked, decision) {
  return asked.find((one) => one.decision === decision)?.answer
}

/** The fields of an outcome; none where nothing is decided. @param {readonly Asked[]} asked @param {string} decision */
function outcome(asked, decision) {
  const answer = answerOf(asked, decision)
  return fieldsOf(answer?.kind === 'decided' ? answer.outcome : undefined)
}

/** The field that tells the result; where nothing is decided, why not. @param {readonly Asked[]} asked @param {string} decision @param {string} field */
function result(asked, decision, field) {
  const answer = answerOf(asked, decision)
  return answer === undefined || answer.kind === 'decided' ? outcome(asked, decision)[field] : answer.kind
}

/** The clauses of all that was decided, each once. @param {readonly Asked[]} asked @returns {string[]} */
function cited(asked) {
  return [...new Set(asked.flatMap(({ answer }) => (answer.kind === 'decided' ? answer.clauses : [])))]
}

/** @param {unknown} value @returns {Fields} */
function fieldsOf(value) {
  return typeof value === 'object' && value !== null ? /** @type {Fields} */ (value) : {}
}
