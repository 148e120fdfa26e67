import { gridOf } from '../../evaluate/cells'
import type { FactSpec } from '../../fact/fact-spec'
import { formatInstant, parseInstant } from '../../fact/instant'
import { valueText } from '../../explain/value-text'
import { wordingOf } from '../../explain/words'
import { isOrdered } from '../../space/space'
import type { WrittenVariant } from './written-variant'

/** A constant, or each of a list, moved by one step of its fact's grid; and each value of a list left out. */
export function movedConstants(written: unknown, spec: FactSpec | undefined): readonly WrittenVariant[] {
  if (spec === undefined) return []
  if (!Array.isArray(written)) return moved(written, spec)
  const list: readonly unknown[] = written
  const inner = list.flatMap((item, index) =>
    moved(item, spec).map((variant) => ({ ...variant, path: [index], written: list.with(index, variant.written) })),
  )
  if (list.length < 2) return inner
  const shorter = list.map((item, index): WrittenVariant => ({
    kind: 'value',
    path: [index],
    written: list.filter((_, position) => position !== index),
    mark: `without ${String(item)}`,
    text: {
      zh: `${spec.label.zh}：去掉${shown(item, spec, 'zh')}`,
      en: `${spec.label.en}: ${shown(item, spec, 'en')} dropped`,
    },
  }))
  return [...inner, ...shorter]
}

function moved(written: unknown, spec: FactSpec): readonly WrittenVariant[] {
  const value = spec.type === 'instant' && typeof written === 'string' ? parseInstant(written) : written
  if (!isOrdered(spec) || typeof value !== 'number') return []
  const { scale, first, last } = gridOf(spec)
  const tick = Math.round(value * scale)
  return [tick - 1, tick + 1]
    .filter((next) => next >= first && next <= last)
    .map((next): WrittenVariant => {
      const to = typeof written === 'string' ? formatInstant(next) : next / scale
      return {
        kind: 'bound',
        path: [],
        written: to,
        mark: String(to),
        text: {
          zh: `${spec.label.zh}：${shown(written, spec, 'zh')}改为${shown(to, spec, 'zh')}`,
          en: `${spec.label.en}: ${shown(written, spec, 'en')} becomes ${shown(to, spec, 'en')}`,
        },
      }
    })
}

function shown(value: unknown, spec: FactSpec, language: 'zh' | 'en'): string {
  return valueText(value, spec, wordingOf(language))
}
