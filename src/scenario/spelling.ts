/** Guesses which known name a mistyped one was meant to be. */
import { distance } from './distance.ts'
import { type Choice, quoted, type Suggest } from './finding.ts'

const LONGEST = 60
const LISTED = 12
/** The greatest edit distance at which a suggestion is made. */
const MOST_SLIPS = 4
/** Cells of edit-distance tables that one reading of a file may fill for all its hints: some tens of milliseconds. */
const CELLS = 2_000_000

/**
 * The candidate closest to the word, if one is close enough to have been meant. `spend` returns false when the budget
 * is used up.
 */
const closest = (
  word: string,
  candidates: Iterable<string>,
  spend: (cells: number) => boolean,
): string | undefined => {
  if (word.length > LONGEST) return undefined
  const plain = word.toLowerCase()
  let best: string | undefined
  let most = Math.min(MOST_SLIPS, Math.max(1, Math.floor(plain.length / 3)))
  for (const candidate of candidates) {
    const isNear = candidate.length <= LONGEST && Math.abs(candidate.length - plain.length) <= most
    if (!spend(isNear ? 1 + plain.length * (2 * most + 1) : 1)) break
    if (!isNear) continue
    const steps = distance(plain, candidate.toLowerCase(), most)
    if (steps > most) continue
    best = candidate
    if (steps === 0) break
    most = steps - 1
  }
  return best
}

/** The candidate closest to the word, if one is close enough to have been meant. */
export const nearest = (word: string, candidates: Iterable<string>): string | undefined =>
  closest(word, candidates, spending(CELLS))

const spending = (means: number): ((cells: number) => boolean) => {
  let left = means
  return (cells) => {
    left -= cells
    return left >= 0
  }
}

export interface Suggested {
  /** “Did you mean …?”, or what there is to choose from. */
  readonly words: string
  /** The candidate that was probably meant. */
  readonly meant?: string
}

/**
 * Suggestions for all the names of one file. Comparing every unknown name with every known one takes quadratic time, so
 * all of them share `cells`: once those are used up, what there is to choose from is listed without a guess.
 */
export const guessingWithin = (cells: number = CELLS): ((choice: Choice) => Suggested) => {
  const spend = spending(cells)
  return ({ word, among, what, meant: told }) => {
    const known = among instanceof Set ? (among as ReadonlySet<string>) : new Set(among)
    const meant = told ?? closest(word, known, spend)
    if (meant !== undefined) return { words: `Did you mean ${quoted(meant)}?`, meant }
    if (known.size === 0) return { words: `The file has no ${what} yet.` }
    const listed: string[] = []
    for (const name of known) if (listed.push(name) === LISTED) break
    const rest = known.size > LISTED ? ` and ${known.size - LISTED} more` : ''
    return { words: `Use one of: ${listed.join(', ')}${rest}.` }
  }
}

export const suggestingWithin = (cells: number = CELLS): Suggest => {
  const guess = guessingWithin(cells)
  return (word, among, what) => guess({ word, among, what }).words
}

export const suggestion: Suggest = (word, candidates, what) => suggestingWithin()(word, candidates, what)
