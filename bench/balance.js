/** Node does not read TypeScript: Vite's module runner does. */
import { runnerImport } from 'vite'

await runnerImport(new URL('balance.ts', import.meta.url).pathname, { configFile: false, logLevel: 'error' })
