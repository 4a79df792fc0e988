import { defineConfig } from '@playwright/test'
import { findChromium } from './test/browser/findChromium.js'

/** Another port lets two checkouts run their browser tests side by side. */
const PORT = Number(process.env.PARLEY_TEST_PORT ?? 4187)

export default defineConfig({
  testDir: 'test/browser',
  outputDir: 'test-results',
  // Tests wait for states. These only end what hangs, on a machine that does other work on all its cores besides.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    // Tests of what is kept on the device allow it: elsewhere nothing but the server answers.
    serviceWorkers: 'block',
    actionTimeout: 60_000,
    viewport: { width: 1366, height: 768 },
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--use-gl=angle',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        // The shelf and the workshop draw a game by `Math.random`: the same one in every run of a test.
        '--js-flags=--random-seed=20',
      ],
    },
  },
  webServer: {
    command: 'node bin/serve.js',
    port: PORT,
    env: { PORT: String(PORT) },
    reuseExistingServer: false,
  },
})
