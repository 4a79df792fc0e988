import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Without one, npm installs whatever a registry or a mirror hands out under that version. */
test('every package of the lock file has the hash that its download is checked against', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { readonly integrity?: string }>
  }
  const installed = Object.entries(packages).filter(([path]) => path !== '')
  expect(installed.length).toBeGreaterThan(100)
  const unchecked = installed.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''))
  expect(unchecked.map(([path]) => path)).toEqual([])
})
