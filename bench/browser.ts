/** The built game in a real Chromium. Needs `npm run build` first; `npm run bench` sees to that. */
import { debriefFigures } from './browser/debriefs.ts'
import { idleFigures } from './browser/idle.ts'
import { launch } from './browser/launched.ts'
import { loadFigures } from './browser/loads.ts'
import { measurePage } from './browser/measure.ts'
import { moveFigures, workerFigure } from './browser/moves.ts'
import { serveGame } from './browser/served.ts'
import type { Findings } from './figure.ts'

export const find = async (): Promise<Findings> => {
  const game = await serveGame()
  const browser = await launch()
  try {
    const loads = await loadFigures(browser, game.address)
    const idle = await idleFigures(browser, game.address)
    const moves = await measurePage(browser, game.address)
    const debriefs = await debriefFigures(browser, game.address)
    return { figures: [...loads, ...moveFigures([moves]), workerFigure(moves), ...idle, ...debriefs] }
  } finally {
    await browser.close()
    game.stop()
  }
}
