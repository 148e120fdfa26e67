import type { Text } from '../../text'

/** HTML that is safe to show: everything that was put into it is escaped. */
export interface Markup {
  readonly html: string
}

type Part = string | number | Markup | readonly Markup[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

/** Writes markup; what is put in is escaped, unless it is markup itself. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const shown = (part: Part | undefined): string => {
    if (part === undefined) return ''
    if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
    return 'html' in part ? part.html : part.map(({ html }) => html).join('')
  }
  return { html: strings.map((text, index) => text + shown(parts[index])).join('') }
}

/** Both languages, one under the other. */
export function bothLines({ zh, en }: Text): Markup {
  return zh === en ? markup`<span>${zh}</span>` : markup`<span lang="zh">${zh}</span><span lang="en">${en}</span>`
}

/** A table under a heading; nothing where it has no rows. */
export function htmlTable(heading: Text, head: readonly Text[], rows: readonly (readonly Markup[])[]): Markup {
  if (rows.length === 0) return markup``
  const titles = head.map((title) => markup`<th>${bothLines(title)}</th>`)
  const body = rows.map((cells) => markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`)
  return markup`<h2>${bothLines(heading)}</h2><table><thead><tr>${titles}</tr></thead><tbody>${body}</tbody></table>`
}

const style = `
:root { color-scheme: light dark; --line: #8884; --good: #1a7f37; --bad: #cf222e; --open: #9a6700; }
body { font: 15px/1.5 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
span[lang] { display: block; }
[lang="en"] { font-size: .86em; opacity: .75; }
table { border-collapse: collapse; width: 100%; display: block; overflow-x: auto; }
th, td { border: 1px solid var(--line); padding: .35rem .55rem; text-align: left; vertical-align: top; }
code { font-size: .85em; overflow-wrap: anywhere; }
small, .muted { opacity: .75; display: block; }
.cards { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; padding: 0; }
.cards li { border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .9rem; min-width: 7rem; }
.cards b { font-size: 1.5rem; display: block; }
.mark { display: inline-block; width: 1.3em; text-align: center; font-weight: 700; }
.passed, .met { color: var(--good); }
.failed, .missing { color: var(--bad); }
.blank, .waiting, .unknown { color: var(--open); }
.impossible { opacity: .5; }
`

/** A page of its own: it loads nothing, and its content may not run anything. */
export function htmlPage(title: string, sections: readonly Markup[]): string {
  const page = markup`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
${sections}
</body>
</html>
`
  return page.html
}
