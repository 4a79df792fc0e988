import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { licences } from './licences.config.ts'
import { alias } from './resolve.config.ts'
import { readScenario } from './src/scenario/read.ts'
import { shelfCard } from './src/session/desk/shelf.ts'
import { SHELF_BLOCK, shelfBlockText } from './src/session/desk/shelfBlock.ts'
import { words } from './words.config.ts'

const SHELF = 'virtual:shelf'
const QUALITY = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
const FOLDER = join(import.meta.dirname, 'scenarios')
/** Lies first on the shelf; the others follow by the names of their files. */
const FOREMOST = 'geneva-2026-02.json'

/** Every shipped scenario, by the name of its file. */
const shipped = () =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .sort((a, b) => Number(b === FOREMOST) - Number(a === FOREMOST))
    .map((name) => {
      const path = join(FOLDER, name)
      const read = readScenario(readFileSync(path, 'utf8'))
      if (!read.ok)
        throw new Error(`scenarios/${name} has problems. See them with: npx parley check scenarios/${name}`)
      return { name, path, scenario: read.value }
    })

/**
 * The home page shows the shipped scenarios without reading one of them: their cards are made here, at build time, and
 * stand as data in the page itself, so that they come with it and are no script. Their texts are files of their own,
 * fetched when somebody sits down, and are written as the reader gives them: the browser need not check them again.
 */
const shelf = (): Plugin => {
  let isServing = false
  return {
    name: 'parley-shelf',
    configResolved: ({ command }) => {
      isServing = command === 'serve'
    },
    resolveId: (id) => (id === SHELF ? `\0${SHELF}` : undefined),
    // A scenario that was saved is sent to the page, which goes on with it in place. The shelf has it at the next reload.
    handleHotUpdate({ file, server }) {
      if (dirname(file) !== FOLDER) return
      const shelf = server.moduleGraph.getModuleById(`\0${SHELF}`)
      if (shelf !== undefined) server.moduleGraph.invalidateModule(shelf)
      server.ws.send('parley:scenario', readFileSync(file, 'utf8'))
      return []
    },
    load(id) {
      if (id !== `\0${SHELF}`) return
      const entries = shipped().map(({ name, path, scenario }) => {
        this.addWatchFile(path)
        const later = (asset: string, source: string) =>
          isServing
            ? `() => Promise.resolve(${JSON.stringify(source)})`
            : `shelfText(import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: asset, source })})`
        const kept = join(FOLDER, 'expected', name)
        const expected = existsSync(kept)
          ? later(`expected-${name}`, readFileSync(kept, 'utf8'))
          : '() => Promise.resolve(null)'
        return `{ text: ${later(name, JSON.stringify(scenario))}, expected: ${expected} }`
      })
      return [
        `import { shelfCardsIn } from '/src/session/desk/shelfBlock.ts'`,
        `import { shelfText } from '/src/session/desk/shelfText.ts'`,
        `const cards = shelfCardsIn(document)`,
        `export const shelf = [${entries.join(',\n')}].map((texts, at) => ({ card: cards[at], checked: true, ...texts }))`,
      ].join('\n')
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'script',
          attrs: { type: 'application/json', id: SHELF_BLOCK },
          children: shelfBlockText(shipped().map(({ scenario }) => shelfCard(scenario))),
          injectTo: 'body',
        },
      ],
    },
  }
}

/** Text compresses once at build time, so that the small server need not do it at every request. */
const compressed = (): Plugin => ({
  name: 'parley-compressed',
  apply: 'build',
  // From what was written: other plugins still change the code of chunks while the bundle is generated.
  async writeBundle({ dir }, bundle) {
    const texts = Object.keys(bundle).filter((name) => /\.(js|css|html|json|svg|txt)$/.test(name))
    await Promise.all(
      texts.map(async (name) => {
        const path = join(dir ?? '.', name)
        const text = await readFile(path)
        await writeFile(`${path}.br`, await promisify(brotliCompress)(text, { params: QUALITY }))
        await writeFile(`${path}.gz`, await promisify(gzip)(text))
      }),
    )
  },
})

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/** These modules with all that they import before they run. */
const withImports = (entries: readonly string[], graph: Graph): ReadonlySet<string> => {
  const found = new Set(entries.map((path) => join(import.meta.dirname, path)))
  for (const id of found)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) found.add(imported)
  return found
}

/**
 * What the page cannot start without is one file, and so is what it takes to sit down. Cut wherever another screen shares a
 * module they were thirty-five: a browser asks for six at once, and small files compress badly.
 */
const FILES: readonly (readonly [name: string, entries: readonly string[]])[] = [
  ['page', ['src/main.tsx']],
  [
    'seat',
    ['src/session/desk/opening.ts', 'src/screens/briefing/Briefing.tsx', 'src/screens/table/TableScreen.tsx'],
  ],
]

const fileOf = () => {
  let files: readonly (readonly [string, ReadonlySet<string>])[] | null = null
  return (id: string, graph: Graph): string | null => {
    files ??= FILES.map(([name, entries]) => [name, withImports(entries, graph)])
    return files.find(([, modules]) => modules.has(id))?.[0] ?? null
  }
}

/** A colour of the light theme. */
const colour = (token: string): string => {
  const sheet = readFileSync(join(import.meta.dirname, 'src/pieces/tokens.css'), 'utf8')
  const found = new RegExp(`--${token}: (#[0-9a-f]{6});`).exec(sheet)?.[1]
  if (found === undefined) throw new Error(`tokens.css has no --${token}`)
  return found
}

/** Installs Parley and keeps all of it on the device; `src/offline` says when. Not in `npm run dev`. */
const installable = () =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/offline',
    filename: 'serviceWorker.ts',
    injectRegister: false,
    injectManifest: {
      globPatterns: ['**/*.{html,js,css,json,svg,woff2,txt}'],
      // Whether classes are held here is asked anew each time.
      globIgnores: ['class/**'],
      // Phaser.
      maximumFileSizeToCacheInBytes: 4_000_000,
    },
    includeManifestIcons: true,
    manifest: {
      id: '/',
      name: 'Parley',
      short_name: 'Parley',
      description: 'Sit down at a real negotiation and try to reach consensus.',
      lang: 'en',
      categories: ['education', 'games'],
      background_color: colour('desk'),
      // The page has one for each theme; a manifest holds only one.
      theme_color: colour('paper'),
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
  })

/** What the service worker is made of: it is built last, apart from the page. */
const IN_SERVICE_WORKER = ['workbox-core', 'workbox-precaching', 'workbox-routing', 'workbox-strategies']

const { page, worker } = licences(IN_SERVICE_WORKER)

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [words(), shelf(), page, compressed(), installable()],
  resolve: { alias },
  worker: { format: 'es', plugins: () => [words(), worker] },
  build: {
    target: 'es2022',
    outDir: 'dist/web',
    chunkSizeWarningLimit: 1600,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // English messages are constants (`src/words`): each then stands where it is said, without a name.
      optimization: { inlineConst: { mode: 'all', pass: 1 } },
      output: { codeSplitting: { groups: [{ name: fileOf(), debugName: 'what starts together' }] } },
    },
  },
})
