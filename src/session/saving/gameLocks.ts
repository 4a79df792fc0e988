/**
 * Allows one page at a time to play a game: the second is told, and may take it over. Uses the browser's Web Locks,
 * which are released when a tab is closed or crashes. Where a browser has none, only revisions keep an older game from
 * being written over a newer one.
 */
export interface GameLocks {
  /**
   * Whether this page now has the game. With `takeOver` it always has, and the `onLost` of the page that had it is
   * called; without, false where another page has it.
   */
  take(id: string, how: { readonly takeOver: boolean; readonly onLost: () => void }): Promise<boolean>
  giveBack(id: string): void
}

export const noLocks: GameLocks = { take: async () => true, giveBack: () => undefined }

export const webLocks = (manager: Pick<LockManager, 'request'> | undefined): GameLocks => {
  if (manager === undefined) return noLocks
  const held = new Map<string, () => void>()
  const giveBack = (id: string) => {
    held.get(id)?.()
    held.delete(id)
  }
  return {
    take: (id, { takeOver, onLost }) =>
      new Promise((resolve) => {
        if (held.has(id)) return resolve(true)
        let mine = false
        const hold = (lock: Lock | null): Promise<void> => {
          mine = lock !== null
          resolve(mine)
          return mine ? new Promise((release) => held.set(id, release)) : Promise.resolve()
        }
        manager
          .request(`parley-game:${id}`, takeOver ? { steal: true } : { ifAvailable: true }, hold)
          .catch(() => {
            // Taken over by another page; or, before it was granted, a browser that refuses locks to this page.
            if (!mine) return resolve(true)
            held.delete(id)
            onLost()
          })
      }),
    giveBack,
  }
}
