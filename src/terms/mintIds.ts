/** Ids minted from names by rule: the same names always give the same ids. */
import anyAscii from 'any-ascii'

const LONGEST_ID = 40
/** Property names of every JavaScript object; the reader refuses them. */
const RESERVED = new Set(['constructor', 'prototype'])

/**
 * Latin letters without their marks, digits, and a hyphen for everything else; the kind first where no letter leads. Other
 * scripts are written in Latin letters, so that ids can be read and told apart.
 */
const idFrom = (name: string, kind: string): string => {
  const plain = anyAscii(name.normalize('NFKD').replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, ''))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  const led = /^[a-z]/.test(plain) && !RESERVED.has(plain) ? plain : `${kind}-${plain}`
  return led.slice(0, LONGEST_ID).replace(/-+$/, '')
}

/** The id of one thing, numbered from 2 where another has it. */
export const mintId = (name: string, kind: string, taken: ReadonlySet<string>): string => {
  const plain = idFrom(name, kind)
  let id = plain
  for (let copy = 2; taken.has(id); copy++)
    id = `${plain.slice(0, LONGEST_ID - String(copy).length - 1).replace(/-+$/, '')}-${copy}`
  return id
}

/** Ids for things of one kind, in order. */
export const mintIds = (names: readonly string[], kind: string): readonly string[] => {
  const taken = new Set<string>()
  return names.map((name) => {
    const id = mintId(name, kind, taken)
    taken.add(id)
    return id
  })
}
