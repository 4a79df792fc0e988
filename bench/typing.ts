/**
 * Typing in the workshop against another checkout of the project: `npm run bench -- typing FOLDER`. The other one must be built
 * (`npm run build`). The two are run in turn, so that both meet the same noise.
 */
import { readFileSync } from 'node:fs'
import { launch } from './browser/launched.ts'
import { serveGame } from './browser/served.ts'
import { measureTyping, typingFigures } from './browser/typing.ts'
import type { Findings } from './figure.ts'

const RUNS = 2
const TEXT = readFileSync('scenarios/geneva-2026-02.json', 'utf8')

const measureIn = async (folder: string) => {
  const game = await serveGame(folder)
  const browser = await launch()
  try {
    return await measureTyping(browser, game.address, TEXT)
  } finally {
    await browser.close()
    game.stop()
  }
}

export const find = async (other: string | undefined): Promise<Findings> => {
  if (other === undefined) throw new Error('Name the folder of the checkout to compare with.')
  const here: Awaited<ReturnType<typeof measureIn>>[] = []
  const there: typeof here = []
  for (let run = 0; run < RUNS; run++) {
    here.push(await measureIn('.'))
    there.push(await measureIn(other))
  }
  const before = typingFigures(there).map((figure) => ({
    ...figure,
    what: `the other checkout: ${figure.what}`,
  }))
  return { figures: [...typingFigures(here), ...before] }
}
