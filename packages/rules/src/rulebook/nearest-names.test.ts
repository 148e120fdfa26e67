import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestName, nearestNames } from './nearest-names'

describe('the name that may have been meant', () => {
  it.each([
    ['widht', 'width', 'neighbours swapped'],
    ['oen', 'one', 'neighbours swapped in a short name'],
    ['Width ', 'width', 'capitals and blanks'],
    ['wdth', 'width', 'a letter left out'],
    ['innerWidth', 'widest', undefined],
    ['单价', '售价', 'half of the letters'],
    ['单价', '数量', undefined],
    ['won', 'one', 'half of the letters, rounded up'],
    ['abcd', 'abxy', 'half of the letters'],
    ['abcd', 'axyz', undefined],
    ['', 'a', undefined],
  ])('of %s and %s: %s', (given, known, why) => {
    expect(nearestName(given, [known])).toBe(why === undefined ? undefined : known)
  })

  it('is the likeliest; of equals the first', () => {
    expect(nearestName('totel', ['hotel', 'total', 'motel'])).toBe('hotel')
    expect(nearestName('total', ['totals', 'total'])).toBe('total')
    expect(nearestName('total', [])).toBeUndefined()
  })
})

describe('the names of a list', () => {
  it('all stay, the likeliest first, and in their order where none is like it', () => {
    expect(nearestNames('lines', ['braced', 'width', 'line'])).toEqual(['line', 'width', 'braced'])
    expect(nearestNames(7, ['b', 'a', 'c'])).toEqual(['b', 'a', 'c'])
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (given, known) => {
        expect(nearestNames(given, known).toSorted()).toEqual(known.toSorted())
      }),
    )
  })

  it('take bounded work, whatever is given', () => {
    const start = performance.now()
    nearestNames('x'.repeat(1_000_000), ['y'.repeat(1_000_000), 'x'])
    expect(performance.now() - start).toBeLessThan(500)
  })
})
