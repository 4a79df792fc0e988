import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { expect, test } from 'vitest'

/** What a game loads anyway, before anything of a class: the rules, the store, the seat. */
const OF_THE_GAME =
  /\/src\/(table|terms|scenario|bargaining|counterparts|telling|session\/(desk|thinking))\/|\/zustand\//

/** Of every file that it takes to speak to a class, zod and partysocket included. */
const bytesOf = async (entries: readonly string[]): Promise<number> => {
  const input = Object.fromEntries(entries.map((name) => [name, join('src/session/remote', `${name}.ts`)]))
  const outputs = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      rolldownOptions: {
        input,
        external: (id, importer) =>
          OF_THE_GAME.test(
            id.startsWith('.') && importer !== undefined ? join(importer, '..', id) : `/${id}`,
          ),
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
      },
    },
  })
  const [bundle] = [outputs].flat()
  if (bundle === undefined || !('output' in bundle)) throw new Error('Nothing was built.')
  return bundle.output.reduce(
    (sum, part) => sum + (part.type === 'chunk' ? brotliCompressSync(part.code).length : 0),
    0,
  )
}

test('the part of the page that speaks to a class is at most 20 KB brotli', async () => {
  const bytes = await bytesOf([
    'browserPorts',
    'classRequests',
    'classesAnswer',
    'keptEntrance',
    'remoteClass',
    'remoteDesk',
  ])
  console.log(`client of a class: ${bytes} B brotli`)
  expect(bytes).toBeGreaterThan(3_000)
  expect(bytes).toBeLessThan(20_000)
})
