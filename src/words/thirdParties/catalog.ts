import { defineTexts } from '../catalog.ts'
import type * as texts from './en.ts'

export const THIRD_PARTIES = defineTexts<typeof texts>({
  uk: () => import('./uk.json'),
  ru: () => import('./ru.json'),
  de: () => import('./de.json'),
  fr: () => import('./fr.json'),
})
