/** Where translations of scenarios come from: apart from what reads them, which no first visit needs. */

/** Of a scenario by its id, as JSON; null where there is none in that language. */
type Source = (scenario: string, language: string) => Promise<string | null>

let source: Source = () => Promise.resolve(null)

/** Once, by the page. */
export const setTranslations = (given: Source): void => {
  source = given
}

export const fetchTranslation: Source = (scenario, language) => source(scenario, language)
