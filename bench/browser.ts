/** The built game in a real Chromium. Needs `npm run build` first; `npm run bench` sees to that. */
import { chromium } from '@playwright/test'
import { findChromium } from '../test/browser/findChromium.js'
import { idleFigures } from './browser/idle.ts'
import { loadFigures } from './browser/loads.ts'
import { moveFigures } from './browser/moves.ts'
import { serveGame } from './browser/served.ts'
import type { Findings } from './figure.ts'

const BASE = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
]
const DRAWING = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader']

const launch = (...more: string[]) =>
  chromium.launch({ executablePath: findChromium(), args: [...BASE, ...more] })

export const find = async (): Promise<Findings> => {
  const game = await serveGame()
  try {
    const drawing = await launch(...DRAWING)
    const loads = await loadFigures(drawing, game.address)
    const idle = await idleFigures(drawing, game.address)
    await drawing.close()
    // Software draws a frame in tens of milliseconds: how long the page's own tasks take is measured without the stage.
    const still = await launch('--disable-3d-apis')
    const moves = await moveFigures(still, game.address)
    await still.close()
    return { figures: [...loads, ...moves, ...idle] }
  } finally {
    game.stop()
  }
}
