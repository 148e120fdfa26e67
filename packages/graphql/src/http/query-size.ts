import type { DocumentNode, FragmentDefinitionNode, GraphQLError, SelectionSetNode } from 'graphql'
import { Kind } from 'graphql'
import type { Limits } from './limits'
import { refusal } from './refusal'

/** How large a selection is when its fragments are written out. */
interface Size {
  readonly depth: number
  readonly fields: number
  readonly aliases: number
}

const nothing: Size = { depth: 0, fields: 0, aliases: 0 }

/** Why a document is refused for its size: the first limit that an operation of it is over. */
export function sizeRefusal(document: DocumentNode, { depth, rootFields, aliases }: Limits): GraphQLError | undefined {
  const sizeOf = createSizes(document)
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue
    const size = sizeOf(definition.selectionSet)
    if (size.depth > depth) {
      return refusal('TOO_DEEP', depth, {
        zh: `查询嵌套 ${size.depth} 层，上限为 ${depth} 层`,
        en: `the query is ${size.depth} levels deep; the limit is ${depth}`,
      })
    }
    if (size.fields > rootFields) {
      return refusal('TOO_MANY_ROOT_FIELDS', rootFields, {
        zh: `一次查询 ${size.fields} 项，上限为 ${rootFields} 项`,
        en: `the query asks ${size.fields} root fields; the limit is ${rootFields}`,
      })
    }
    if (size.aliases > aliases) {
      return refusal('TOO_MANY_ALIASES', aliases, {
        zh: `查询用了 ${size.aliases} 个别名，上限为 ${aliases} 个`,
        en: `the query has ${size.aliases} aliases; the limit is ${aliases}`,
      })
    }
  }
  return undefined
}

/** Sizes of selections; each fragment is measured once, however often it is spread. */
function createSizes(document: DocumentNode): (selections: SelectionSetNode) => Size {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const known = new Map<string, Size>()

  const fragmentSize = (name: string): Size => {
    const fragment = fragments.get(name)
    const before = known.get(name)
    if (before !== undefined || fragment === undefined) return before ?? nothing
    // A fragment that spreads itself is an error of its own, which validation reports.
    known.set(name, nothing)
    const size = sizeOf(fragment.selectionSet)
    known.set(name, size)
    return size
  }

  const sizeOf = ({ selections }: SelectionSetNode): Size => {
    let [depth, fields, aliases] = [0, 0, 0]
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        const below = selection.selectionSet === undefined ? nothing : sizeOf(selection.selectionSet)
        depth = Math.max(depth, below.depth + 1)
        fields += 1
        aliases += below.aliases + (selection.alias === undefined ? 0 : 1)
      } else {
        const spread =
          selection.kind === Kind.FRAGMENT_SPREAD ? fragmentSize(selection.name.value) : sizeOf(selection.selectionSet)
        depth = Math.max(depth, spread.depth)
        fields += spread.fields
        aliases += spread.aliases
      }
    }
    return { depth, fields, aliases }
  }
  return sizeOf
}
