import { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { fact, labelled, moment } from '../../decision'
import { count, derivedMoment, furthestSeconds } from '../facts'

/** What is promised round the clock, and by which clauses (昼夜不断的服务). */
export const coverageClauses = {
  window: ['cement/promise/1', 'cement/8.4'],
  dispatcher: ['cement/promise/5'],
  reportLine: ['cement/promise/10', 'cement/16'],
} as const satisfies Readonly<Record<string, readonly ClauseId[]>>
export type Service = keyof typeof coverageClauses

const service = fact.enum(
  {
    window: { zh: '付货窗口', en: 'delivery window' },
    dispatcher: { zh: '调度员', en: 'dispatcher' },
    reportLine: { zh: '举报电话', en: 'report line' },
  },
  { label: { zh: '服务', en: 'service' }, clauses: ['cement/promise/1', 'cement/promise/5', 'cement/promise/10'] },
)
const post = fact.string({ maxLength: 60, label: { zh: '岗位', en: 'post' } })
const timeOfDay = (zh: string, en: string) => fact.string({ maxLength: 5, label: { zh, en } })

/** Rosters of posts within a period (值班表); a shift stands in moments, or in the site's dates and times of day. */
export const coverageInput = z.strictObject({
  from: moment('起算时刻', 'from'),
  to: moment('截止时刻', 'up to'),
  posts: labelled(
    z.array(
      z.strictObject({
        service,
        post,
        shifts: labelled(
          z.array(z.strictObject({ from: moment('上班时刻', 'shift from'), to: moment('下班时刻', 'shift to') })),
          { zh: '班次（起止时刻）', en: 'shifts, as instants' },
        )
          .nullable()
          .optional(),
        localShifts: labelled(
          z.array(
            z.strictObject({
              date: fact.string({ maxLength: 10, label: { zh: '上班日期', en: 'date on which the shift begins' } }),
              from: timeOfDay('上班时间', 'shift from, time of day'),
              to: timeOfDay('下班时间', 'shift to, time of day; next day unless later than the beginning'),
            }),
          ),
          { zh: '班次（当地日期时间）', en: 'shifts, in local time' },
        )
          .nullable()
          .optional(),
      }),
    ),
    { zh: '岗位', en: 'posts' },
  ),
})
export type CoverageInput = z.output<typeof coverageInput>

const duration = (zh: string, en: string) =>
  fact.number({ unit: 's', scale: 1000, min: 0, max: furthestSeconds, source: 'derived', label: { zh, en } })

/** A stretch in which nobody was rostered (空档). */
const stretch = z.object({
  from: derivedMoment('空档起', 'gap from'),
  to: derivedMoment('空档止', 'gap to'),
  length: duration('空档时长', 'length of the gap'),
})

const found = {
  state: fact.enum(
    { covered: { zh: '全时有人', en: 'covered throughout' }, gap: { zh: '有空档', en: 'with a gap' } },
    { source: 'derived', label: { zh: '值班覆盖', en: 'coverage' } },
  ),
  uncovered: duration('空档总时长', 'uncovered in all'),
  gaps: labelled(z.array(stretch), { zh: '无人时段', en: 'uncovered stretches' }),
  /** The longest gap, the earliest of equal ones (最长空档). */
  worst: labelled(stretch, { zh: '最长空档', en: 'longest gap' }).nullable(),
}

/** Every gap of each post, and of each service where none of its posts is kept (值班覆盖情况). */
export const coverageOutput = z.object({
  servicesWithGap: count('有空档的服务数', 'services with a gap'),
  services: labelled(z.array(z.object({ service, ...found })), { zh: '各项服务', en: 'services' }),
  posts: labelled(z.array(z.object({ service, post, ...found })), { zh: '各岗位', en: 'posts' }),
})
export type Coverage = z.output<typeof coverageOutput>
export type Found = Omit<Coverage['services'][number], 'service'>
