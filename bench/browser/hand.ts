/**
 * A person's hand at the table of this build or an older one: it finds in the page what can be pressed next and presses it
 * with a real mouse, so that Chromium times each interaction to its next paint.
 */
import type { Page } from '@playwright/test'

/** Milliseconds between two presses: whatever the first has led to is drawn by then. */
const BETWEEN = 600
/** Milliseconds after which the talks should have come back to the person. */
const PATIENCE = 60_000
/** Presses that lead to one move at the most: a sentence chosen, boxes ticked, a dialog opened, answers gone on from. */
const MOST_STEPS = 25

/** Set while the hand looks: the task in which it does is the bench's own, not the page's. */
export const LOOKED = 'the bench looked'

interface Spot {
  readonly x: number
  readonly y: number
  readonly words: string
  /** Makes a move at the table; else it is on the way to one. */
  readonly isMove: boolean
}

/** What a person presses, the first of these that can be. What goes on, opens or begins something is no move. */
const ACTS = [
  '^(Go on( to offer \\d+)?|Open the next round)$',
  '^Publish',
  '^Accept offer',
  '^Refuse offer \\d+',
  '^Refuse…',
  '^(Respond|Answer)…',
  '^(Go aside|Agree to adjourn|Go on with the round)$',
  '^Back to the table',
  '^(Offer this|Counter offer)',
  '^Begin with (all|offer|the|what)',
  '^Sign the accord',
  '^Pass',
]
const ON_THE_WAY = /^(Go on( to offer \d+)?|Open the next round|Refuse…|Respond…|Answer…|Begin .*)$/

/** Looked up within the page: looking things up by role would itself take its thread for long. */
const nextAct = (page: Page): Promise<Omit<Spot, 'isMove'> | null> =>
  page.evaluate(
    ({ acts, looked }) => {
      performance.mark(looked)
      const wordsOf = (element: Element) => element.textContent?.trim() ?? ''
      /** Null where something else lies over its middle. */
      const spotOf = (element: Element, words = wordsOf(element)) => {
        element.scrollIntoView({ block: 'nearest' })
        const { left, top, width, height } = element.getBoundingClientRect()
        const [x, y] = [left + width / 2, top + height / 2]
        const hit = document.elementFromPoint(x, y)
        return hit === null || !(element.contains(hit) || hit.contains(element)) ? null : { x, y, words }
      }
      const unchosen = (within: Element | null, kind: string) =>
        within === null || within.querySelector(`${kind}:checked`) !== null
          ? null
          : within.querySelector(`${kind}:not(:disabled)`)
      const dialog = document.querySelector('dialog[open]')
      const choice =
        unchosen(document.querySelector('.interlude fieldset'), 'input[type=radio]') ??
        unchosen(dialog, 'input[type=checkbox]')
      if (choice !== null) return spotOf(choice, 'Begin to choose')
      const buttons = [...(dialog ?? document).querySelectorAll('button')].filter(
        (button) => !button.matches(':disabled, [aria-disabled=true]') && button.checkVisibility(),
      )
      const named = acts.flatMap((act) => buttons.filter((button) => new RegExp(act).test(wordsOf(button))))
      // In a dialog the last act is the one that it is for.
      const meant =
        dialog === null ? named : buttons.filter((button) => button.closest('.dialog-acts')).reverse()
      for (const button of meant) {
        const spot = spotOf(button)
        if (spot !== null) return spot
      }
      return null
    },
    { acts: ACTS, looked: LOOKED },
  )

/** The option that a click of this number drafts: every row in turn, and in it another option each time. */
const optionIn = (page: Page, number: number): Promise<{ x: number; y: number } | null> =>
  page.evaluate(
    ({ turn, looked }) => {
      performance.mark(looked)
      const rows = [...document.querySelectorAll('#text [role=radiogroup]')]
      const row = rows[turn % rows.length]
      const options = [...(row?.querySelectorAll('label:has(input:not(:checked, :disabled))') ?? [])]
      const option = options[Math.floor(turn / rows.length) % Math.max(1, options.length)]
      if (option === undefined) return null
      option.scrollIntoView({ block: 'nearest' })
      const { left, top, height } = option.getBoundingClientRect()
      return { x: left + 24, y: top + height / 2 }
    },
    { turn: number, looked: LOOKED },
  )

/** What somebody would see who came to look why it does not go on. */
const onScreen = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const words = element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 80) ?? ''
          return element.matches(':disabled, [aria-disabled=true]') ? `(${words})` : words
        })
    const part = document.querySelector('dialog[open]') === null ? '' : 'dialog[open] '
    return [
      `address: ${location.href}`,
      `headings: ${shown(`${part}:is(h1, h2)`).join(' | ')}`,
      `buttons, those that are barred in brackets: ${shown(`${part}button`).join(' | ')}`,
      `said: ${shown('.moves-note, [role=alert], [role=status]').join(' | ')}`,
    ].join('\n')
  })

const stuck = async (page: Page, what: string): Promise<Error> =>
  new Error(`${what} On the screen:\n${await onScreen(page)}`)

const press = async (page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> => {
  await page.mouse.click(x, y)
  await page.waitForTimeout(BETWEEN)
}

export const pressOptions = async (page: Page, clicks: number): Promise<void> => {
  for (let click = 0; click < clicks; click++) {
    const option = await optionIn(page, click)
    if (option === null) throw await stuck(page, `Nothing could be drafted by click ${click + 1}.`)
    await press(page, option)
  }
}

const nextSpot = async (page: Page, made: number): Promise<Spot> => {
  for (const begun = Date.now(); Date.now() - begun < PATIENCE; ) {
    const act = await nextAct(page)
    if (act !== null) return { ...act, isMove: !ON_THE_WAY.test(act.words) }
    await page.waitForTimeout(BETWEEN)
  }
  throw await stuck(page, `The talks did not come back to the person after ${made} moves.`)
}

/** The words of every press that it took. */
export const makeMoves = async (page: Page, moves: number): Promise<readonly string[]> => {
  const pressed: string[] = []
  for (let made = 0, steps = 0; made < moves; ) {
    const spot = await nextSpot(page, made)
    await press(page, spot)
    pressed.push(spot.words)
    steps = spot.isMove ? 0 : steps + 1
    if (spot.isMove) made += 1
    if (steps > MOST_STEPS)
      throw await stuck(page, `${steps} presses have led to no move: ${pressed.slice(-steps).join(', ')}.`)
  }
  return pressed
}
