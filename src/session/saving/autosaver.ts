/**
 * Writes games one after another, never two at once, and of each only its latest state: a slow disk delays saves but
 * does not queue them.
 */
export interface Autosaver {
  /** `texts` is asked for what to write at the moment of writing. */
  save(id: string, texts: () => Readonly<Record<string, string>>): void
  /** Forgets what was not yet written of a game. */
  drop(id: string): void
  /** Resolves once everything asked for so far is written. */
  settled(): Promise<void>
}

export const autosaver = (
  write: (id: string, texts: Readonly<Record<string, string>>) => Promise<void>,
): Autosaver => {
  const waiting = new Map<string, () => Readonly<Record<string, string>>>()
  let writing: Promise<void> | null = null
  const writeAll = async () => {
    // In a later task than the move's: a slow laptop is busy drawing in that one.
    await new Promise((resolve) => setTimeout(resolve, 0))
    try {
      for (let next = waiting.entries().next(); !next.done; next = waiting.entries().next()) {
        const [id, texts] = next.value
        waiting.delete(id)
        await write(id, texts())
      }
    } finally {
      writing = null
    }
  }
  return {
    save: (id, texts) => {
      waiting.set(id, texts)
      writing ??= writeAll()
    },
    drop: (id) => void waiting.delete(id),
    settled: () => writing ?? Promise.resolve(),
  }
}
