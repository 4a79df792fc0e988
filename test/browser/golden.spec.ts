import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { build } from 'vite'
import { GOLDEN_GAMES } from '../golden/goldenGame.ts'

const scriptOf = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'test/browser/goldenInPage.ts', formats: ['iife'], name: 'golden' },
    },
  })
  const [bundle] = [built].flat()
  const chunk = bundle !== undefined && 'output' in bundle ? bundle.output[0] : undefined
  if (chunk === undefined) throw new Error('The golden games could not be built for the page.')
  return chunk.code
}

test('golden games played in Chromium equal Node’s files byte for byte', async ({ page }) => {
  await page.goto('about:blank')
  await page.addScriptTag({ content: await scriptOf() })
  for (const [number, { scenario, seed }] of GOLDEN_GAMES.entries()) {
    const text = readFileSync(`scenarios/${scenario}.json`, 'utf8')
    const played = await page.evaluate(`golden.playInPage(${JSON.stringify(text)}, ${number})`)
    expect(played, `${scenario}, seed ${seed}`).toBe(
      readFileSync(`test/golden/${scenario}-${seed}.txt`, 'utf8'),
    )
  }
})
