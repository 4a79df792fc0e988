/**
 * The page in the workshop's frame: the table as one seat opens it, drawn by the screens of every game, and measured. Nothing is
 * kept, and nobody moves: a counterpart that has the floor considers for ever.
 */
import { render } from 'preact'
import { openSeatHere } from './main.seat.tsx'
import { applySettings } from './screens/applySettings.ts'
import './pieces/style.css'
import { TalksInClass } from './screens/TalksInClass.tsx'
import { createDesk } from './session/desk/createDesk.ts'
import { memoryStorage } from './session/saving/memoryStorage.ts'
import type { Thinker } from './session/thinking/thinker.ts'
import type { BoardAnswer, BoardWanted } from './workshop/board/messages.ts'
import { spillsIn } from './workshop/board/spills.ts'

const never = <Answer,>(): Promise<Answer> => new Promise(() => undefined)

/** Thinks for ever. */
const stillThinker: Thinker = {
  decide: never,
  estimate: never,
  debrief: never,
  playOn: never,
  readTable: never,
  readClosing: never,
  contest: never,
  weigh: never,
  warm: never,
  onTrouble: () => undefined,
  startAgain: () => undefined,
}

const say = (answer: BoardAnswer): void => window.parent.postMessage(answer, location.origin)

/** Calls back two frames after the page has changed, its size included, and when its fonts have come. */
const onceDrawn = (page: Document, act: () => void): void => {
  let isDue = false
  const soon = (): void => {
    if (isDue) return
    isDue = true
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        isDue = false
        act()
      }),
    )
  }
  new MutationObserver(soon).observe(page.body, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  })
  addEventListener('resize', soon)
  page.fonts.addEventListener('loadingdone', soon)
}

const openBoard = (place: HTMLElement): void => {
  const desk = createDesk({
    storage: memoryStorage(),
    thinker: stillThinker,
    clock: { now: () => Date.now(), wait: never },
    readCard: never,
  })
  const seat = openSeatHere(desk, { stillPicture: true })
  place.replaceChildren()
  render(seat.around(<TalksInClass />), place)
  let order = -1
  const show = async ({ setup, order: wanted }: BoardWanted): Promise<void> => {
    order = wanted
    const [problem] = await desk.acts.start(setup)
    if (order !== wanted) return
    if (problem !== undefined) return say({ type: 'refused', order, message: problem.message })
    desk.acts.sitDown()
  }
  addEventListener('message', ({ source, origin, data }: MessageEvent<BoardWanted>) => {
    if (source !== window.parent || origin !== location.origin || data.type !== 'board') return
    applySettings({ theme: data.theme, motion: 'reduced' })
    void show(data)
  })
  onceDrawn(document, () => {
    if (document.querySelector('.rows') !== null) say({ type: 'spills', order, spills: spillsIn(document) })
  })
  say({ type: 'ready' })
}

const place = document.getElementById('parley')
if (place !== null && window.parent !== window) openBoard(place)
