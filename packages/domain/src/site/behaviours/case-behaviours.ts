import type { Assumption } from '../assumption'

/** Assumed behaviours of cases: complaints and conduct. */
export const caseBehaviours: readonly Assumption[] = [
  {
    id: 'complaint/final-decision',
    context: 'complaint',
    clauses: ['template/7.3', 'cement/17'],
    text: {
      zh: '客户始终不满意的，由领导小组最终决定结案，写明理由，并将决定告知客户、记明告知方式；确实联系不上的除外。',
      en: 'A complaint whose customer stays dissatisfied is closed by a final decision of the leading group, with its reason; the customer is told of it and how is kept, unless he cannot be reached.',
    },
  },
  {
    id: 'complaint/reopened',
    context: 'complaint',
    clauses: ['template/7.3'],
    text: {
      zh: '结案后限期内重新办理，过期另立新件并关联原件。',
      en: 'Within the period a closed complaint is reopened; later a new one is made and linked.',
    },
  },
  {
    id: 'complaint/anonymous',
    context: 'complaint',
    clauses: ['template/7.3', 'cement/convention/7'],
    text: {
      zh: '匿名投诉不留联系方式，不问客户期望，免告知和满意确认，凭承办记录经值班调度长复核结案。',
      en: "An anonymous complaint has no contact, is asked for no expectation, neither told nor asked whether satisfied, and closes on the handler's record once the chief dispatcher checked it.",
    },
  },
  {
    id: 'complaint/unreachable',
    context: 'complaint',
    clauses: ['template/7.3'],
    text: {
      zh: '客户多日多次联系不上的，自指派后无论有无方案，均可转最终决定。',
      en: 'When a customer cannot be reached in the set tries and days, the final decision follows, with or without a plan, from the assignment on.',
    },
  },
  {
    id: 'complaint/escalation-levels',
    context: 'complaint',
    clauses: ['cement/convention/6', 'cement/convention/7', 'cement/17'],
    text: {
      zh: '升级依次为当班调度、值班调度长、副组长、组长，按答复期限已用比例逐级上升，每级一次，不回降。',
      en: 'Escalation goes from the dispatcher on duty to the chief dispatcher, the deputy head and the head by the share of the answer time used, each once and never back.',
    },
  },
  {
    id: 'complaint/calendars',
    context: 'complaint',
    clauses: ['cement/13'],
    text: {
      zh: '紧急件昼夜连续计时，其余按办公日历计时，采用国务院节假日和调休安排。',
      en: "Urgent complaints run round the clock, the others by the office calendar with the State Council's holidays and moved workdays.",
    },
  },
  {
    id: 'complaint/severity-changed',
    context: 'complaint',
    clauses: ['department/2.2', 'code/12'],
    text: {
      zh: '紧急程度改变后，到期时刻按新的紧急程度从原登记时刻重新计算；已经逾期的仍记为逾期。',
      en: 'After a change of severity the due instant follows the new severity from the original start; what was missed stays missed.',
    },
  },
  {
    id: 'complaint/answer-stands',
    context: 'complaint',
    clauses: ['cement/convention/6', 'cement/convention/7'],
    text: {
      zh: '已经答复而客户未退回期间，以及结案期间，不再逐级上报；退回或重新办理时接着上报。',
      en: 'Nothing is escalated while an answer stands or the case is closed; it goes on when the answer is turned down or the case reopened.',
    },
  },
  {
    id: 'complaint/reopening-answer-time',
    context: 'complaint',
    clauses: ['cement/13'],
    text: {
      zh: '重新办理时须约定新的答复时间，答复按此另行计时，仍自登记起算，前次按时或超时照旧可查；期限末日不是工作日的，顺延到下一个工作日下班。',
      en: 'Reopening needs a new answer time, by which the answer is timed anew, still from the registration, and what was met or missed before stays visible; a period whose last day is no working day ends with business on the next one.',
    },
  },
  {
    id: 'complaint/finding-first',
    context: 'complaint',
    clauses: ['code/20'],
    text: {
      zh: '提出方案前须记录调查结论，因为不属实的投诉以解释说明作为方案。',
      en: 'A finding is recorded before a plan is proposed, since an unfounded complaint is answered with an explanation.',
    },
  },
  {
    id: 'complaint/successor',
    context: 'complaint',
    clauses: ['department/2.2', 'department/2.3'],
    text: {
      zh: '承办人被补充为被投诉人或其下属的，须同时指明接办人；无人可接办的，提交总经理办公会，由其另行指派。',
      en: "When the handler turns out to be complained of, or to serve under who is, a successor is named with it; if nobody is left the case goes to the general manager's meeting, which has someone assigned.",
    },
  },
  {
    id: 'complaint/repeats-the-report',
    context: 'complaint',
    clauses: ['cement/convention/7', 'cement/14'],
    text: {
      zh: '原因、方案和结案理由可能复述举报内容，与举报内容一并隐去；统计只保留原因。',
      en: 'Cause, plan and the reason of the end may repeat the report and are masked with it; statistics keep the cause alone.',
    },
  },
  {
    id: 'conduct/on-behalf',
    context: 'conduct',
    clauses: ['cement/ban/1', 'cement/ban/sanction'],
    text: { zh: '代客户提货的人视同客户。', en: 'Whoever collects for a customer counts as the customer.' },
  },
  {
    id: 'conduct/suspension-open-ended',
    context: 'conduct',
    clauses: ['cement/convention/8'],
    text: { zh: '停运至解除为止。', en: 'A suspension holds until it is lifted.' },
  },
  {
    id: 'conduct/admission-cancelled',
    context: 'conduct',
    clauses: ['cement/8.2'],
    text: {
      zh: '扰乱秩序屡犯或情节恶劣的，取消该车入厂资格。',
      en: "Repeated or grave disorder cancels that vehicle's admission.",
    },
  },
  {
    id: 'conduct/repeated',
    context: 'conduct',
    clauses: ['cement/18'],
    text: {
      zh: '同一人、同一条款、均已查实、在期限内的，为屡犯。',
      en: 'An act is repeated when the same person, the same clause and the period fit and both are verified.',
    },
  },
  {
    id: 'conduct/who-is-bound',
    context: 'conduct',
    clauses: ['cement/ban/1'],
    text: {
      zh: '禁令约束站台工作人员，外包装卸工经其用人单位受约束。',
      en: 'The bans bind platform staff, and contract loaders through their employer.',
    },
  },
  {
    id: 'conduct/graver-on-plate',
    context: 'conduct',
    clauses: ['cement/8.2', 'cement/convention/8'],
    text: {
      zh: '同一车既应停运又应取消资格的，两条都引用，从重执行取消资格。',
      en: 'When a plate earns suspension and cancelled admission both are cited and the graver, cancellation, stands.',
    },
  },
  {
    id: 'conduct/retaliation-serious',
    context: 'conduct',
    clauses: ['cement/ban/10'],
    text: { zh: '打击报复客户的行为默认为情节严重。', en: 'Retaliation is serious unless stated otherwise.' },
  },
  {
    id: 'conduct/appeal',
    context: 'conduct',
    clauses: ['cement/17', 'cement/18'],
    text: {
      zh: '处理决定须由有权且无利害关系的人作出；申诉向领导小组提出，由其作出的决定向总经理办公会申诉；减轻不低于30元，期满生效。',
      en: "A decision is made by someone with authority and without interest; an appeal goes to the leading group, or to the general manager's meeting against the group's own; a reduction stays at 30 yuan or more, and on expiry the decision is final.",
    },
  },
]
