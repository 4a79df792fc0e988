/**
 * A short hash of a scenario's text, the same in every engine. It detects an edited file; it is not cryptographic,
 * because nobody has to be kept from forging one.
 */

const seeded = (text: string, seed: number, factor: number): number => {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), factor)
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

const hex = (hash: number): string => hash.toString(16).padStart(8, '0')

/**
 * Sixteen hexadecimal digits of the text's UTF-16 units: two runs of FNV-1a (Fowler, Noll, Vo) over 32 bits with
 * different starts and factors, each ended by the finaliser of MurmurHash3 (Appleby).
 */
export const hashOf = (text: string): string =>
  hex(seeded(text, 0x811c9dc5, 0x01000193)) + hex(seeded(text, 0x9e3779b9, 0x5bd1e995))
