/** How packages are resolved for pages and their workers. */
import { fileURLToPath } from 'node:url'

/**
 * For browsers this package takes a document to read character references with, and throws where there is none. Scenarios are
 * read in workers too: they, and pages with them, get the code that needs no document.
 */
export const alias = {
  'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')),
}
