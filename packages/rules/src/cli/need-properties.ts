import { extname } from 'node:path'
import type { AnyRulebook } from '../rulebook/rulebook'
import type { Diagnostic } from './diagnostics/diagnostic'
import { diagnosticLines } from './formats/text'
import { isModule, readText } from './load/load-file'
import { readProperties } from './load/read-properties'
import type { NamedProperty } from './load/read-properties'
import type { Surroundings } from './surroundings'
import type { Terminal } from './terminal/terminal'
import { WrongUse } from './wrong-use'

/** The properties of a file; what keeps one from being used is told on standard error. */
export async function needProperties(
  file: string,
  rulebook: AnyRulebook,
  terminal: Terminal,
  surroundings: Surroundings,
): Promise<readonly NamedProperty[]> {
  const text = await readText(file, surroundings)
  const { properties, diagnostics } = isModule(file)
    ? await fromModule(file, text, rulebook, surroundings)
    : readProperties(file, text, rulebook)
  if (diagnostics.length > 0) {
    for (const one of diagnostics) terminal.note(diagnosticLines(one, undefined, terminal).join('\n'))
    throw new WrongUse({
      zh: `${file} 的性质有误，什么也没有做`,
      en: `the properties of ${file} cannot be used; nothing was done`,
    })
  }
  if (properties.length > 0) return properties
  throw new WrongUse({ zh: `${file} 里没有性质`, en: `there are no properties in ${file}` }, [
    extname(file) === '.json'
      ? { zh: '性质是一个列表：[{ "kind": "total" }]', en: 'properties are a list: [{ "kind": "total" }]' }
      : { zh: '模块应当导出由 propertiesOf 得到的性质', en: 'a module exports properties made by propertiesOf' },
  ])
}

async function fromModule(
  file: string,
  text: string,
  rulebook: AnyRulebook,
  surroundings: Surroundings,
): Promise<{ readonly properties: readonly NamedProperty[]; readonly diagnostics: readonly Diagnostic[] }> {
  const [{ importModule }, { propertiesIn }] = await Promise.all([
    import('./load/load-module'),
    import('./load/read-properties'),
  ])
  const imported = await importModule({ file, text }, surroundings)
  if ('diagnostic' in imported) return { properties: [], diagnostics: [imported.diagnostic] }
  return propertiesIn(imported.exports, rulebook, file)
}
