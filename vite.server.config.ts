/** Builds the class server for Node. Its packages stay outside: one of them is a binary, and none of them goes to a browser. */
import { defineConfig } from 'vite'
import { words } from './words.config.ts'

export default defineConfig({
  plugins: [words()],
  publicDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist/server',
    emptyOutDir: true,
    rolldownOptions: {
      input: { server: 'src/server/startServer.ts', writeThread: 'src/server/storage/writeThread.js' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
    },
  },
})
