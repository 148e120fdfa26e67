import { LineCounter, isMap, isSeq, parseDocument } from 'yaml'
import { chooseName } from './choose-name'
import type { ExampleError } from './example'
import type { Cell, Entry, RawExample, RawExpectation, RawReading } from './raw-example'
import { absentWord } from './special-words'
import { fileTitles, titles } from './titles'
import type { Title } from './titles'
import { isBlank, pairsOf, startOf, yamlCell, yamlPlaces } from './yaml-nodes'
import type { YamlContext, YamlNode, YamlPair } from './yaml-nodes'

/** Reads examples from YAML: a list of them, or a mapping with the key `examples` (示例). */
export function readYaml(text: string, rulebookId: string): RawReading {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const placeAt = yamlPlaces(lines)
  const errors: ExampleError[] = document.errors.map(({ pos, message }) => ({
    code: 'syntax',
    ...placeAt(pos[0]),
    message: { zh: `不是正确的 YAML：${message}`, en: `not right YAML: ${message}` },
  }))
  if (errors.length > 0) return { examples: [], errors }
  const context: YamlContext = { document, placeAt, report: (error) => errors.push(error) }
  const list = listOfExamples(document.contents, rulebookId, context)
  return { examples: list.flatMap((node) => readExample(node, context) ?? []), errors }
}

function listOfExamples(root: YamlNode, rulebookId: string, context: YamlContext): readonly YamlNode[] {
  if (isBlank(root, context)) return []
  if (isSeq(root)) return root.items
  if (!isMap(root)) {
    wrongShape(
      root,
      context,
      '文件应当是示例的列表，或含有键 examples',
      'a list of examples, or the key “examples”, is needed',
    )
    return []
  }
  return pairsOf(root, context).flatMap(({ key, value }) => {
    const title = titleOf(key, fileTitles, context)
    if (title === 'rulebook') {
      const cell = yamlCell(value, context)
      if (cell !== undefined && cell.text !== rulebookId) {
        context.report({
          code: 'wrong-shape',
          line: cell.line,
          column: cell.column,
          given: cell.text,
          nearest: rulebookId,
          message: {
            zh: `这些示例属于规则表“${cell.text}”，不是“${rulebookId}”`,
            en: `these are examples of “${cell.text}”, not of “${rulebookId}”`,
          },
        })
      }
      return []
    }
    if (title === undefined || isBlank(value, context)) return []
    if (isSeq(value)) return value.items
    wrongShape(value, context, '应当是示例的列表', 'a list of examples is needed')
    return []
  })
}

interface Parts {
  name?: Cell
  facts: readonly Entry[]
  expected: RawExpectation
  row?: Cell
  clauses: readonly Cell[]
  note?: Cell
  isFlawed?: boolean
}

function readExample(node: YamlNode, context: YamlContext): RawExample | undefined {
  if (!isMap(node)) {
    wrongShape(node, context, '一个示例应当写成键和值', 'an example is a mapping')
    return undefined
  }
  const parts: Parts = { facts: [], expected: { kind: 'blank' }, clauses: [] }
  const seen = new Set<Title>()
  for (const { key, value } of pairsOf(node, context)) {
    const title = titleOf(key, titles, context)
    if (title === undefined) parts.isFlawed = true
    if (title === undefined) continue
    if (seen.has(title)) {
      context.report({
        code: 'duplicate',
        line: key.line,
        column: key.column,
        given: key.text,
        message: { zh: '同一项写了两遍', en: 'the same is said twice' },
      })
    }
    seen.add(title)
    if (!isBlank(value, context)) readPart(title, value, parts, context)
  }
  return { ...context.placeAt(startOf(node)), ...parts }
}

function readPart(title: Title, value: YamlNode, parts: Parts, context: YamlContext): void {
  switch (title) {
    case 'facts':
      parts.facts = entriesOf(value, context)
      return
    case 'expected':
      parts.expected = expectationOf(value, context)
      return
    case 'clauses':
      parts.clauses = (isSeq(value) ? (value.items as YamlNode[]) : [value]).flatMap(
        (item) => yamlCell(item, context) ?? [],
      )
      return
    default: {
      const cell = yamlCell(value, context)
      if (cell !== undefined) parts[title] = cell
    }
  }
}

function expectationOf(value: YamlNode, context: YamlContext): RawExpectation {
  if (isMap(value)) return { kind: 'fields', fields: entriesOf(value, context, absentWord('en')) }
  if (isSeq(value)) {
    return {
      kind: 'list',
      outcomes: (value.items as YamlNode[]).map((item) => entriesOf(item, context, absentWord('en'))),
    }
  }
  const words = yamlCell(value, context)
  return words === undefined ? { kind: 'blank' } : { kind: 'words', words }
}

/**
 * The entries of a mapping.
 * @param blank what stands for an empty value; such entries are left out unless told
 */
function entriesOf(node: YamlNode, context: YamlContext, blank?: string): readonly Entry[] {
  if (!isMap(node)) {
    wrongShape(node, context, '应当写成键和值', 'a mapping is needed')
    return []
  }
  return pairsOf(node, context).flatMap(({ key: title, value }: YamlPair): Entry[] => {
    if (isBlank(value, context)) {
      return blank === undefined ? [] : [{ title, value: { text: blank, line: title.line, column: title.column } }]
    }
    const cell = yamlCell(value, context)
    return cell === undefined ? [] : [{ title, value: cell }]
  })
}

function titleOf<T extends string>(
  key: Cell,
  known: Readonly<Record<T, { readonly zh: string; readonly en: string }>>,
  { report }: YamlContext,
): T | undefined {
  const choice = chooseName(key.text, known)
  if (choice.kind === 'found') return choice.name as T
  const names = Object.keys(known)
  report({
    code: 'unknown-key',
    line: key.line,
    column: key.column,
    given: key.text,
    ...(choice.kind === 'unknown' && choice.nearest !== undefined ? { nearest: choice.nearest } : {}),
    message: {
      zh: `没有“${key.text}”这个键；可用：${names.join('、')}`,
      en: `there is no key “${key.text}”; there are: ${names.join(', ')}`,
    },
  })
  return undefined
}

function wrongShape(node: YamlNode, { placeAt, report }: YamlContext, zh: string, en: string): void {
  report({ code: 'wrong-shape', ...placeAt(startOf(node)), message: { zh, en } })
}
