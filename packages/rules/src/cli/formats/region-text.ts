import type { FactSpec, FactSpecs, FactValue } from '../../fact/fact-spec'
import { formatInstant } from '../../fact/instant'
import type { Region } from '../../space/region'
import type { Language, Text } from '../../text'
import { unitWord, wordingOf } from '../../explain/words'
import { regionParts } from '../../verify/region-parts'
import { factName, factsOf } from '../load/source'
import type { Source } from '../load/source'
import type { Terminal } from '../terminal/terminal'

/** A region by the names that the file uses, `age 10 … 17 · country CN`; where Chinese alone is shown, in its words. */
export function regionText(region: Region, source: Source, { tongue, say }: Terminal): string {
  const specs = factsOf(source)
  const language = tongue === 'zh' ? 'zh' : 'en'
  const name = (fact: string): string => (language === 'zh' ? (specs[fact]?.label.zh ?? fact) : factName(source, fact))
  const parts = regionParts(region, {
    absent: say({ zh: '无', en: 'absent' }),
    others: say({ zh: '其他', en: 'any other' }),
    value: (value, fact) => valueWord(value, specs[fact], language),
    range: ({ from, to }, fact) => {
      const spec = specs[fact]
      const range = from === to ? bound(from, spec) : `${bound(from, spec)} … ${bound(to, spec)}`
      return `${range}${unitOf(spec, language)}`
    },
    fact: (fact, choices) => `${name(fact)} ${choices.join(', ')}`,
    order: ({ left, relations, right }) =>
      `${name(left)} ${relations.map((one) => signs[one]).join('/')} ${name(right)}`,
  })
  return parts.length === 0 ? say({ zh: '全部输入', en: 'every input' }) : parts.join(' · ')
}

const signs = { less: '<', same: '=', more: '>', different: '≠', absent: '∅' } as const

/** A word by what it stands for: words of inferred facts are made up. */
function valueWord(value: FactValue, spec: FactSpec | undefined, language: Language): string {
  if (spec?.type === 'string') return JSON.stringify(value)
  if (spec?.type === 'boolean' && language === 'zh') return wordingOf('zh').words[value === true ? 'yes' : 'no']
  return spec?.type === 'enum' ? (spec.values[String(value)]?.[language] ?? String(value)) : String(value)
}

function bound(value: number, spec: FactSpec | undefined): string {
  return spec?.type === 'instant' ? formatInstant(value) : String(value)
}

function unitOf(spec: FactSpec | undefined, language: Language): string {
  const word = spec?.type === 'number' || spec?.type === 'integer' ? unitWord(spec.unit, language) : ''
  return word === '' ? '' : ` ${word}`
}

/** The type and bounds of a fact, as one line: `integer 0 … 120`. */
export function specText(specs: FactSpecs, fact: string, say: (text: Text) => string): string {
  const spec = specs[fact]
  if (spec === undefined) return ''
  const optional = spec.presence === 'required' ? '' : `, ${say({ zh: '可无', en: 'optional' })}`
  return `${spec.type}${boundsOf(spec)}${optional}`
}

function boundsOf(spec: FactSpec): string {
  switch (spec.type) {
    case 'number':
    case 'integer':
      return ` ${String(spec.min)} … ${String(spec.max)}${unitOf(spec, 'en')}`
    case 'enum':
      return ` ${Object.values(spec.values)
        .map(({ en }) => en)
        .join(', ')}`
    case 'instant':
      return spec.min === undefined && spec.max === undefined ? '' : ` ${spec.min ?? ''} … ${spec.max ?? ''}`
    default:
      return ''
  }
}
