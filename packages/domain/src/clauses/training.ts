import type { ClauseOf } from './clause'

/** Staff development rules, written for a school (校本培训制度). */
export const trainingClauses = [
  {
    id: 'training/0',
    regulation: 'training',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '为落实新课程要求、加强校本培训管理而制定（原文为学校而写）。',
      en: 'Preamble: written for a school, the rules govern in-house staff development under the new curriculum.',
    },
  },
  {
    id: 'training/1',
    regulation: 'training',
    kinds: ['D'],
    contexts: ['training'],
    text: {
      zh: '教师每周业余自学，鼓励参加学历和非学历进修。',
      en: 'Teachers study on their own every week in their free time and are encouraged to gain qualifications.',
    },
  },
  {
    id: 'training/2',
    regulation: 'training',
    kinds: ['R', 'L'],
    contexts: ['training'],
    text: {
      zh: '按教龄和水平分年轻、骨干、名师三层，各有目标和计划。',
      en: 'Development has three tiers by years of service and level (young, backbone, master), and a plan with goals for each.',
    },
  },
  {
    id: 'training/3',
    regulation: 'training',
    kinds: ['D', 'L'],
    contexts: ['training'],
    text: {
      zh: '教研组每两周集中半天，主题固定、专人主讲，并开展集体备课、技能培训、汇报课、研究课、示范课和课题研究。',
      en: 'Once in two weeks each team meets for half a day on a set theme with an appointed speaker, for joint preparation, skills, three kinds of model lesson and research projects.',
    },
  },
  {
    id: 'training/4',
    regulation: 'training',
    kinds: ['R', 'L'],
    contexts: ['training'],
    text: {
      zh: '活动严格考勤，无故缺席按旷课计。',
      en: 'Attendance is taken strictly, and staying away without reason is truancy.',
    },
  },
  {
    id: 'training/5',
    regulation: 'training',
    kinds: ['R', 'L'],
    contexts: ['training'],
    text: {
      zh: '按参加培训的数量和质量评定学分，报上级登记。',
      en: 'Credits depend on how much and how well someone took part and are sent up to be registered.',
    },
  },
  {
    id: 'training/6',
    regulation: 'training',
    kinds: ['D'],
    contexts: ['training'],
    text: {
      zh: '学校定期、不定期抽查，强调六种工作态度。',
      en: 'Checks, announced or not, supervise the work, and six attitudes to it are stressed.',
    },
  },
  {
    id: 'training/7',
    regulation: 'training',
    kinds: ['L'],
    contexts: ['training'],
    text: {
      zh: '活动材料归档，记下观念变化、收获与感悟，形成个人成长档案。',
      en: "Material is filed with what changed in people's thinking and what they gained, as a record of each one's growth.",
    },
  },
] as const satisfies readonly ClauseOf<'training'>[]
