import type { ClauseOf } from './clause'

/** Sales service of a cement works: articles 11–19, service after the sale, supervision, sanction (售后服务、监督、罚则). */
export const cementAfterSaleArticlesClauses = [
  {
    id: 'cement/11',
    regulation: 'cement',
    kinds: ['L', 'D', 'R'],
    contexts: ['promises'],
    text: {
      zh: '质检报告及时提供，客户不分大小一视同仁。',
      en: 'Quality reports come in time to all customers, whatever their size.',
    },
  },
  {
    id: 'cement/12',
    regulation: 'cement',
    kinds: ['D'],
    contexts: ['care'],
    text: {
      zh: '与销售公司定期走访客户，重点是大客户，听取对质量和服务的意见。',
      en: 'Together with the sales company customers are visited regularly, the large ones above all, to hear what they think of quality and service.',
    },
  },
  {
    id: 'cement/13',
    regulation: 'cement',
    kinds: ['L', 'D'],
    contexts: ['complaint'],
    text: {
      zh: '服务与投诉统一编号登记，写明内容、联系方式和地址，告知答复时间，尽快报公司，方案可行，从速解决。',
      en: 'Services and complaints share a numbered register with what happened, how and where to reach the customer and when he gets an answer; the company hears of it in time and a workable plan settles it fast.',
    },
  },
  {
    id: 'cement/14',
    regulation: 'cement',
    kinds: ['L'],
    contexts: ['complaint'],
    text: {
      zh: '分析投诉成因，拿出改进办法，减少投诉。',
      en: 'Why customers complain is analysed and put right, so that fewer complaints arise.',
    },
  },
  {
    id: 'cement/15',
    regulation: 'cement',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '列明配套标准、预案、禁令、承诺和公约。',
      en: 'A list of standards and plans, with bans, promises and convention, supports the regulation.',
    },
  },
  {
    id: 'cement/16',
    regulation: 'cement',
    kinds: ['L', 'D'],
    contexts: ['promises', 'conduct'],
    text: {
      zh: '对外设服务和投诉电话，对内设监督电话并随时检查现场；违反者批评教育并罚款。',
      en: 'Customers can ring for service or to complain; inside there are a supervision phone and inspections on site at any moment, and offenders are criticised, taught and fined.',
    },
  },
  {
    id: 'cement/17',
    regulation: 'cement',
    kinds: ['L'],
    contexts: ['governance'],
    text: {
      zh: '设销售服务领导小组，由组长、副组长和各部门成员组成。',
      en: 'Sales service is led by a group of a head, a deputy and people from the departments.',
    },
  },
  {
    id: 'cement/18',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['conduct'],
    text: {
      zh: '违者责令改正，另罚款30至50元。',
      en: 'Whoever breaks this regulation has to put it right and pays a fine of 30 to 50 yuan.',
    },
  },
  {
    id: 'cement/19.1',
    regulation: 'cement',
    kinds: ['L'],
    contexts: ['governance'],
    text: {
      zh: '总经理办公会批准后，从下发当天生效。',
      en: "Once the general manager's meeting has approved it, the regulation applies from the day of issue.",
    },
  },
  {
    id: 'cement/19.2',
    regulation: 'cement',
    kinds: ['L'],
    contexts: ['governance'],
    text: {
      zh: '解释权归总经理办公会（原文两条都编为第十九条）。',
      en: "Interpretation rests with the general manager's meeting (two articles of the original bear the number 19).",
    },
  },
] as const satisfies readonly ClauseOf<'cement'>[]
