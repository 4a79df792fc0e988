/** Built into one script and run in a page: the golden games, played by the engine of a real browser. */
import { readScenario } from '../../src/scenario/read.ts'
import { GOLDEN_GAMES, playGolden } from '../golden/goldenGame.ts'

/** The page of the golden game of this number, played in this engine. */
export const playInPage = (text: string, number: number): string => {
  const game = GOLDEN_GAMES[number]
  const read = readScenario(text)
  if (game === undefined || !read.ok) throw new Error('No such golden game.')
  return playGolden(read.value, text, game).page
}
