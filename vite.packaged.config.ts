/**
 * Builds the page of a packaged game, which `parley export --to scorm` puts into a package beside its scenario. Apart from the
 * page of the shelf, so that neither holds anything of the other: no shelf here, no course there.
 */
import { defineConfig } from 'vite'
import { licences } from './licences.config.ts'

const { page, worker } = licences()

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [page],
  worker: { format: 'es', plugins: () => [worker] },
  // A platform unpacks it wherever it likes.
  base: './',
  build: {
    target: 'es2022',
    outDir: 'dist/packaged',
    chunkSizeWarningLimit: 1600,
    rolldownOptions: { input: 'packaged.html' },
  },
})
