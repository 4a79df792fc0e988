/**
 * Plays a whole game by what a screen reader would find: roles and names, nothing else. Not a good negotiator, but it
 * tries every kind of move that it is offered, and always comes to an end.
 */

import { expect, type Frame, type Locator, type Page } from '@playwright/test'
import { beforeBooks } from './books.ts'

/** How a control is pressed: by mouse, or by keyboard alone. */
export interface Hands {
  /** Brings the focus to a control. */
  reach(control: Locator): Promise<void>
  press(control: Locator): Promise<void>
  choose(radio: Locator): Promise<void>
  tick(box: Locator): Promise<void>
}

export const mouse: Hands = {
  reach: (control) => control.focus(),
  press: (control) => control.click(),
  choose: (radio) => radio.check(),
  tick: (box) => box.check(),
}

/** Tab until the control has the focus, then the key. Fails where Tab never reaches it. */
export const keyboard = (page: Page): Hands => {
  const reach = async (control: Locator): Promise<void> => {
    for (let tabs = 0; tabs < 200; tabs++) {
      if (await control.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`The keyboard never reaches ${control}.`)
  }
  return {
    reach,
    press: async (control) => {
      await reach(control)
      await page.keyboard.press('Enter')
    },
    tick: async (box) => {
      await reach(box)
      if (!(await box.isChecked())) await page.keyboard.press(' ')
      await expect(box).toBeChecked()
    },
    /** A group of radio buttons is one stop of Tab: from wherever it stops, the arrows choose. */
    choose: async (radio) => {
      const first = radio.page().locator(':focus')
      for (let tabs = 0; tabs < 200; tabs++) {
        const name = await radio.getAttribute('name')
        const at = await first.evaluateAll((elements) => elements[0]?.getAttribute('name') ?? null)
        if (at === name) break
        await page.keyboard.press('Tab')
      }
      for (let steps = 0; steps < 12; steps++) {
        if (await radio.isChecked()) return
        await page.keyboard.press('ArrowDown')
      }
      await page.keyboard.press(' ')
      await expect(radio).toBeChecked()
    },
  }
}

const now = (page: Screen, name: RegExp): Locator =>
  page.getByRole('button', { name, disabled: false }).first()

interface Habits {
  readonly hands: Hands
  /** Whether it accepts the offer before it, given how many it has been asked about. */
  readonly accepts: (asked: number) => boolean
}

/** Every act that moves the game on, in the order in which it is preferred where several are there at once. */
const ACTS =
  /^(Go on( to offer \d+)?$|Open the next round|Publish|Accept offer|Refuse…|Refuse offer|Go aside|Agree to adjourn|Sign the accord|Offer this|Respond…|Back to the table|I sit for|Take your seat|More moves|Pass)/

/**
 * Returns once the page has drawn what an act changed: it draws in a task of its own, and then whatever that has led to.
 * Until then the buttons on the screen are those of before.
 */
const drawn = (page: Screen): Promise<void> =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames++)
      await new Promise((resolve) => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve))))
  })

/** A page, or a frame in one. */
export type Screen = Pick<Page & Frame, 'getByRole' | 'getByText' | 'evaluate'>

interface Player {
  /** On the screen once an act is awaited of whoever sits here. */
  readonly due: Locator
  /** Makes one act, of those that are offered, and returns once the page has drawn what it changed. */
  act(): Promise<void>
}

/** Plays until the debrief opens. Fails at the first act that cannot be done. */
export const playToDebrief = async (page: Screen, habits: Habits): Promise<void> => {
  const { due, act } = playerAt(page, habits)
  const outcome = beforeBooks(page)
  const closed = page.getByText(/^The books are being opened|could not be worked out/)
  for (let acts = 0; acts < 400; acts++) {
    await expect(due.or(outcome).or(closed).first()).toBeVisible()
    if ((await outcome.isVisible()) || (await closed.isVisible())) {
      await expect(outcome).toBeVisible()
      await habits.hands.press(outcome)
      await expect(page.getByRole('heading', { name: 'What was possible', exact: true })).toBeVisible()
      return
    }
    await act()
  }
  throw new Error('400 acts, and the talks are still not over.')
}

