import { reservedNames } from '../../rulebook/condition'

const prototypeNames: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype'])

/** Gives names that a rulebook accepts, as near to the given text as can be, and each only once. */
export function createNaming(fallback: string, separators = /[^A-Za-z0-9]+/g) {
  const free = freeNames()
  return (text: string): string => {
    const word = text.replace(separators, '_').replace(/^_+|_+$/g, '')
    const start = /^[A-Za-z]/.test(word) ? word : word === '' ? fallback : `${fallback}_${word}`
    return free(reservedNames.has(start) || prototypeNames.has(start) ? `${start}_` : start, '_')
  }
}

/** Ids of rows: the names of rules where they can be, else their number. */
export function createRowNaming() {
  const free = freeNames()
  return (name: unknown, index: number): string => {
    const text = typeof name === 'string' || typeof name === 'number' ? String(name) : ''
    const word = text.replace(/[^A-Za-z0-9._/-]+/g, '-').replace(/^[^A-Za-z0-9]+|-+$/g, '')
    return free(word === '' || prototypeNames.has(word) ? `rule-${index + 1}` : word, '-')
  }
}

/** Numbers names that were given before, from 2 on. */
function freeNames() {
  const taken = new Set<string>()
  const last = new Map<string, number>()
  return (start: string, separator: string): string => {
    let name = start
    for (let number = (last.get(start) ?? 1) + 1; taken.has(name); number += 1) {
      name = `${start}${separator}${number}`
      last.set(start, number)
    }
    taken.add(name)
    return name
  }
}
