import { expect, test } from 'vitest'
import { memoryStorage } from '../../src/session/saving/memoryStorage.ts'
import { ownKey } from '../../src/session/saving/ownKeys.ts'
import type { Storage } from '../../src/session/saving/storage.ts'
import { keepText } from '../../src/workshop/keeping/keepText.ts'
import { keepVersion, versionsOf, versionText } from '../../src/workshop/keeping/versions.ts'
import { openManuscript } from '../../src/workshop/manuscript/openManuscript.ts'

const silent = () => ({
  postMessage: () => undefined,
  terminate: () => undefined,
  addEventListener: () => undefined,
})

const tab = (texts: Storage, stored: string) => {
  const manuscript = openManuscript(stored, { openWorker: silent, now: () => 0 })
  const kept = keepText({ id: 'a', manuscript, texts: async () => texts, now: () => 1_000_000, stored })
  return {
    ...kept,
    write: (text: string) =>
      manuscript.change([{ offset: 0, length: manuscript.store.getState().text.length, text }], 'typing'),
    undo: manuscript.undo,
    text: () => manuscript.store.getState().text,
  }
}

const shared = async (): Promise<Storage> => {
  const texts = memoryStorage()
  await texts.write({ [ownKey('a')]: 'first' })
  return texts
}

test('a text is written as it is, and the one before it stays as a version', async () => {
  const texts = await shared()
  const one = tab(texts, 'first')
  one.write('{ broken')
  await one.settled()
  expect(await texts.read(ownKey('a'))).toBe('{ broken')
  const [version] = await versionsOf(texts, 'a')
  expect(version && (await versionText(texts, 'a', version))).toBe('first')
})

test('where another tab has written meanwhile nothing is written over, and keeping mine leaves theirs a version', async () => {
  const texts = await shared()
  const [one, two] = [tab(texts, 'first'), tab(texts, 'first')]
  two.write('theirs')
  await two.settled()
  one.write('mine')
  await one.settled()
  expect(one.store.getState()).toMatchObject({ state: 'elsewhere', theirs: 'theirs' })
  expect(await texts.read(ownKey('a'))).toBe('theirs')
  await one.keepMine()
  expect(await texts.read(ownKey('a'))).toBe('mine')
  const all = await Promise.all((await versionsOf(texts, 'a')).map((one) => versionText(texts, 'a', one)))
  expect(all).toContain('theirs')
})

test('the text of another tab is taken, and Undo brings mine back', async () => {
  const texts = await shared()
  const [one, two] = [tab(texts, 'first'), tab(texts, 'first')]
  two.write('theirs')
  await two.settled()
  one.write('mine')
  await one.settled()
  one.takeTheirs()
  expect(one.text()).toBe('theirs')
  one.undo()
  expect(one.text()).toBe('mine')
})

test('a page on which nothing was written takes the other’s text when it is returned to', async () => {
  const texts = await shared()
  const [one, two] = [tab(texts, 'first'), tab(texts, 'first')]
  two.write('theirs')
  await two.settled()
  await one.lookAgain()
  expect(one.text()).toBe('theirs')
  expect(one.store.getState().state).not.toBe('elsewhere')
})

test('named versions stay, of automatic ones only the latest', async () => {
  const texts = memoryStorage()
  await keepVersion(texts, 'a', { at: 1, name: 'Before the class: one' }, 'named')
  for (let at = 2; at < 40; at++) await keepVersion(texts, 'a', { at, name: null }, `text ${at}`)
  const versions = await versionsOf(texts, 'a')
  expect(versions).toHaveLength(13)
  expect(versions[0]).toEqual({ at: 39, name: null })
  expect(versions.at(-1)).toEqual({ at: 1, name: 'Before the class: one' })
  await keepVersion(texts, 'a', { at: 99, name: null }, 'text 39')
  expect((await versionsOf(texts, 'a'))[0]?.at).toBe(39)
})
