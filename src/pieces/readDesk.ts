/**
 * A desk as whoever is at this page reads it: the open game’s texts in the page’s language where its scenario is translated, and so
 * all that is told of it (see `toldIn`). Rules, moves and what is kept never see a translation.
 */
import { createStore } from 'zustand/vanilla'
import type { DeskActs, DeskState, DeskStore, Game } from '../session/desk/desk.ts'
import { fetchWords } from '../words/catalog.ts'
import { type Language, languageOf } from '../words/languages.ts'
import { speech } from './speaking.ts'
import { askForTranslation, type TranslationHere, translationOf, translations } from './translated.ts'

interface Desk {
  readonly store: DeskStore
  readonly acts: DeskActs
}

/** One game as it reads by a translation, or anew once the words of its own language have come. */
interface Reading {
  readonly by: TranslationHere | Language | null
  readonly game: Game
}

export const readDesk = ({ store: desk, acts }: Desk): Desk => {
  const readings = new WeakMap<Game, Reading>()
  /** Languages of scenarios that no page was in, whose words are here by now. */
  const here = new Set<Language>()

  const fetchWordsOf = async (language: Language): Promise<void> => {
    await fetchWords(language)
    here.add(language)
    readAgain()
  }
  /** How the game is to be read now; asks for what is missing. */
  const readBy = ({ scenario }: Game): Reading['by'] => {
    const { language } = speech.getState()
    const own = languageOf(scenario.language)
    if (own === language) return null
    askForTranslation(scenario.id, language)
    const translation = translationOf(scenario, language)
    if (translation !== null || own === null || own === 'en') return translation
    if (here.has(own)) return own
    fetchWordsOf(own).catch(() => undefined)
    return null
  }
  const gameRead = (game: Game): Game => {
    const by = readBy(game)
    const before = readings.get(game)
    if (before?.by === by) return before.game
    const { view } = game
    const read =
      by === null
        ? game
        : typeof by === 'string'
          ? { ...game, view: view === null ? null : { ...view } }
          : {
              ...game,
              scenario: by.laidOverView({ scenario: game.scenario }, by.translation).scenario,
              view: view === null ? null : by.laidOverView(view, by.translation),
            }
    readings.set(game, { by, game: read })
    return read
  }
  const read = (state: DeskState): DeskState =>
    state.game === null ? state : { ...state, game: gameRead(state.game) }

  const store = createStore<DeskState>(() => read(desk.getState()))
  const readAgain = (): void => store.setState(read(desk.getState()), true)
  desk.subscribe(readAgain)
  translations.subscribe(readAgain)
  speech.subscribe(readAgain)

  return {
    store,
    acts: {
      ...acts,
      debrief: () => {
        const { game } = desk.getState()
        const by = game === null ? null : readBy(game)
        return acts.debrief(by === null || typeof by === 'string' ? undefined : by.translation)
      },
    },
  }
}
