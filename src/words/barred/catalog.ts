import { defineCatalog } from '../catalog.ts'
import type english from './en.ts'

/** The table says these in English itself: pages have no English of them twice. */
export const BARRED = defineCatalog({} as typeof english, {
  uk: () => import('./uk.json'),
  ru: () => import('./ru.json'),
  de: () => import('./de.json'),
  fr: () => import('./fr.json'),
})
