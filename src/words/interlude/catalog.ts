import { defineTexts, type Texts } from '../catalog.ts'
import type { Say } from '../say.ts'
import type * as texts from './en.ts'

export const INTERLUDE = defineTexts<typeof texts>({
  uk: () => import('./uk.json'),
  ru: () => import('./ru.json'),
  de: () => import('./de.json'),
  fr: () => import('./fr.json'),
})

export type SayInterlude = Say<Texts<typeof texts>>
