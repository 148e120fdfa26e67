import { commandPart } from '../command-part'
import { deliver, outputOption } from '../deliver'
import type { OutputOption } from '../deliver'
import { needSource } from '../need-source'

interface SchemaOptions extends OutputOption {
  readonly input?: boolean
}

export const schema = commandPart<SchemaOptions>({
  name: 'schema',
  about: {
    zh: '写出 JSON Schema：任何规则表的、某一张规则表的，或它的输入的',
    en: 'writes a JSON Schema: of any rulebook, of one rulebook, or of its input',
  },
  arguments: [
    {
      flags: '[rulebook]',
      about: { zh: '规则表文件；省略则为通用的', en: 'file of the rulebook; that of any rulebook unless told' },
    },
  ],
  options: [
    { flags: '--input', about: { zh: '要输入的，不要规则表的', en: 'of the input, not of the rulebook' } },
    outputOption,
  ],
  examples: [
    {
      line: 'zhidu schema -o rulebook.schema.json',
      about: { zh: '任何规则表的；在 JSON 里用 $schema 指向它', en: 'of any rulebook; point $schema at it' },
    },
    { line: 'zhidu schema rulebook.json --input', about: { zh: '输入的', en: 'of the input' } },
  ],
  run: async ({ names: [name], options }, terminal, surroundings) => {
    if (name === undefined) {
      const { documentSchema } = await import('../../editor/document-schema')
      return deliver(`${JSON.stringify(documentSchema(), null, 2)}\n`, options, terminal, surroundings)
    }
    const source = await needSource(name, terminal, surroundings)
    const { inputSchemaOf, jsonSchemaOf } = await import('../../editor/rulebook-schema')
    const made = options.input === true ? inputSchemaOf(source.rulebook) : jsonSchemaOf(source.rulebook)
    return deliver(`${JSON.stringify(made, null, 2)}\n`, options, terminal, surroundings)
  },
})
