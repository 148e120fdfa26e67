import { andThen, composeDecision } from '@zhidu/rules/compose'
import type { Answer, Decision, InputError } from '@zhidu/rules'
import type { z } from 'zod'
import type { ClauseId } from '../../clauses'
import { bindTable, invalidBy, parseInput, recordedOrder } from '../../decision'
import type { Binding, DomainDecision } from '../../decision'
import { orderErrors } from '../clocks/input-order'
import type { ComplaintConflict } from '../conflict'
import { since } from '../since'
import { answerTimeUsed } from './answer-time-used'
import { complaintEscalationInput } from './facts'
import type { ComplaintEscalationInput } from './facts'
import { complaintEscalationOutput, levelNames, levelOrder } from './levels'
import type { ComplaintEscalation, EscalationLevel, PassedOver, ReachedLevel } from './levels'
import { escalationRulebook } from './rulebook'
import type { escalationOutcome } from './rulebook'

type Step = z.output<typeof escalationOutcome>
type Reached = Omit<ReachedLevel, 'level' | 'holder'>
type Post = Pick<NonNullable<NonNullable<ComplaintEscalationInput['posts']>['dispatcher']>, 'staffNumber' | 'superiors'>
type Named = NonNullable<ComplaintEscalationInput['complainedOf']>[number]
type Refusal = Pick<PassedOver, 'at' | 'reason'>
interface Walk {
  readonly levels: readonly ReachedLevel[]
  readonly passedOver: readonly PassedOver[]
}

const thresholds = {
  chief: 'complaint.escalation.chief',
  reminder: 'complaint.escalation.reminder',
  deputy: 'complaint.escalation.deputy',
  head: 'complaint.escalation.head',
} as const

/**
 * Escalation of a complaint (投诉升级): by the share of wall time between registration and stated answer time, and at
 * the customer's word; whoever is complained of or serves under them is passed over (cement/convention/6, 7).
 * @param conflict the decision whether a person may handle a complaint
 */
