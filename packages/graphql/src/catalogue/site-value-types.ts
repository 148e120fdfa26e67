import type { Domain, SiteCalendarPart, SiteValueDefinition, SiteValueName } from '@zhidu/domain'
import { calendarLabels, defaultCalendar, siteValueNames, siteValues } from '@zhidu/domain'
import type { Text } from '@zhidu/rules'
import type { Builder } from '../builder'
import { citedClause } from './clause-types'
import type { ClauseTypes } from './clause-types'
import type { TextTypes } from './text-types'

interface SiteValue {
  readonly name: string
  readonly label: Text
  readonly definition: SiteValueDefinition | undefined
  readonly value: unknown
  readonly default: unknown
  readonly assumed: boolean
}

const calendarParts = Object.keys(defaultCalendar) as readonly SiteCalendarPart[]

export type SiteValueTypes = ReturnType<typeof createSiteValueTypes>

/** The numbers and choices of the site: type `SiteValue`, query `siteValues`. */
export function createSiteValueTypes(builder: Builder, { site }: Domain, { text }: TextTypes, { clause }: ClauseTypes) {
  const ofName = (name: SiteValueName): SiteValue => {
    const definition: SiteValueDefinition = siteValues[name]
    const { label, default: standard } = definition
    return { name, label, definition, value: site.value(name), default: standard, assumed: site.isAssumed(name) }
  }
  const ofPart = (part: SiteCalendarPart): SiteValue => ({
    name: `calendar.${part}`,
    label: calendarLabels[`calendar.${part}`],
    definition: undefined,
    value: site.calendar[part],
    default: defaultCalendar[part],
    assumed: site.isAssumed(`calendar.${part}`),
  })
  const all = (): readonly SiteValue[] => [...siteValueNames.map(ofName), ...calendarParts.map(ofPart)]
  const byName = new Map(all().map((value) => [value.name, value]))

  const siteValue = builder.objectRef<SiteValue>('SiteValue').implement({
    description: '现场参数 / a number or choice of the site',
    fields: (t) => ({
      name: t.exposeString('name', { description: '参数名 / name, such as loading.bedWidthMax' }),
      label: t.expose('label', { type: text, description: '名称 / what it is called' }),
      value: t.expose('value', { type: 'JSON', description: '现行取值 / what holds' }),
      default: t.expose('default', { type: 'JSON', description: '默认值 / what holds unless the site says otherwise' }),
      unit: t.string({
        nullable: true,
        description: '单位 / unit, such as m',
        resolve: ({ definition }) => numeric(definition)?.unit,
      }),
      min: t.float({
        nullable: true,
        description: '最小值 / least value',
        resolve: ({ definition }) => numeric(definition)?.min,
      }),
      max: t.float({
        nullable: true,
        description: '最大值 / greatest value',
        resolve: ({ definition }) => numeric(definition)?.max,
      }),
      step: t.float({
        nullable: true,
        description: '最小刻度 / step of the scale',
        resolve: ({ definition }) => {
          const scale = numeric(definition)?.scale
          return scale === undefined ? undefined : 1 / scale
        },
      }),
      words: t.stringList({
        nullable: true,
        description: '可用的词 / the words that can be chosen',
        resolve: ({ definition }) => (definition?.type === 'enum' ? definition.values : undefined),
      }),
      assumed: t.exposeBoolean('assumed', {
        description: '仍为未经确认的假定值 / still an assumed default that nobody has confirmed',
      }),
      source: t.string({
        description: '默认值的来源：条款编号、law 或 assumed / a clause id, law, or assumed',
        resolve: ({ definition }) => definition?.source ?? 'assumed',
      }),
      serves: t.field({
        type: [clause],
        description: '用到它的条款 / the clauses that are decided with it',
        resolve: ({ definition }) => definition?.serves.map(citedClause) ?? [],
      }),
    }),
  })

  builder.queryField('siteValues', (t) =>
    t.field({
      type: [siteValue],
      description: '现场参数 / the numbers and choices of the site',
      args: {
        assumed: t.arg.boolean({ description: '只要未确认的（或已确认的） / only assumed ones, or only the others' }),
        prefix: t.arg.string({ description: '名称的开头 / what the names begin with, such as loading.' }),
      },
      resolve: (_, { assumed, prefix }) =>
        [...byName.values()].filter(
          (value) => value.assumed === (assumed ?? value.assumed) && value.name.startsWith(prefix ?? ''),
        ),
    }),
  )

  /** The site value of a name that a decision gives; one that is not known is a bug and throws. */
  const named = (name: string): SiteValue => {
    const value = byName.get(name)
    if (value === undefined) throw new Error(`no site value has the name ${name}`)
    return value
  }
  const assumedValues = (): readonly SiteValue[] => [...byName.values()].filter(({ assumed }) => assumed)
  return { siteValue, named, assumedValues }
}

function numeric(definition: SiteValueDefinition | undefined) {
  return definition?.type === 'number' || definition?.type === 'integer' ? definition : undefined
}
