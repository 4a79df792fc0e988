/** The built game in a real Chromium. Needs `npm run build` first; `npm run bench` sees to that. */
import { chromium } from '@playwright/test'
import { findChromium } from '../test/browser/findChromium.js'
import { idleFigures } from './browser/idle.ts'
import { loadFigures } from './browser/loads.ts'
import { moveFigures } from './browser/moves.ts'
import { serveGame } from './browser/served.ts'
import type { Findings } from './figure.ts'

const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  // WebGL without a graphics card.
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
]

export const find = async (): Promise<Findings> => {
  const game = await serveGame()
  try {
    const browser = await chromium.launch({ executablePath: findChromium(), args: ARGS })
    const loads = await loadFigures(browser, game.address)
    const idle = await idleFigures(browser, game.address)
    const moves = await moveFigures(browser, game.address)
    await browser.close()
    return { figures: [...loads, ...moves, ...idle] }
  } finally {
    game.stop()
  }
}