export function complaintEscalation(
  binding: Binding,
  conflict: DomainDecision<ComplaintConflict>,
): DomainDecision<ComplaintEscalation, z.input<typeof complaintEscalationInput>> {
  const { site } = binding
  const table = bindTable(binding, escalationRulebook, {
    site: {
      chiefFrom: thresholds.chief,
      reminderFrom: thresholds.reminder,
      deputyFrom: thresholds.deputy,
      headFrom: thresholds.head,
    },
  })

  /** Goes up from a level: whoever may not handle the complaint passes it on to the next one at once. */
  const climb = (
    data: ComplaintEscalationInput,
    due: (level: EscalationLevel) => Reached | undefined,
    walk: Walk,
    fromBelow: number | null,
    parts: readonly Decision[],
    finish: (walk: Walk, parts: readonly Decision[]) => Answer<ComplaintEscalation, ClauseId>,
  ): Answer<ComplaintEscalation, ClauseId> => {
    const level = levelOrder[walk.levels.length]
    const reached = level && earlier(due(level), fromBelow)
    if (level === undefined || reached === undefined) return finish(walk, parts)
    const post = level === 'meeting' ? null : (data.posts?.[level] ?? null)
    const levels = [...walk.levels, { level, ...reached, holder: post?.staffNumber ?? null }]
    const named = data.complainedOf ?? []
    if (named.length === 0 || level === 'meeting') {
      return climb(data, due, { ...walk, levels }, null, parts, finish)
    }
    if (post === null) return invalidBy(complaintEscalationInput, [postMissing(level)])
    return whenRefused(post, named, parts, (refusal, next) => {
      if (refusal === null) return climb(data, due, { ...walk, levels }, null, next, finish)
      const at = Math.max(reached.at, refusal.at)
      const passed = { level, staffNumber: post.staffNumber, reason: refusal.reason, at }
      return climb(data, due, { levels, passedOver: [...walk.passedOver, passed] }, at, next, finish)
    })
  }

  /**
   * From when somebody may not handle the complaint: asked again each time that someone is named, so that superiors who
   * are not known leave open whether and from when.
   */
  const whenRefused = (
    post: Post,
    named: readonly Named[],
    parts: readonly Decision[],
    next: (refusal: Refusal | null, parts: readonly Decision[]) => Answer<ComplaintEscalation, ClauseId>,
  ): Answer<ComplaintEscalation, ClauseId> => {
    const moments = [...new Set(named.map(({ at }) => at))].sort((a, b) => a - b)
    const askAt = (
      [at, ...later]: readonly number[],
      before: Decision | undefined,
    ): Answer<ComplaintEscalation, ClauseId> => {
      if (at === undefined) return next(null, before === undefined ? parts : [...parts, before])
      const complainedOf = named.filter((one) => one.at <= at).map(({ staffNumber }) => staffNumber)
      const asked = { person: post.staffNumber, superiors: post.superiors ?? null, complainedOf }
      return andThen(conflict.decide(asked), (outcome, decision) =>
        outcome.verdict === 'refused'
          ? next({ at, reason: outcome.reason }, [...parts, decision])
          : askAt(later, decision),
      )
    }
    return askAt(moments, undefined)
  }

  const decide = (input: unknown): Answer<ComplaintEscalation, ClauseId> => {
    const parsed = parseInput(complaintEscalationInput, input)
    if (!parsed.ok) return parsed.answer
    const { data } = parsed
    const errors = [...orderErrors(data), ...ownOrderErrors(data)]
    if (errors.length > 0) return invalidBy(complaintEscalationInput, errors)
    const used = answerTimeUsed(data, data.now)
    const facts = {
      share: used.share,
      dissatisfied: typeof data.dissatisfiedAt === 'number',
      asksForChief: typeof data.asksForChiefAt === 'number',
    }
    return andThen(table.decide(facts), (steps, decision) => {
      const instantOf = ({ step, trigger }: Step): number => {
        if (trigger === 'dissatisfied') return data.dissatisfiedAt ?? data.now
        if (trigger === 'asked') return data.asksForChiefAt ?? data.now
        if (step === 'dispatcher' || trigger === 'registration') return data.registeredAt
        // A company's own table may let a step come before the share of the site's number is used up.
        return used.reachedAt(site.ticks(thresholds[step])) ?? data.now
      }
      const first = (step: Step['step']): Reached | undefined =>
        steps
          .filter((one) => one.step === step)
          .map((one) => ({ trigger: one.trigger, at: instantOf(one) }))
          .sort((a, b) => a.at - b.at)[0]
      const due = (level: EscalationLevel) => (level === 'meeting' ? undefined : first(level))
      return climb(data, due, { levels: [], passedOver: [] }, null, [decision], ({ levels, passedOver }, parts) => {
        const top = levels.at(-1)
        if (top === undefined) throw new Error('the table has no row for the dispatcher on duty')
        const outcome: ComplaintEscalation = {
          level: top.level,
          holder: top.holder ?? null,
          trigger: top.trigger,
          share: used.share,
          levels: [...levels],
          passedOver: [...passedOver],
          remindedAt: first('reminder')?.at ?? null,
        }
        return composeDecision<ComplaintEscalation, ClauseId>(outcome, parts, {
          facts: { ...data, share: used.share },
          used: Object.keys(data),
          input: complaintEscalationInput,
          output: complaintEscalationOutput,
        })
      })
    })
  }

  return {
    id: 'complaint/escalation',
    title: { zh: '投诉升级', en: 'Escalation of a complaint' },
    input: complaintEscalationInput,
    output: complaintEscalationOutput,
    tables: [table, ...conflict.tables],
    decide,
  }
}

/** The earlier of a level's own trigger and of being passed up from below; at the same moment its own counts. */
function earlier(own: Reached | undefined, fromBelow: number | null): Reached | undefined {
  if (fromBelow === null || (own !== undefined && own.at <= fromBelow)) return own
  return { trigger: 'passedOver', at: fromBelow }
}

const postMissing = (level: keyof NonNullable<ComplaintEscalationInput['posts']>): InputError => ({
  code: 'missing',
  path: ['posts', level],
  label: levelNames[level],
  allowed: {
    kind: 'rule',
    rule: {
      zh: '有被投诉人时，须填写已到达各层级的人员',
      en: 'once someone is complained of, whoever holds a level that is reached has to be known',
    },
  },
  clause: 'department/2.3',
})

const sinceAnswer = { zh: '不早于答复时间', en: 'not before the answer' }

function ownOrderErrors(data: ComplaintEscalationInput) {
  const { errors, recorded } = recordedOrder(data.now)
  for (const [index, { at, turnedDownAt }] of (data.answers ?? []).entries()) {
    recorded(at, ['answers', index, 'at'], since(data.registeredAt))
    recorded(turnedDownAt, ['answers', index, 'turnedDownAt'], since(at, sinceAnswer))
  }
  recorded(data.dissatisfiedAt, ['dissatisfiedAt'], since(data.registeredAt))
  recorded(data.asksForChiefAt, ['asksForChiefAt'], since(data.registeredAt))
  for (const [index, { at }] of (data.complainedOf ?? []).entries()) {
    recorded(at, ['complainedOf', index, 'at'], since(data.registeredAt))
  }
  return errors
}
