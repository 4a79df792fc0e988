/**
 * `npm run bench` runs every bench, `npm run bench -- decisions browser` those named, and prints one table;
 * `npm run bench -- reference FOLDER` holds published domains against reference values, `npm run bench -- against FOLDER`
 * whole games against another checkout of the project, built there, `npm run bench -- page FOLDER` the page's drafts and
 * moves, and `npm run bench -- typing FOLDER` typing in the workshop. Node does not read TypeScript, and a bench must not time Vite's own way of running it: each is built first, as it
 * would be shipped.
 */
import { cpus, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const BENCHES = [
  'language',
  'mathematics',
  'engine',
  'large',
  'decisions',
  'talks',
  'table',
  'debrief',
  'browser',
  'workshop',
  'playtest',
  'tournament',
  'balance',
  'class',
  'classTable',
  'processes',
]
const here = import.meta.dirname

const [first, folder] = process.argv.slice(2)
/** These take a folder. */
const HELD_AGAINST = ['reference', 'against', 'page', 'typing']
const asked = HELD_AGAINST.includes(first) ? [first] : process.argv.slice(2)
const unknown = asked.filter((name) => !HELD_AGAINST.includes(name) && !BENCHES.includes(name))
if (unknown.length > 0) {
  console.error(
    `No bench is called ${unknown.join(', ')}. There are: ${[...BENCHES, ...HELD_AGAINST].join(', ')}.`,
  )
  process.exit(2)
}
const names = asked.length === 0 ? BENCHES : asked
const built = join(here, '../node_modules/.cache/parley-bench', names.join('-'))
/** As given, from where it was given. */
const given = folder === undefined || !HELD_AGAINST.includes(first) ? undefined : resolve(folder)

await build({
  root: join(here, '..'),
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: {
    ssr: true,
    target: 'node20',
    outDir: built,
    emptyOutDir: true,
    rolldownOptions: {
      input: Object.fromEntries([...names, 'figure'].map((name) => [name, join(here, `${name}.ts`)])),
      output: { entryFileNames: '[name].js' },
    },
  },
})
process.chdir(join(here, '..'))
if (['browser', 'page', 'workshop', 'typing'].some((name) => names.includes(name)))
  await build({ logLevel: 'error' })
if (names.includes('playtest') || names.includes('against'))
  await build({ configFile: 'vite.cli.config.ts', logLevel: 'error' })
if (names.includes('class') || names.includes('processes'))
  await build({ configFile: 'vite.server.config.ts', logLevel: 'error' })
const load = (name) => import(pathToFileURL(join(built, `${name}.js`)).href)
const { tableOf } = await load('figure')

const figures = []
for (const name of names) {
  console.error(`${name} …`)
  const found = await (await load(name)).find(given)
  if (found.page !== undefined) console.log(`\n${found.page}`)
  figures.push(...found.figures)
}
const [cpu] = cpus()
console.log(
  `\n${cpus().length} × ${cpu?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}\n`,
)
if (figures.length > 0) console.log(tableOf(figures))
