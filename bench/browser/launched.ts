/** Debian's Chromium as the benches of the page start it. */
import { type Browser, chromium } from '@playwright/test'
import { findChromium } from '../../test/browser/findChromium.js'

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

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: findChromium(), args: ARGS })
