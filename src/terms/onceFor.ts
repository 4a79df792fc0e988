/**
 * A pure function of one object that is worked out once for each, and forgotten with it: whatever is asked again gives the
 * very same answer. What it makes must not be `undefined`, and nobody may write into it.
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
