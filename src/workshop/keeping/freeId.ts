/** Greatest length of an id. */
const LENGTH = 40

/** The wanted id, or the same with a number behind it where it is taken. */
export const freeId = (wanted: string, taken: readonly string[]): string => {
  const stem = wanted.slice(0, LENGTH).replace(/-+$/, '')
  for (let number = 1; ; number++) {
    const end = number === 1 ? '' : `-${number}`
    const id = `${stem.slice(0, LENGTH - end.length)}${end}`
    if (!taken.includes(id)) return id
  }
}
