import { isAlias, isScalar } from 'yaml'
import type { Document, LineCounter, ParsedNode, YAMLMap } from 'yaml'
import type { ExampleError, Place } from './example'
import type { Cell } from './raw-example'

/** A node of a YAML document; null where nothing is written. */
export type YamlNode = ParsedNode | null

/** What nodes are read against. */
export interface YamlContext {
  readonly document: Document
  readonly placeAt: (offset: number) => Place
  readonly report: (error: ExampleError) => void
}

export interface YamlPair {
  readonly key: Cell
  readonly value: YamlNode
}

/** Turns offsets into lines and columns, both from 1. */
export function yamlPlaces(lines: LineCounter): (offset: number) => Place {
  return (offset) => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
}

/** Whether nothing is written, or null. */
export function isBlank(node: YamlNode, context: YamlContext): boolean {
  const resolved = resolve(node, context)
  return resolved === null || (isScalar(resolved) && resolved.value === null)
}

/** A scalar as a cell; anything else is an error. */
export function yamlCell(given: YamlNode, context: YamlContext): Cell | undefined {
  const node = resolve(given, context)
  const place = context.placeAt(startOf(node))
  if (!isScalar(node)) {
    context.report({
      code: 'wrong-shape',
      ...place,
      message: { zh: '这里应当是一个值', en: 'a single value is needed here' },
    })
    return undefined
  }
  const value: unknown = node.value
  const text = typeof value === 'string' ? value : node.source
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { text, scalar: value, ...place }
  return { text, ...place }
}

/** Keys and values of a mapping, in their order. */
export function pairsOf(map: YAMLMap, context: YamlContext): readonly YamlPair[] {
  return map.items.flatMap(({ key, value }): YamlPair[] => {
    const cell = yamlCell(key as YamlNode, context)
    return cell === undefined ? [] : [{ key: cell, value: resolve((value ?? null) as YamlNode, context) }]
  })
}

/** Where a node begins. */
export function startOf(node: YamlNode): number {
  return node === null ? 0 : node.range[0]
}

function resolve(node: YamlNode, { document }: YamlContext): YamlNode {
  return isAlias(node) ? ((node.resolve(document) ?? null) as YamlNode) : node
}
