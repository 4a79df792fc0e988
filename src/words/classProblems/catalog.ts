import { defineCatalog } from '../catalog.ts'
import type english from './en.ts'

/** Class, server and connection say these in English themselves: pages have no English of them twice. */
export const CLASS_PROBLEMS = defineCatalog({} as typeof english, {
  uk: () => import('./uk.json'),
  ru: () => import('./ru.json'),
  de: () => import('./de.json'),
  fr: () => import('./fr.json'),
})
