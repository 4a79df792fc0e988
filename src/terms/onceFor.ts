/**
 * Memoises a pure function of one object, in a WeakMap: computed once for each object and forgotten with it. The result
 * must not be `undefined` and nobody may change it, except that a collection in it may be filled lazily with values
 * that depend on the object alone.
 * For what depends on a scenario and is needed in thousands of games or on every screen: it lives as long as the
 * scenario does and need not be passed along. What belongs to one game or seat is kept by whoever plays it (`Memory`).
 */
export const onceFor = <Thing extends object, Made>(
  make: (thing: Thing) => Made,
): ((thing: Thing) => Made) => {
  const made = new WeakMap<Thing, Made>()
  return (thing) => {
    const before = made.get(thing)
    if (before !== undefined) return before
    const now = make(thing)
    made.set(thing, now)
    return now
  }
}
