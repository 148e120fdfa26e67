import { describe, expect, it } from 'vitest'
import { surroundingsWith } from '../surroundings.fixture'
import { displayWidth, padded, wrapped } from './display-width'
import { createTerminal } from './terminal'
import { inline, linesOf, tongueOf } from './tongue'

describe('widths', () => {
  it('a Chinese character and a full-width mark take two columns, styles none', () => {
    expect(displayWidth('规则表：ok')).toBe(10)
    expect(displayWidth('\u001b[31m✗ gap\u001b[39m')).toBe(5)
    expect(displayWidth('𠮷e\u0301')).toBe(3)
  })

  it('texts of both scripts fill up to one column', () => {
    expect(['事实', 'fact', '行 rows'].map((text) => displayWidth(padded(text, 9)))).toEqual([9, 9, 9])
  })

  it('no line is wider than it may be, and none begins with a mark that closes', () => {
    const text = '有的输入没有任何一行适用，规则表对它没有答案：weight is over 5 kg，区为近（共占全部输入的 0.166%）。'
    for (let columns = 12; columns < 60; columns += 1) {
      const lines = wrapped(text, columns)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      for (const line of lines) expect(line).not.toMatch(/^[，。：）]/u)
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns)
    }
  })
})

describe('the language', () => {
  it('is the one that is asked for, else that of the locale, else both', () => {
    expect(tongueOf(['check', '--lang', 'en'], { LANG: 'zh_CN.UTF-8' })).toBe('en')
    expect(tongueOf(['check', '--lang=zh'], {})).toBe('zh')
    expect(tongueOf([], { LANG: 'zh_CN.UTF-8' })).toBe('zh')
    expect(tongueOf([], { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' })).toBe('en')
    expect(tongueOf([], { LANG: 'de_DE.UTF-8' })).toBe('both')
    expect(tongueOf([], { LC_ALL: '', LANG: 'C' })).toBe('both')
    expect(tongueOf(['run', '--', '--lang', 'en'], {})).toBe('both')
  })

  it('is one line each, or both beside each other', () => {
    expect(linesOf({ zh: '行', en: 'rows' }, 'both')).toEqual(['行', 'rows'])
    expect(inline({ zh: '行', en: 'rows' }, 'both')).toBe('行 / rows')
    expect(inline({ zh: '行', en: 'rows' }, 'zh')).toBe('行')
    expect(inline({ zh: 'gap', en: 'gap' }, 'both')).toBe('gap')
  })
})

describe('colours', () => {
  const styled = (env: Record<string, string>, isTTY: boolean): string => {
    const surroundings = surroundingsWith({ env })
    return createTerminal({ ...surroundings, stdout: Object.assign(surroundings.stdout, { isTTY }) }, 'en').style(
      'bad',
      'x',
    )
  }

  it('are for screens, unless somebody says otherwise', () => {
    expect(styled({}, true)).toBe('\u001b[31mx\u001b[39m')
    expect(styled({}, false)).toBe('x')
    expect(styled({ NO_COLOR: '1' }, true)).toBe('x')
    expect(styled({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe('x')
    expect(styled({ NO_COLOR: '' }, true)).not.toBe('x')
    expect(styled({ FORCE_COLOR: '1' }, false)).not.toBe('x')
    expect(styled({ TERM: 'dumb' }, true)).toBe('x')
  })
})
