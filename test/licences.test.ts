import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { LICENCES_FILE, licences } from '../licences.config.ts'

// Within the project, so that its packages are found.
mkdirSync('test-results', { recursive: true })
const folder = mkdtempSync(join('test-results', 'licences-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}

/** What the notices of a page with this script say. */
const noticesOf = async (script: string): Promise<string> => {
  write('index.html', '<script type="module" src="./main.js"></script>')
  write('main.js', script)
  const { page, worker } = licences()
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [page],
    worker: { format: 'es', plugins: () => [worker] },
    build: { write: false },
  })
  const { output } = Array.isArray(built)
    ? (built[0] ?? { output: [] })
    : 'output' in built
      ? built
      : { output: [] }
  const file = output.find(({ fileName }) => fileName === LICENCES_FILE)
  return file?.type === 'asset' ? String(file.source) : ''
}

test('a built page names the packages of its script, of its worker and of its fonts, and no others', async () => {
  write('worker.js', `import { feature } from 'topojson-client'; postMessage(feature)`)
  write(
    'fonts.css',
    `@font-face { font-family: M; src: url("@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff2") }`,
  )
  const notices = await noticesOf(
    `import './fonts.css'
     import { openDB } from 'idb'
     new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })
     console.log(openDB)`,
  )
  expect([...notices.matchAll(/^(\S+) \d+\.\d+\.\d+ \(.+\)$/gm)].map(([, name]) => name)).toEqual([
    '@fontsource/ibm-plex-mono',
    'idb',
    'topojson-client',
  ])
  expect(notices).toMatch(/^Parley\n\nMIT License/)
  expect(notices).toContain('Copyright (c) 2016, Jake Archibald')
  expect(notices).toContain('SIL OPEN FONT LICENSE')
})

test('a package without a licence file stops the build, by name', async () => {
  write('node_modules/unlicensed/package.json', '{"name":"unlicensed","version":"1.0.0","main":"index.js"}')
  write('node_modules/unlicensed/index.js', 'export const one = () => document.title')
  await expect(noticesOf(`import { one } from 'unlicensed'; console.log(one())`)).rejects.toThrow(
    'unlicensed 1.0.0 has no licence file',
  )
})
