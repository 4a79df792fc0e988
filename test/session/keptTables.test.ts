import { expect, test } from 'vitest'
import { memoryStorage } from '../../src/session/saving/memoryStorage.ts'
import type { DroppedFile } from '../../src/session/tables/collectTables.ts'
import { keptTables } from '../../src/session/tables/keptTables.ts'

const file = (name: string, text: string): DroppedFile => new File([text], name)
const broken: DroppedFile = { name: 'folder', size: 0, text: () => Promise.reject(new Error('a folder')) }

const named = async (files: readonly DroppedFile[] | null) =>
  files && (await Promise.all(files.map(async (one) => [one.name, await one.text()])))

test('what was kept is read again by another page, without what could not be read, until it is put away', async () => {
  const storage = memoryStorage()
  const tables = keptTables(() => Promise.resolve(storage))
  expect(await tables.read()).toBeNull()
  await tables.keep([file('table 1.json', '{"a": 1}'), broken, file('table 2.json', 'not a game')])
  const again = keptTables(() => Promise.resolve(storage))
  expect(await named(await again.read())).toEqual([
    ['table 1.json', '{"a": 1}'],
    ['table 2.json', 'not a game'],
  ])
  await tables.keep([file('table 3.json', '{}')])
  expect(await named(await again.read())).toEqual([['table 3.json', '{}']])
  await again.putAway()
  expect(await tables.read()).toBeNull()
  expect(await storage.list()).toEqual([])
})

test.each(['', '{', 'null', '[]', '[{"name": 1}]', '[["table 1.json", "{}"]]'])(
  'where %j is kept in their place, nothing is',
  async (text) => {
    const storage = memoryStorage(new Map([['tables', text]]))
    expect(await keptTables(() => Promise.resolve(storage)).read()).toBeNull()
  },
)
