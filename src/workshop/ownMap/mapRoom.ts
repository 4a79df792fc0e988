/** Holds the last file that could be read, and makes maps of it. */
import { readGeoFile, unreadable } from './geoFile.ts'
import { type MapMaker, openMapMaker } from './mapMaker.ts'
import type { MapAsked, MapSaid } from './messages.ts'

/** Answers everything that is asked; rejects nothing, so that a hostile file only gets its answer. */
export const mapRoom = (say: (said: MapSaid) => void): ((asked: MapAsked) => Promise<void>) => {
  let maker: MapMaker | null = null
  const answer = async (asked: MapAsked): Promise<MapSaid> => {
    const { number } = asked
    if (asked.type === 'make')
      return maker === null
        ? { type: 'trouble', number, trouble: unreadable() }
        : { type: 'map', number, map: maker.make(asked.wish) }
    const read = readGeoFile(await asked.file.text())
    if (!read.ok) return { type: 'trouble', number, trouble: read.trouble }
    const { features, keys, pointsLeftOut } = read.file
    maker = openMapMaker(features)
    const listed = features.map(({ shape, properties }) => ({ kind: shape.kind, properties }))
    return { type: 'file', number, file: { features: listed, keys, pointsLeftOut } }
  }
  return async (asked) => {
    say(
      await answer(asked).catch(
        (): MapSaid => ({ type: 'trouble', number: asked.number, trouble: unreadable() }),
      ),
    )
  }
}
