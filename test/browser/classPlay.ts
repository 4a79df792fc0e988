/** Tables of a class at which several devices play: whoever is due acts, and the teacher ends what is left. */
import { expect, type Locator, type Page } from '@playwright/test'
import { type Hands, mouse, playerAt } from './person.ts'

export interface Seated {
  readonly page: Page
  readonly player: ReturnType<typeof playerAt>
}

/** Refuses the first offer, and accepts from then on where the mandate allows it. */
export const seated = (page: Page, hands: Hands = mouse): Seated => ({
  page,
  player: playerAt(page, { hands, accepts: (asked) => asked > 1 }),
})

const firstDue = async (people: readonly Seated[]): Promise<Seated | undefined> => {
  for (const one of people) if (await one.player.due.first().isVisible()) return one
  return undefined
}

/** So many acts by whoever is due, one after another; fewer where `isOver` comes first. */
export const playActs = async (people: readonly Seated[], acts: number, isOver: Locator): Promise<void> => {
  for (let made = 0; made < acts; made++) {
    await expect
      .poll(async () => (await isOver.isVisible()) || (await firstDue(people)) !== undefined, {
        message: 'somebody at the table is due',
        timeout: 120_000,
      })
      .toBe(true)
    if (await isOver.isVisible()) return
    await (await firstDue(people))?.player.act()
  }
}

/** Ends the rounds that are left, as a teacher does whose lesson is over; people speak to the press and sign as they are asked. */
export const bringToEnd = async (tile: Locator, people: readonly Seated[]): Promise<void> => {
  const isOver = tile.getByRole('button', { name: 'Open the books' })
  const state = tile.getByText(/^Round \d|^After round \d|^Signing/)
  for (let steps = 0; steps < 60; steps++) {
    // Read in one go: counterparts act meanwhile, and a table that is over has no such line.
    const before = (await isOver.or(state).first().textContent()) ?? ''
    if (before.includes('Open the books')) return
    const changed = isOver.or(state.filter({ hasNotText: before })).first()
    if (before.startsWith('Round')) {
      // A counterpart's last turn may end the round before the press does.
      await Promise.any([tile.getByRole('button', { name: 'Next round' }).click(), changed.waitFor()])
      await changed.waitFor()
    } else await playActs(people, 1, changed)
  }
  throw new Error('60 steps, and the table is still not over.')
}
