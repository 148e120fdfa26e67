import type { ClauseOf } from './clause'

/** The convention with customers (客户服务公约). */
export const cementConventionClauses = [
  {
    id: 'cement/convention/0',
    regulation: 'cement',
    kinds: ['P'],
    contexts: ['governance'],
    text: {
      zh: '欢迎客户，承诺快捷优质的服务，请求支持配合。',
      en: 'Preamble: customers are welcomed, promised quick and good service, and asked for their cooperation.',
    },
  },
  {
    id: 'cement/convention/1',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['dispatch', 'conduct'],
    text: {
      zh: '车辆进厂依次排队，不得倒车、加塞、抢道、占道、超速。',
      en: 'Vehicles keep their turn: backing up, pushing in, snatching or blocking a lane and speeding are forbidden.',
    },
  },
  {
    id: 'cement/convention/2',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['dispatch', 'loading'],
    text: {
      zh: '符合装车条件的大型、特种车辆只要安全都予装车；有斜拉筋的车厢装熟料可以，装水泥不行。',
      en: 'Large and special vehicles that are fit for loading are served whenever that is safe; where a bed has diagonal braces only clinker goes in and no kind of cement.',
    },
  },
  {
    id: 'cement/convention/3.1.1',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['loading'],
    text: {
      zh: '一车间一线机装：不超过16袋高；内宽不足2.35米三排，2.35米及以上三排或四排由客户选。',
      en: 'Workshop 1 line 1, loaded by machine: at most 16 bags high; three abreast below 2.35 m of inner width, from 2.35 m three or four at the choice of the customer.',
    },
  },
  {
    id: 'cement/convention/3.1.2',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['loading'],
    text: {
      zh: '一车间一线人工装：不超过14袋高；内宽不足2.45米三排，2.45米至不足2.75米三排加一丁，2.75米起四排。',
      en: 'Workshop 1 line 1, loaded by hand: at most 14 bags high; three abreast below 2.45 m, from there to below 2.75 m a crosswise bag beside the three, from 2.75 m four.',
    },
  },
  {
    id: 'cement/convention/3.2',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['loading'],
    text: {
      zh: '一车间二线：侧翻自卸车不超过14袋高，其他车不超过15袋；内宽不足2.35米三排，2.35米及以上三排或四排由客户选。',
      en: 'Workshop 1 line 2: at most 14 bags high on side-tipping dump trucks and 15 on all others; three abreast below 2.35 m of inner width, from 2.35 m three or four at the choice of the customer.',
    },
  },
  {
    id: 'cement/convention/3.3',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['loading'],
    text: {
      zh: '二车间：不超过16袋高；内宽不足2.35米三排，2.35米及以上三排或四排由客户选。',
      en: 'Workshop 2: at most 16 bags high; three abreast below 2.35 m of inner width, from 2.35 m three or four at the choice of the customer.',
    },
  },
  {
    id: 'cement/convention/3.4',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['loading'],
    text: {
      zh: '冬储水泥：任何车辆不超过14袋高；内宽不足2.35米三排，2.35米及以上三排或四排由客户选。',
      en: 'Cement stored over winter: at most 14 bags high on any vehicle; three abreast below 2.35 m of inner width, from 2.35 m three or four at the choice of the customer.',
    },
  },
  {
    id: 'cement/convention/4',
    regulation: 'cement',
    kinds: ['L', 'R'],
    contexts: ['loading'],
    text: {
      zh: '装卸队先点数，货位员确认，保管员再核并放行，门卫也要检查。',
      en: 'First the loaders count, next the location clerk confirms, then the store keeper counts once more and lets the vehicle go, and finally the gate looks.',
    },
  },
  {
    id: 'cement/convention/5',
    regulation: 'cement',
    kinds: ['A'],
    contexts: ['dispatch'],
    text: { zh: '车辆进厂后照装车秩序行事。', en: 'Once inside, vehicles respect the rules of loading order.' },
  },
  {
    id: 'cement/convention/6',
    regulation: 'cement',
    kinds: ['L'],
    contexts: ['complaint'],
    text: {
      zh: '站台上有事有疑问，找调度员。',
      en: 'Whatever goes wrong or is unclear on the platform is a matter for the dispatcher.',
    },
  },
  {
    id: 'cement/convention/7',
    regulation: 'cement',
    kinds: ['L', 'R'],
    contexts: ['complaint'],
    text: {
      zh: '设监督电话；实名向当班调度举报，举报和建议保密；对调度不满意的可找值班调度长。',
      en: "There is a supervision phone; reports under one's own name go to the dispatcher on duty and stay secret, as do suggestions, and from a dispatcher who does not satisfy one may go to the chief dispatcher.",
    },
  },
  {
    id: 'cement/convention/8',
    regulation: 'cement',
    kinds: ['R'],
    contexts: ['conduct'],
    text: {
      zh: '违规车辆或不实反映、无理取闹，扰乱装车秩序并严重妨碍水泥出厂的，车辆停运。',
      en: 'A vehicle is suspended when its breach, or an untrue report or groundless trouble, upsets normal loading and badly hinders cement from leaving the plant.',
    },
  },
] as const satisfies readonly ClauseOf<'cement'>[]
