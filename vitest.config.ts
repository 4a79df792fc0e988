import { defineConfig } from 'vitest/config'
import { words } from './words.config.ts'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [words()],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/browser/**'],
    testTimeout: 60_000,
    // A test whose loop runs over an empty list, or whose only expectation is never reached, fails.
    expect: { requireAssertions: true },
  },
})
