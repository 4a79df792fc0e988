/** Builds the designer's commands for Node. What they need is bundled: they start faster than by reading packages. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vite'
import { licences } from './licences.config.ts'
import { words } from './words.config.ts'

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'))

export default defineConfig({
  define: { PARLEY_VERSION: JSON.stringify(version) },
  plugins: [words(), licences().page],
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    rolldownOptions: {
      input: { parley: 'src/cli/main.ts', worker: 'src/cli/pool/worker.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
