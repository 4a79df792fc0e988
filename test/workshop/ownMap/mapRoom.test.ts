import { expect, test } from 'vitest'
import { mapRoom } from '../../../src/workshop/ownMap/mapRoom.ts'
import type { MapSaid } from '../../../src/workshop/ownMap/messages.ts'
import { area, SQUARE } from './geoJson.ts'

const room = () => {
  const said: MapSaid[] = []
  return { ask: mapRoom((one) => said.push(one)), said }
}
const blob = (value: unknown) => new Blob([JSON.stringify(value)])
const wish = { assigned: [{ to: 'layer', layer: 'north' }], named: 'name' } as const

test('a file is listed without its places, and maps are made of it under the number of what was asked', async () => {
  const { ask, said } = room()
  await ask({ type: 'read', number: 1, file: blob(area('North', SQUARE)) })
  await ask({ type: 'make', number: 2, wish })
  expect(said).toMatchObject([
    {
      type: 'file',
      number: 1,
      file: { features: [{ kind: 'area', properties: { name: 'North' } }], keys: ['name'] },
    },
    { type: 'map', number: 2, map: { names: [{ name: 'North' }] } },
  ])
  expect(JSON.stringify(said[0])).not.toContain('coordinates')
})

test('a broken file is answered with its trouble, and the file before it stays', async () => {
  const { ask, said } = room()
  await ask({ type: 'read', number: 1, file: blob(area('North', SQUARE)) })
  await ask({ type: 'read', number: 2, file: blob(area('North', SQUARE.slice(0, -1))) })
  await ask({ type: 'make', number: 3, wish })
  expect(said.slice(1)).toMatchObject([
    { type: 'trouble', number: 2, trouble: { code: 'open-ring' } },
    { type: 'map', number: 3, map: { names: [{ name: 'North' }] } },
  ])
})

test('a file that the browser cannot read is answered too', async () => {
  const { ask, said } = room()
  const file = { text: () => Promise.reject(new Error('gone')) } as unknown as Blob
  await ask({ type: 'read', number: 7, file })
  expect(said).toMatchObject([{ type: 'trouble', number: 7, trouble: { code: 'unreadable' } }])
})

test('a map is asked of no file, and the answer says so', async () => {
  const { ask, said } = room()
  await ask({ type: 'make', number: 1, wish })
  expect(said).toMatchObject([{ type: 'trouble', number: 1, trouble: { code: 'unreadable' } }])
})
