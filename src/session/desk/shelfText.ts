/** The text of a shipped scenario: a file of its own, fetched once, and again only where fetching failed. */
export const shelfText = (url: string): (() => Promise<string>) => {
  let fetched: Promise<string> | null = null
  const fetchText = async (): Promise<string> => {
    try {
      const response = await fetch(url)
      if (!response.ok) throw new Error(`The scenario could not be fetched (${response.status}).`)
      return await response.text()
    } catch (fault) {
      fetched = null
      throw fault
    }
  }
  return () => {
    fetched ??= fetchText()
    return fetched
  }
}
