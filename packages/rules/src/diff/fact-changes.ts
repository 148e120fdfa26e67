import { gridOf } from '../evaluate/cells'
import { valueText } from '../explain/value-text'
import { wordingOf } from '../explain/words'
import type { FactSpec, FactSpecs } from '../fact/fact-spec'
import { formatInstant } from '../fact/instant'
import type { Extent } from '../space/region'
import { isOrdered } from '../space/space'
import type { Language, Text } from '../text'
import { isSame } from './align'
import type { FactChange, FactPart } from './difference'

/** Parts of a fact that say what may be given, or what it means; the others are words about it. */
const ofInputs: ReadonlySet<FactPart> = new Set(['type', 'unit', 'scale', 'bounds', 'words', 'length', 'presence'])

/** What became of the facts, the new rulebook's order first. */
export function factChanges(before: FactSpecs, after: FactSpecs): readonly FactChange[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].flatMap((fact): FactChange[] => {
    const [old, now] = [before[fact], after[fact]]
    if (old !== undefined && now !== undefined) return changed(fact, old, now)
    const spec = now ?? old
    if (spec === undefined) return []
    const change = now === undefined ? 'removed' : 'added'
    return [
      {
        fact,
        change,
        parts: [],
        inputs: true,
        nowValid: [],
        noLongerValid: [],
        message: change === 'added' ? addedText(spec) : removedText(spec),
      },
    ]
  })
}

function changed(fact: string, old: FactSpec, now: FactSpec): FactChange[] {
  const parts = partsOf(old, now)
  if (parts.length === 0) return []
  const inputs = parts.some((part) => ofInputs.has(part))
  const nowValid = inputs ? beyond(now, old) : []
  const noLongerValid = inputs ? beyond(old, now) : []
  return [{ fact, change: 'changed', parts, inputs, nowValid, noLongerValid, message: changedText(old, now, parts) }]
}

function partsOf(old: FactSpec, now: FactSpec): readonly FactPart[] {
  const differ = (part: FactPart, pick: (spec: FactSpec) => unknown): FactPart[] =>
    isSame(pick(old), pick(now)) ? [] : [part]
  return [
    ...differ('type', ({ type }) => type),
    ...differ('unit', (spec) => ('unit' in spec ? spec.unit : undefined)),
    ...differ('scale', (spec) => (isOrdered(spec) ? gridOf(spec).scale : undefined)),
    ...differ('bounds', (spec) => (isOrdered(spec) ? boundsOf(spec) : undefined)),
    ...differ('words', (spec) => (spec.type === 'enum' ? Object.keys(spec.values).sort() : undefined)),
    ...differ('length', (spec) => (spec.type === 'string' ? spec.maxLength : undefined)),
    ...differ('presence', ({ presence }) => presence),
    ...differ('label', (spec) => [spec.label, spec.type === 'enum' ? labelsOf(spec, old, now) : undefined]),
    ...differ('description', ({ description }) => description),
    ...differ('source', ({ source }) => source),
    ...differ('clauses', ({ clauses }) => clauses ?? []),
    ...differ('assumed', ({ assumed }) => assumed),
  ]
}

/** The names of those words that both have. */
function labelsOf(spec: FactSpec & { type: 'enum' }, old: FactSpec, now: FactSpec): unknown {
  const shared = (word: string): boolean =>
    [old, now].every((each) => each.type === 'enum' && Object.hasOwn(each.values, word))
  return Object.fromEntries(Object.entries(spec.values).filter(([word]) => shared(word)))
}

function boundsOf(spec: FactSpec): readonly [number, number] {
  const { scale, first, last } = gridOf(spec)
  return [first / scale, last / scale]
}

/** What one spec takes and the other does not, apart from the steps of a finer grid. */
function beyond(spec: FactSpec, other: FactSpec): readonly Extent[] {
  const extents: Extent[] = []
  const absent = spec.presence !== 'required' && other.presence === 'required'
  if (absent) extents.push({ kind: 'absent' })
  if (isOrdered(spec) && isOrdered(other)) {
    const [from, to] = boundsOf(spec)
    const [otherFrom, otherTo] = boundsOf(other)
    const step = 1 / gridOf(spec).scale
    const tick = (value: number): number => Math.round(value / step) * step
    if (from < otherFrom) extents.push(range(spec, from, Math.min(to, otherFrom - step)))
    if (to > otherTo) extents.push(range(spec, Math.max(from, tick(otherTo + step)), to))
  } else if (spec.type === 'enum') {
    const values = Object.keys(spec.values).filter((word) => !takesWord(other, word))
    if (values.length > 0) extents.push({ kind: 'values', values, others: false, absent: false })
  } else if (spec.type === 'string' && other.type === 'enum')
    extents.push({ kind: 'values', values: [], others: true, absent: false })
  return extents
}

