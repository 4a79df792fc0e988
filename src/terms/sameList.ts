/** Whether two lists have the same entries in the same order. */
export const isSameList = (a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean => {
  if (a.length !== b.length) return false
  for (let place = 0; place < a.length; place++) if (!Object.is(a[place], b[place])) return false
  return true
}
