/**
 * A pure function of one object that is worked out once for each, and forgotten with it: whatever is asked again gives the
 * very same answer. What it makes must not be `undefined`, and nobody may write into it; but a collection that it makes may
 * be filled bit by bit with what is as much a function of the object.
 *
 * For what hangs on a scenario, or on what was made of one, and is worked out for thousands of games or for every screen: it
 * lives as long as the scenario does, and nobody has to hand it round. What belongs to one game or seat is kept by whoever
 * plays it (`Memory`).
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
