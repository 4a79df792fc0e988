/** A map that comes with Parley, with its names in the language of the talks. */
import { onceFor } from '../../terms/onceFor.ts'
import type { English } from '../../words/catalog.ts'
import type { Language } from '../../words/languages.ts'
import { MAP_NAMES } from '../../words/mapNames/catalog.ts'
import { sayIn } from '../../words/say.ts'
import type { MapGeometry } from './geometry.ts'

const readings = onceFor((_: MapGeometry) => new Map<Language, MapGeometry>())

/** The same object for the same map and language. A name that no language has stays as it is. */
export const mapNamedIn = (language: Language, map: MapGeometry): MapGeometry => {
  const before = readings(map).get(language)
  if (before !== undefined) return before
  const say = sayIn<English>(MAP_NAMES, language)
  const named =
    say.language === 'en'
      ? map
      : {
          ...map,
          credit: say(map.credit),
          places: map.places.map((place) => ({ ...place, name: say(place.name) })),
        }
  // A language whose words are still to come is asked for again.
  if (say.language === language) readings(map).set(language, named)
  return named
}
