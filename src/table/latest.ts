/**
 * A state is replaced, never changed, and a move replaces little of it: whatever reads only a part can give the answer
 * that it gave before. The answer is then the very same object, so that readers further on can tell that nothing moved.
 */

/** Keeps an answer for as long as everything that it hangs on is the very same; else asks for another. */
export const unlessChanged = <Answer>(): ((things: readonly unknown[], ask: () => Answer) => Answer) => {
  let known: { readonly things: readonly unknown[]; readonly answer: Answer } | null = null
  return (things, ask) => {
    if (known === null || !isSameList(known.things, things)) known = { things, answer: ask() }
    return known.answer
  }
}

/** A pure function that keeps its latest answer, and gives it again when it is asked about the very same things. */
export const latest = <Things extends readonly unknown[], Answer>(
  ask: (...things: Things) => Answer,
): ((...things: Things) => Answer) => {
  const keep = unlessChanged<Answer>()
  return (...things) => keep(things, () => ask(...things))
}

/** Gives the list that it was given before, as long as a new one holds the very same things in the same order. */
export const steadyList = <Thing>(): ((list: readonly Thing[]) => readonly Thing[]) => {
  const keep = unlessChanged<readonly Thing[]>()
  return (list) => keep(list, () => list)
}

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a.length !== b.length) return false
  for (let place = 0; place < a.length; place++) if (!Object.is(a[place], b[place])) return false
  return true
}
