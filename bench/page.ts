/**
 * Drafts and moves on the page, against another checkout of the project: `npm run bench -- page FOLDER`. The other one must be
 * built (`npm run build`). The two are run in turn, so that both meet the same noise, by one and the same hand.
 */
import { launch } from './browser/launched.ts'
import { type Measured, measurePage } from './browser/measure.ts'
import { moveFigures } from './browser/moves.ts'
import { serveGame } from './browser/served.ts'
import type { Findings } from './figure.ts'

const RUNS = 2

const measureIn = async (folder: string): Promise<Measured> => {
  const game = await serveGame(folder)
  const browser = await launch()
  try {
    return await measurePage(browser, game.address)
  } finally {
    await browser.close()
    game.stop()
  }
}

export const find = async (other: string | undefined): Promise<Findings> => {
  if (other === undefined) throw new Error('Name the folder of the checkout to compare with.')
  const here: Measured[] = []
  const there: Measured[] = []
  for (let run = 0; run < RUNS; run++) {
    here.push(await measureIn('.'))
    there.push(await measureIn(other))
  }
  const before = moveFigures(there).map((figure) => ({
    ...figure,
    what: `the other checkout: ${figure.what}`,
  }))
  return { figures: [...moveFigures(here), ...before] }
}
