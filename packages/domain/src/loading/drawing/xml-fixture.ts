/** One element as a strict reader of XML sees it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  words: string
}

const name = '[A-Za-z_][A-Za-z0-9_-]*'
const value = '"(?:[^"<&]|&(?:amp|lt|gt|quot|apos);)*"'
const token = new RegExp(`<(${name})((?:\\s+${name}=${value})*)\\s*(/?)>|</(${name})>|([^<]+)`, 'y')

/** Reads well-formed XML of one root and throws at the first thing that is not. */
export function readXml(source: string): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [], words: '' }
  const open: XmlElement[] = [root]
  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const at = token.lastIndex
    const found = token.exec(source)
    const parent = open.at(-1)
    if (found === null || parent === undefined) throw new Error(`not XML: ${source.slice(at, at + 60)}`)
    const [, started, attributes = '', closed, ended, words] = found
    if (started !== undefined) {
      const element = { name: started, attributes: readAttributes(attributes), children: [], words: '' }
      parent.children.push(element)
      if (closed !== '/') open.push(element)
    } else if (ended !== undefined) {
      if (ended !== parent.name) throw new Error(`</${ended}> closes <${parent.name}>`)
      open.pop()
    } else {
      const rest = (words ?? '').replace(/&(amp|lt|gt|quot|apos);/g, '')
      if (rest.includes('&')) throw new Error(`a bare ampersand: ${rest}`)
      parent.words += words ?? ''
    }
  }
  const [only] = root.children
  if (open.length > 1 || root.children.length !== 1 || only === undefined) throw new Error('not one closed root')
  return only
}

/** All elements below one, itself first. */
export function flat(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(flat)]
}

function readAttributes(source: string): Readonly<Record<string, string>> {
  const pairs = [...source.matchAll(new RegExp(`(${name})="([^"]*)"`, 'g'))].map(([, key = '', text = '']) => [
    key,
    text,
  ])
  const attributes = Object.fromEntries(pairs) as Readonly<Record<string, string>>
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`an attribute given twice: ${source}`)
  return attributes
}