/** Somebody at a table, who tries every kind of move that they are offered. */
export const playerAt = (page: Screen, { hands, accepts }: Habits): Player => {
  let asked = 0
  let floors = 0
  const communique = page.getByRole('region', { name: /^The (communiqué|notice|note)$/ })
  return {
    // Seats speak to the press one after another.
    due: now(page, ACTS).or(page.getByRole('status').filter({ hasText: 'Choose a sentence first.' })),
    act: async () => {
      await act()
      await drawn(page)
    },
  }

  async function act(): Promise<void> {
    if (await now(page, /^(I sit for|Take your seat)/).isVisible())
      return hands.press(now(page, /^(I sit for|Take your seat)/))
    // A moment is told until it is put away; the table goes on from there.
    if (await now(page, /^Go on( to offer \d+)?$/).isVisible())
      return hands.press(now(page, /^Go on( to offer \d+)?$/))
    if (await now(page, /^Open the next round/).isVisible())
      return hands.press(now(page, /^Open the next round/))
    // On a phone the moves of the floor are on a sheet of their own, once it is open.
    const more = now(page, /^More moves/)
    if ((await more.isVisible()) && !(await page.getByRole('dialog').isVisible())) return hands.press(more)
    if (await communique.isVisible()) return publish()
    const accept = now(page, /^Accept offer/)
    const refuse = now(page, /^Refuse(…| offer)/)
    if (await refuse.isVisible()) {
      asked += 1
      return (await accept.isVisible()) && accepts(asked) ? hands.press(accept) : turnDown(refuse)
    }
    for (const name of [/^Go aside/, /^Agree to adjourn/, /^Sign the accord/]) {
      if (await now(page, name).isVisible()) return hands.press(now(page, name))
    }
    if (await now(page, /^Respond…/).isVisible()) return respond()
    if (await now(page, /^Back to the table/).isVisible()) return hands.press(now(page, /^Back to the table/))
    floors += 1
    return floor()
  }

  async function publish(): Promise<void> {
    await hands.choose(page.getByRole('group', { name: 'Your sentence' }).getByRole('radio').first())
    const button = now(page, /^Publish/)
    await expect(button).toBeVisible()
    await hands.press(button)
    await expect(communique).toBeHidden()
  }

  async function turnDown(refuse: Locator): Promise<void> {
    // Where its mandate bars accepting, there is nothing to ask before it refuses.
    const isBarred = ((await refuse.textContent()) ?? '').includes('offer')
    await hands.press(refuse)
    if (isBarred) return
    const dialog = page.getByRole('dialog')
    const box = dialog.getByRole('checkbox').first()
    await hands.tick(box)
    await hands.press(dialog.getByRole('button', { name: 'Refuse the offer' }))
    // In a class it lies over the table until the server has the move.
    await expect(dialog).toBeHidden()
  }

  async function respond(): Promise<void> {
    await hands.press(now(page, /^Respond…/))
    const dialog = page.getByRole('dialog')
    await hands.press(dialog.getByRole('button', { name: /would look/i }).first())
    await expect(dialog).toBeHidden()
  }

  /** Offers what it asks for, then consults, asks the mediator, passes, and begins again. */
  async function floor(): Promise<void> {
    const begin = now(page, /^Begin with (offer|all|the)/)
    const acts = [/^Capital/, /^Mediator/, /^Press$/]
    if (floors % 3 === 1 && (await begin.isVisible())) {
      await hands.press(begin)
      const offer = now(page, /^Offer this/)
      if (await offer.isVisible()) return hands.press(offer)
    }
    const other = now(page, acts[floors % acts.length] ?? /^Pass/)
    if (floors % 3 === 2 && (await other.isVisible()) && !(await page.getByRole('dialog').isVisible())) {
      const name = (await other.textContent()) ?? ''
      if (!/^Press/.test(name.trim())) {
        await hands.press(other)
        const dialog = page.getByRole('dialog')
        await hands.press(dialog.getByRole('button', { name: /^Ask (for a text|your capital)$/ }))
        return expect(dialog).toBeHidden()
      }
    }
    return hands.press(now(page, /^Pass/))
  }
}
