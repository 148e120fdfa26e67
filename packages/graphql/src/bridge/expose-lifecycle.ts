import type { Handling } from '@zhidu/domain'
import { bilingual } from './describe-fact'
import { handleCommand } from './handle-command'
import type { AnyLifecycle } from './handle-command'
import { untagged } from './input-types'
import { checkListLength } from './list-limit'
import type { WordedRefusal } from './refusal-types'
import type { SchemaKit } from './schema-kit'
import { pascal } from './type-names'

/** A lifecycle and the name under which it is asked. */
export interface LifecycleExposure {
  /** Name of the query, such as `handoverLifecycle`; its types are named after it. */
  readonly name: string
  readonly lifecycle: AnyLifecycle
}

type Accepted = Extract<Handling<unknown, string>, { kind: 'accepted' }>

/**
 * Adds a lifecycle to the schema as the query `<name>`: whether a command is allowed after what has happened, and which
 * events it leads to. Nothing is kept here: the caller keeps the events and gives them again as `history`.
 */
export function exposeLifecycle(kit: SchemaKit, { name, lifecycle }: LifecycleExposure): void {
  const { builder, inputs, listLimit } = kit
  const { title } = lifecycle
  const prefix = pascal(name)
  const described = (zh: string, en: string): string =>
    `${bilingual(title)}\n${zh}，只填其中一项 / ${en}: exactly one of the fields`
  const command = inputs.ofUnion(lifecycle.commands, prefix, 'Command', described('要办的事项', 'what is to be done'))
  const event = inputs.ofUnion(lifecycle.events, prefix, 'Event', described('已发生的事项', 'what has happened'))

  builder.queryField(name, (t) =>
    t.field({
      type: handlingType(kit, prefix, lifecycle),
      description: `${bilingual(title)}\n能否办理，办理后记下什么；不保存记录 / whether a step is allowed and what it leads to; nothing is kept`,
      args: {
        history: t.arg({
          type: [event],
          required: true,
          description: '此前各项记录，由先到后 / the events so far, the earliest first',
        }),
        command: t.arg({ type: command, required: true, description: '要办的事项 / what is to be done' }),
        now: t.arg({ type: 'Instant', required: true, description: '办理时刻 / the moment at which it is done' }),
      },
      resolve: (_, { history, command: asked, now }) =>
        handleCommand(lifecycle, {
          history: checkListLength(history, listLimit).map((one) => untagged(one, 'kind')),
          command: untagged(asked, 'kind'),
          now,
        }),
    }),
  )
}

/** The union of what a lifecycle can answer to a command. */
function handlingType(
  { builder, names, enums, outputs, answer, refusal }: SchemaKit,
  prefix: string,
  { title, events, refusals }: AnyLifecycle,
) {
  for (const suffix of ['Accepted', 'Refused', 'Answer']) names.claim(prefix + suffix, 'an answer')
  const description = bilingual(title)
  const event = outputs.of(events, prefix, title, 'Event')
  if (Array.isArray(event.type)) throw new Error(`${prefix}: the events of a lifecycle are a union, not a list`)
  const { type } = event
  const accepted = builder.objectRef<Accepted>(`${prefix}Accepted`).implement({
    description: `${description}\n准予办理 / the step is allowed`,
    fields: (t) => ({
      events: t.field({
        type: [type],
        description: '应记下的各项，按先后 / the events to keep, in their order',
        resolve: (handling) => handling.events as never,
      }),
    }),
  })
  const words = Object.fromEntries(Object.entries(refusals).map(([code, { text }]) => [code, text]))
  const code = enums.of(words, `${prefix}RefusalCode`, {
    zh: `${title.zh}：不予办理的原因`,
    en: `${title.en}: why not`,
  })
  const refused = builder.objectRef<WordedRefusal>(`${prefix}Refused`).implement({
    description: `${description}\n不予办理 / the step is not allowed`,
    interfaces: [refusal.refused],
    fields: (t) => ({
      code: t.field({ type: code, description: '原因代码 / the reason', resolve: (given) => given.code }),
    }),
  })
  const members = { accepted, refused, invalid: answer.invalid } satisfies Record<
    Handling<unknown, string>['kind'],
    unknown
  >
  return builder.unionType(`${prefix}Answer`, {
    description,
    types: Object.values(members),
    resolveType: ({ kind }) => members[kind],
  })
}
