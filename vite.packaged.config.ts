/**
 * Builds the page of a packaged game, which `parley export --to scorm` puts into a package beside its scenario. Apart from the
 * page of the shelf, so that neither holds anything of the other: no shelf here, no course there.
 */
import { defineConfig } from 'vite'
import { licences } from './licences.config.ts'
import { alias } from './resolve.config.ts'
import { words } from './words.config.ts'

const { page, worker } = licences()

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [words(), page],
  resolve: { alias },
  worker: { format: 'es', plugins: () => [words(), worker] },
  // Of what a site serves beside its pages a package needs the icon alone, which its page names.
  publicDir: false,
  // A platform unpacks it wherever it likes.
  base: './',
  build: {
    target: 'es2022',
    outDir: 'dist/packaged',
    chunkSizeWarningLimit: 1600,
    rolldownOptions: { input: 'packaged.html' },
  },
})
