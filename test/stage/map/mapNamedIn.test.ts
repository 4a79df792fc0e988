import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type MapAsset, readMap } from '../../../src/stage/map/geometry.ts'
import { mapNamedIn } from '../../../src/stage/map/mapNamedIn.ts'
import { fetchWords } from '../../../src/words/catalog.ts'

const map = readMap(JSON.parse(readFileSync('assets/map/ukraine.json', 'utf8')) as MapAsset)

test.each(['uk', 'ru'] as const)('every name on the map has a Cyrillic form in %s', async (language) => {
  await fetchWords(language)
  const { places, credit } = mapNamedIn(language, map)
  expect(places).toHaveLength(map.places.length)
  for (const name of [credit, ...places.map((place) => place.name)])
    expect(name).toMatch(/^[\p{Script=Cyrillic} ’()-]+$/u)
})

test('a map is named once in a language, and stays itself in English', async () => {
  await fetchWords('de')
  expect(mapNamedIn('de', map)).toBe(mapNamedIn('de', map))
  expect(mapNamedIn('de', map).places.find(({ kind }) => kind === 'sea')?.name).toBe('Schwarzes Meer')
  expect(mapNamedIn('en', map)).toBe(map)
})
