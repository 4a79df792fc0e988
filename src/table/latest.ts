/**
 * Memoising the last result. A state is replaced, never changed, and a move replaces little of it: a function that
 * reads only an unchanged part can return the result that it returned before. That is then the same object, so that
 * later readers can compare by identity.
 */
import { isSameList } from '../terms/sameList.ts'

/** Memoises the last result of a pure function, by identity of its argument. */
export const latest = <Thing, Answer>(ask: (thing: Thing) => Answer): ((thing: Thing) => Answer) => {
  const keep = latestOfTwo((thing: Thing, _: null) => ask(thing))
  return (thing) => keep(thing, null)
}

/** The same for a function of two arguments. */
export const latestOfTwo = <One, Other, Answer>(
  ask: (one: One, other: Other) => Answer,
): ((one: One, other: Other) => Answer) => {
  let known: { readonly one: One; readonly other: Other; readonly answer: Answer } | null = null
  return (one, other) => {
    if (known === null || !Object.is(known.one, one) || !Object.is(known.other, other))
      known = { one, other, answer: ask(one, other) }
    return known.answer
  }
}

/** The same for each entry of a list that mostly grows: an entry that stands where it stood before keeps its result. */
export const latestOfEach = <Thing, Answer>(
  ask: (thing: Thing) => Answer,
): ((list: readonly Thing[]) => readonly Answer[]) => {
  let asked: readonly Thing[] = []
  let known: readonly Answer[] = []
  return (list) => {
    const answers: Answer[] = []
    for (const [at, thing] of list.entries()) {
      const before = known[at]
      answers.push(before !== undefined && asked[at] === thing ? before : ask(thing))
    }
    asked = list
    known = answers
    return answers
  }
}

/** Returns the previous list as long as a new one has the same entries in the same order. */
export const steadyList = <Thing>(): ((list: readonly Thing[]) => readonly Thing[]) => {
  let known: readonly Thing[] = []
  return (list) => {
    if (!isSameList(known, list)) known = list
    return known
  }
}
