import { afterEach, expect, test } from 'vitest'
import { readDesk } from '../../src/pieces/readDesk.ts'
import { speech } from '../../src/pieces/speaking.ts'
import { setTranslations } from '../../src/pieces/translationSource.ts'
import { hashOf } from '../../src/scenario/hash.ts'
import { textsOf } from '../../src/scenario/translation/textsOf.ts'
import type { DeskState } from '../../src/session/desk/desk.ts'
import { toldBy } from '../../src/telling/told.ts'
import { fetchWords } from '../../src/words/catalog.ts'
import type { Language } from '../../src/words/languages.ts'
import { RECORD } from '../../src/words/record/catalog.ts'
import * as texts from '../../src/words/record/en.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'
import { idle, playOut, testDesk, wellSetup } from '../session/testDesk.ts'

/** Each text with the language’s code before it. */
const translationInto = (language: string): string =>
  JSON.stringify({
    translation: 1,
    scenario: tinyScenario().id,
    language,
    reviewedBy: null,
    texts: Object.fromEntries(
      [...textsOf(tinyScenario())].map(([path, text]) => [
        path,
        { of: hashOf(text), text: `${language} ${text}` },
      ]),
    ),
  })

const speak = async (language: Language): Promise<void> => {
  await fetchWords(language)
  speech.setState({ language })
}

afterEach(() => speech.setState({ language: 'en' }))

/** Until a state is as wanted; it fails by the test’s own limit of time. */
const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await idle()
}

const opened = async (...changes: Parameters<typeof wellSetup>[2][]) => {
  const own = testDesk()
  await own.acts.start(wellSetup(undefined, 7, ...(changes as [])))
  const read = readDesk(own)
  const game = () => {
    const { game } = read.store.getState()
    if (game === null) throw new Error('No game is open.')
    return game
  }
  return { own, read, game }
}

test('A game is read in the page’s language once its translation has come, and again in its own', async () => {
  setTranslations(async (scenario, language) =>
    scenario === tinyScenario().id && language === 'uk' ? translationInto('uk') : null,
  )
  const { own, read, game } = await opened()
  const seen: DeskState[] = []
  read.store.subscribe((state) => seen.push(state))
  const { title } = own.game().scenario
  expect(game().scenario.title).toBe(title)

  await speak('uk')
  await until(() => game().scenario.title === `uk ${title}`)
  expect(game().scenario.language).toBe('uk')
  expect(game().view?.scenario.title).toBe(`uk ${title}`)
  expect(seen.at(-1)?.game).toBe(game())

  own.acts.sitDown()
  expect(game().view?.scenario.language).toBe('uk')
  const { scenario } = game()
  own.acts.note('A word.')
  expect(game().scenario, 'the same scenario while nothing of it changes').toBe(scenario)

  await speak('de')
  expect(game().scenario.title, 'nobody has translated it into German').toBe(title)
  await speak('en')
  expect(game()).toBe(own.game())
})

test('The debrief is told in the language in which the game is read, and again where that changes', async () => {
  setTranslations(async (_, language) => (language === 'fr' ? translationInto('fr') : null))
  const { own, read, game } = await opened()
  await playOut(own)
  const { title } = own.game().scenario
  const inEnglish = await read.acts.debrief()
  expect(inEnglish.scenario.title).toBe(title)
  await speak('fr')
  await until(() => game().scenario.language === 'fr')
  const inFrench = await read.acts.debrief()
  expect(inFrench.scenario.title).toBe(`fr ${title}`)
  expect(inFrench.leftOnTable).toBe(inEnglish.leftOnTable)
  expect(await read.acts.debrief(), 'asked once').toBe(inFrench)
  await speak('en')
  expect((await read.acts.debrief()).scenario.title).toBe(title)
})

test('A scenario that is written in another language than the page’s is told in its own, once the words are here', async () => {
  setTranslations(async () => null)
  const { own, game } = await opened((file: object) => Object.assign(file, { language: 'de' }))
  const first = game().view
  await until(() => game().view !== first)
  const { view } = game()
  if (view === null) throw new Error('Nobody has the screen.')
  expect(toldBy(view, RECORD)(texts.dearer)).toBe('Zu gehen ist teurer geworden.')
  expect(own.game().view).toBe(first)
})
