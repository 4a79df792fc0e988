/**
 * A state is replaced, never changed, and a move replaces little of it: whatever reads only a part can give the answer
 * that it gave before. The answer is then the very same object, so that readers further on can tell that nothing moved.
 */

/** A pure function that keeps its latest answer, and gives it again when it is asked about the very same thing. */
export const latest = <Thing, Answer>(ask: (thing: Thing) => Answer): ((thing: Thing) => Answer) => {
  const keep = latestOfTwo((thing: Thing, _: null) => ask(thing))
  return (thing) => keep(thing, null)
}

/** The same for a function of two things. */
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

/** Gives the list that it was given before, as long as a new one holds the very same things in the same order. */
export const steadyList = <Thing>(): ((list: readonly Thing[]) => readonly Thing[]) => {
  let known: readonly Thing[] = []
  return (list) => {
    if (!isSameList(known, list)) known = list
    return known
  }
}

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a.length !== b.length) return false
  for (let place = 0; place < a.length; place++) if (!Object.is(a[place], b[place])) return false
  return true
}
