#!/usr/bin/env node
/** Draws the icons of an installed Parley from the marks of `public/icon.svg`: node bin/make-icons.mjs */
import { readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from '../test/browser/findChromium.js'

const icon = readFileSync('public/icon.svg', 'utf8')
/** A mask may leave only the inner four fifths: the ground fills the square, and the marks stand further in. */
const MASKED = icon
  .replace('viewBox="0 0 34 34"', 'viewBox="-5 -5 44 44"')
  .replace('<rect width="34" height="34" rx="6"', '<rect x="-5" y="-5" width="44" height="44"')

const drawings = [
  ['icon-192.png', icon, 192],
  ['icon-512.png', icon, 512],
  ['icon-maskable-512.png', MASKED, 512],
]

const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
try {
  const page = await browser.newPage()
  for (const [name, drawing, size] of drawings) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    )
    writeFileSync(`public/${name}`, await page.screenshot({ omitBackground: true }))
  }
} finally {
  await browser.close()
}
