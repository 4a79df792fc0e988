import { defineCatalog } from '../catalog.ts'
import english from './en.ts'

export const RESULTS = defineCatalog(english, {
  uk: () => import('./uk.json'),
  ru: () => import('./ru.json'),
  de: () => import('./de.json'),
  fr: () => import('./fr.json'),
})
