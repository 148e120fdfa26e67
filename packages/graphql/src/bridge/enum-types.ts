import type { Text } from '@zhidu/rules'
import type { Builder, BuilderTypes } from '../builder'
import { bilingual } from './describe-fact'
import type { TypeNames } from './type-names'

/** The words of an enumeration with their names for people. */
export type Words = Readonly<Record<string, Text>>
export type EnumRef = PothosSchemaTypes.EnumRef<BuilderTypes, string>

/** Makes GraphQL enums of the words of facts. */
export interface EnumTypes {
  /**
   * The enum of these words, made when it is first asked for. The same words object is the same enum wherever it is
   * used; other words under a name that is taken are a mistake of the schema and throw.
   * @param orElse the name to take when `name` stands for other words
   */
  readonly of: (words: Words, name: string, label: Text, orElse?: string) => EnumRef
}

export function createEnumTypes(builder: Builder, names: TypeNames): EnumTypes {
  const byWords = new Map<Words, EnumRef>()
  const byName = new Map<string, { readonly content: string; readonly ref: EnumRef }>()

  const define = (words: Words, name: string, label: Text, orElse?: string): EnumRef => {
    const content = JSON.stringify(words)
    const before = byName.get(name)
    // The table's own fact and the decision's field may be written twice; saying the same they are one enum.
    if (before?.content === content) return before.ref
    if (before !== undefined && orElse !== undefined) return define(words, orElse, label)
    names.claim(name, `an enum of ${Object.keys(words).join(', ')}`)
    const values = Object.fromEntries(
      Object.entries(words).map(([word, text]) => [word, { value: word, description: bilingual(text) }]),
    )
    const ref: EnumRef = builder.enumType(name, { description: bilingual(label), values })
    byName.set(name, { content, ref })
    return ref
  }

  return {
    of: (words, name, label, orElse) => {
      const known = byWords.get(words) ?? define(words, name, label, orElse)
      byWords.set(words, known)
      return known
    },
  }
}
