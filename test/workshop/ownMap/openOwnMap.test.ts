import { expect, test } from 'vitest'
import type { WorkerPort } from '../../../src/workshop/lazyWorker.ts'
import { mapRoom } from '../../../src/workshop/ownMap/mapRoom.ts'
import type { MapAsked } from '../../../src/workshop/ownMap/messages.ts'
import { openOwnMap } from '../../../src/workshop/ownMap/openOwnMap.ts'
import { area, line, SQUARE, squares } from './geoJson.ts'

/** A worker on this thread; `asked` is what it was sent. */
const openHere = () => {
  const asked: MapAsked[] = []
  const open = (): WorkerPort => {
    const listeners: Record<string, (event: unknown) => void> = {}
    const ask = mapRoom((said) => listeners.message?.({ data: said }))
    return {
      postMessage: (message: MapAsked) => {
        asked.push(message)
        void ask(message)
      },
      terminate: () => undefined,
      addEventListener: (kind: string, listen: (event: unknown) => void) => {
        listeners[kind] = listen
      },
    } as WorkerPort
  }
  return { desk: openOwnMap(open), asked }
}
const file = (name: string, ...features: object[]) =>
  new File([JSON.stringify({ type: 'FeatureCollection', features })], name)
type Desk = ReturnType<typeof openOwnMap>
const settled = (desk: Desk) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (!desk.store.getState().isBusy) resolve()
    }
    desk.store.subscribe(look)
    look()
  })

test('a file is read, its features are listed as land, and a map is made of it', async () => {
  const { desk } = openHere()
  desk.choose(file('plots.geojson', ...squares(3)), [])
  await settled(desk)
  expect(desk.store.getState()).toMatchObject({
    file: { name: 'plots.geojson' },
    named: 'name',
    uses: ['land', 'land', 'land'],
    trouble: null,
    made: { map: { shapes: {} } },
  })
})

test('a change of what becomes of a feature makes the map anew', async () => {
  const { desk } = openHere()
  desk.choose(file('a.geojson', area('North', SQUARE), line('River')), [])
  await settled(desk)
  desk.wish({ uses: ['own', 'own'] }, [])
  await settled(desk)
  expect(Object.keys(desk.store.getState().made?.map.shapes ?? {})).toEqual(['north', 'river'])
})

test('a file of 40 MB is refused before the worker hears of it, and the file before it stays', async () => {
  const { desk, asked } = openHere()
  desk.choose(file('a.geojson', area('North', SQUARE)), [])
  await settled(desk)
  const sent = asked.length
  const large = { name: 'large.geojson', size: 40_000_000, text: () => Promise.reject(new Error('read')) }
  desk.choose(large as unknown as File, [])
  expect(asked).toHaveLength(sent)
  expect(desk.store.getState()).toMatchObject({
    trouble: { code: 'too-large', name: 'large.geojson' },
    file: { name: 'a.geojson' },
    isBusy: false,
  })
})

test('a file with a broken ring is told of by its name, and the file before it stays', async () => {
  const { desk } = openHere()
  desk.choose(file('a.geojson', area('North', SQUARE)), [])
  await settled(desk)
  desk.choose(file('b.geojson', area('South', SQUARE.slice(0, -1))), [])
  await settled(desk)
  expect(desk.store.getState()).toMatchObject({
    trouble: { code: 'open-ring', name: 'b.geojson' },
    file: { name: 'a.geojson' },
  })
  desk.wish({ uses: ['own'] }, [])
  await settled(desk)
  expect(Object.keys(desk.store.getState().made?.map.shapes ?? {})).toEqual(['north'])
})

test('a worker that cannot start is told of', () => {
  const desk = openOwnMap(() => {
    throw new Error('no workers here')
  })
  desk.choose(file('a.geojson', area('North', SQUARE)), [])
  expect(desk.store.getState()).toMatchObject({ trouble: { code: 'unreadable' }, isBusy: false, file: null })
})
