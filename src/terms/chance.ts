/**
 * Random numbers derived from a seed and keys, with no generator state: the same seed and keys give the same number in
 * every engine and whatever else was drawn before. A stream of numbers would make a replay depend on how many draws
 * came earlier.
 */

/**
 * A number in [0, 1), uniform over 2^32 steps, from a seed and any number of keys (a party, a turn, a purpose).
 * FNV-1a over the UTF-16 units (Fowler, Noll, Vo), then the finaliser of MurmurHash3 (Appleby): integers only.
 */
export const chance = (seed: number, ...keys: readonly (string | number)[]): number => {
  let hash = 0x811c9dc5 ^ (seed | 0)
  for (const key of keys) {
    const text = String(key)
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
    hash = Math.imul(hash ^ 0x1f, 0x01000193)
  }
  hash ^= hash >>> 16
  hash = Math.imul(hash, 0x85ebca6b)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0xc2b2ae35)
  hash ^= hash >>> 16
  return (hash >>> 0) / 4294967296
}

/** A number in [-1, 1) from the same kind of keys. */
export const swing = (seed: number, ...keys: readonly (string | number)[]): number =>
  2 * chance(seed, ...keys) - 1
