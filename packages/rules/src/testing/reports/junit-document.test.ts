import { describe, expect, it } from 'vitest'
import { junitDocument } from './junit-document'

const signs = `<a b="c">&'\t\r\n`
/** What no XML 1.0 document holds, even by number, with what it does hold on either side of each bound. */
const bounds = '\u0000\u0008\u0009\u000b\u000c\u001f\u0020\ud7ff\udfff\ud800\ue000\ufffd\ufffe\uffff\u{10000}\u{10ffff}'
const held = '\ufffd\ufffd\t\ufffd\ufffd\ufffd \ud7ff\ufffd\ufffd\ue000\ufffd\ufffd\ufffd\u{10000}\u{10ffff}'

describe('a JUnit document', () => {
  it('keeps every sign: blanks of attributes and carriage returns by number, as readers change them else', () => {
    const xml = junitDocument('all', [{ name: signs, cases: [{ name: 'one', output: signs }] }])
    expect(xml).toContain('<testsuite name="&lt;a b=&quot;c&quot;&gt;&amp;\'&#9;&#13;&#10;"')
    expect(xml).toContain('<system-out>&lt;a b="c"&gt;&amp;\'\t&#13;\n</system-out>')
  })

  it('shows U+FFFD for characters that XML cannot hold', () => {
    const xml = junitDocument('all', [{ name: 'suite', cases: [{ name: 'one', output: bounds }] }])
    expect(xml).toContain(`<system-out>${held}</system-out>`)
  })

  it('counts failures, skips and time of each suite and of all', () => {
    const failure = { message: 'off', text: 'off by one' }
    const first = { name: 'first', milliseconds: 1_234, cases: [{ name: 'good' }, { name: 'bad', failure }] }
    const second = { name: 'second', milliseconds: 766, cases: [{ name: 'open', skipped: 'not filled in' }] }
    expect(junitDocument('all', [first, second]).match(/<testsuites? [^>]*>/g)).toEqual([
      '<testsuites name="all" tests="3" failures="1" errors="0" skipped="1" time="2.000">',
      '<testsuite name="first" tests="2" failures="1" errors="0" skipped="0" time="1.234">',
      '<testsuite name="second" tests="1" failures="0" errors="0" skipped="1" time="0.766">',
    ])
  })
})
