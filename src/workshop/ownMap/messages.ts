/** What the page and the worker that makes maps say to each other. */
import type { GeoFeature, GeoTrouble } from './geoFile.ts'
import type { MadeMap, MapWish } from './mapMaker.ts'

export type MapAsked =
  | { readonly type: 'read'; readonly number: number; readonly file: Blob }
  | { readonly type: 'make'; readonly number: number; readonly wish: MapWish }

/** A feature without its places: what a list of them shows. */
export interface ListedFeature {
  readonly kind: GeoFeature['shape']['kind']
  readonly properties: GeoFeature['properties']
}

export interface ListedFile {
  readonly features: readonly ListedFeature[]
  readonly keys: readonly string[]
  readonly pointsLeftOut: number
}

/** `number` is that of what was asked. */
export type MapSaid =
  | { readonly type: 'file'; readonly number: number; readonly file: ListedFile }
  | { readonly type: 'map'; readonly number: number; readonly map: MadeMap }
  | { readonly type: 'trouble'; readonly number: number; readonly trouble: GeoTrouble }
