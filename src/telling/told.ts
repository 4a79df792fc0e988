/**
 * The language in which talks are told: that of the scenario’s texts as they are read, a translation laid over them included. So
 * no sentence is half in one language and half in another, and people at one table may read different ones.
 */
import type { Catalog, English } from '../words/catalog.ts'
import { type Language, languageOf } from '../words/languages.ts'
import { listedIn } from '../words/lists.ts'
import { type Say, sayIn } from '../words/say.ts'
import { figuresIn, type SaidFigures } from './figures.ts'

/** A view, a scenario’s card, whatever has a scenario’s texts. */
export interface InLanguage {
  readonly scenario: { readonly language: string }
}

/** English where Parley does not speak the scenario’s language. */
export const toldIn = ({ scenario }: InLanguage): Language => languageOf(scenario.language) ?? 'en'

/** Messages of one part, as the talks are told. They have to be here by then: `fetchWords`. */
export const toldBy = <Texts extends English>(read: InLanguage, catalog: Catalog<Texts>): Say<Texts> =>
  sayIn(catalog, toldIn(read))

/** “Kyiv, Moscow and Washington”. */
export const listedTo = (read: InLanguage, items: readonly string[]): string => listedIn(toldIn(read), items)

export const figuresTo = (read: InLanguage): SaidFigures => figuresIn(toldIn(read))
