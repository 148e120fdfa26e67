import { formatInstant } from '@zhidu/rules'
import type { InputError, Text } from '@zhidu/rules'
import type { ClauseId } from '../../clauses'
import type { Evidence } from './facts'

/** An error about facts that cannot all be true. */
export function contradiction(name: string, given: unknown, clause: ClauseId, rule: Text): InputError {
  const value =
    given === null || given === undefined ? {} : { given: typeof given === 'number' ? formatInstant(given) : given }
  return { code: 'inconsistent', path: [name], ...value, allowed: { kind: 'rule', rule }, clause }
}

const signatures = ['outgoingSignedAt', 'incomingSignedAt'] as const

/** What cannot all be true in the recorded evidence: every contradiction, at the fact to look at again. */
export function contradictionsOf(evidence: Evidence): readonly InputError[] {
  const { startedAt, arrivedAt, known, spoken, diary } = evidence
  const errors: InputError[] = []
  const signed = signatures.filter((name) => typeof evidence[name] === 'number')
  if (typeof startedAt !== 'number' && signed.length > 0) {
    errors.push(
      contradiction('startedAt', startedAt, 'shift/handover/5', {
        zh: '值班日志已有签字，须记录交接开始时刻',
        en: 'the duty log is signed, so the beginning of the handover has to be recorded',
      }),
    )
  }
  if (typeof startedAt === 'number' && (typeof arrivedAt !== 'number' || arrivedAt > startedAt)) {
    errors.push(
      contradiction('startedAt', startedAt, 'shift/handover/5', {
        zh: '交接在双方到齐后开始，不早于接班人到岗',
        en: 'a handover begins with both present, not before the incoming person arrived',
      }),
    )
  }
  for (const name of signed) {
    const at = evidence[name]
    if (typeof startedAt === 'number' && typeof at === 'number' && at < startedAt) {
      errors.push(
        contradiction(name, at, 'shift/handover/6', {
          zh: '值班日志在交接完毕后签字，不早于交接开始',
          en: 'the duty log is signed when the handover is done, not before it began',
        }),
      )
    }
  }
  if (known === false && tellsSomething({ spoken, diary })) {
    errors.push(
      contradiction('known', known, 'shift/handover/6', {
        zh: '已交代或已记载的事项，不会无人知晓',
        en: 'what was told or written was known to somebody',
      }),
    )
  }
  return errors
}

/** Whether the matter was mentioned at all, rightly or wrongly: then somebody knew of it. */
export function tellsSomething({ spoken, diary }: Pick<Evidence, 'spoken' | 'diary'>): boolean {
  return [spoken, diary].some((word) => word === 'rightly' || word === 'wrongly')
}