function range(spec: FactSpec, from: number, to: number): Extent {
  const { scale } = gridOf(spec)
  return { kind: 'range', from: Math.round(from * scale) / scale, to: Math.round(to * scale) / scale, absent: false }
}

function takesWord(spec: FactSpec, word: string): boolean {
  return spec.type === 'enum' ? Object.hasOwn(spec.values, word) : spec.type === 'string'
}

function addedText({ label, presence }: FactSpec): Text {
  return presence === 'required'
    ? { zh: `新增必填事实“${label.zh}”`, en: `a new fact has to be given: ${label.en}` }
    : { zh: `新增事实“${label.zh}”`, en: `a new fact may be given: ${label.en}` }
}

function removedText({ label }: FactSpec): Text {
  return {
    zh: `不再有事实“${label.zh}”，给出即为输入有误`,
    en: `the fact is gone, and giving it is an error: ${label.en}`,
  }
}

function changedText(old: FactSpec, now: FactSpec, parts: readonly FactPart[]): Text {
  const sentence = (language: Language): string => {
    const told = parts.map((part) => partText(part, old, now, language))
    return `${now.label[language]}${language === 'zh' ? '：' : ': '}${told.join(language === 'zh' ? '；' : '; ')}`
  }
  return { zh: sentence('zh'), en: sentence('en') }
}

const partNames: Readonly<Record<FactPart, Text>> = {
  type: { zh: '类型', en: 'type' },
  unit: { zh: '单位', en: 'unit' },
  scale: { zh: '刻度（每单位的步数）', en: 'steps in one unit' },
  bounds: { zh: '范围', en: 'bounds' },
  words: { zh: '可取的值', en: 'values' },
  length: { zh: '最大字数', en: 'longest text' },
  presence: { zh: '是否必填', en: 'presence' },
  label: { zh: '名称', en: 'name' },
  description: { zh: '说明', en: 'description' },
  source: { zh: '来源', en: 'source' },
  clauses: { zh: '条款', en: 'clauses' },
  assumed: { zh: '假定值', en: 'assumed value' },
}

const presences: Readonly<Record<FactSpec['presence'], Text>> = {
  required: { zh: '必填', en: 'required' },
  whenNeeded: { zh: '用到时才需要', en: 'needed when it matters' },
  optional: { zh: '可缺', en: 'optional' },
}

function partText(part: FactPart, old: FactSpec, now: FactSpec, language: Language): string {
  const [from, to] = [old, now].map((spec) => partValue(part, spec, language))
  const name = partNames[part][language]
  if (from === undefined || to === undefined || from === to) return name
  return language === 'zh' ? `${name}由${from}改为${to}` : `${name} ${from} → ${to}`
}

function partValue(part: FactPart, spec: FactSpec, language: Language): string | undefined {
  const wording = wordingOf(language)
  switch (part) {
    case 'type':
      return spec.type
    case 'unit':
      return 'unit' in spec ? spec.unit : undefined
    case 'scale':
      return isOrdered(spec) ? String(gridOf(spec).scale) : undefined
    case 'bounds': {
      if (!isOrdered(spec)) return undefined
      const [from, to] = boundsOf(spec)
      if (spec.type === 'instant') return `${formatInstant(from)} – ${formatInstant(to)}`
      return `${valueText(from, spec, wording)} – ${valueText(to, spec, wording)}`
    }
    case 'words':
      return spec.type === 'enum'
        ? Object.values(spec.values)
            .map((text) => text[language])
            .join(wording.words.list)
        : undefined
    case 'length':
      return spec.type === 'string' ? String(spec.maxLength) : undefined
    case 'presence':
      return presences[spec.presence][language]
    case 'label':
      return spec.label[language]
    default:
      return undefined
  }
}
