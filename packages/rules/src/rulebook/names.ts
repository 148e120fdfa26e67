/** Names of facts, words, alternatives and shared conditions. */
export const wordPattern = /^[A-Za-z][A-Za-z0-9_]*$/
/** Ids of rulebooks and rows. */
export const idPattern = /^[A-Za-z0-9][A-Za-z0-9._/-]*$/

/** Nothing in a rulebook may be called by a name that means something on every object. */
export function isFree(name: string): boolean {
  return !(name in {}) && name !== 'prototype'
}

export function isName(name: string, pattern: RegExp): boolean {
  return pattern.test(name) && isFree(name)
}
