/** Data that stands in a page itself, as a block that no browser runs: there before any script is, and no script to send or to parse. */

/** `<` is written so that no text of a scenario ends the block or begins another element. */
export const dataBlockText = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c')

/** What was written into the block with that id; null in a page without it. */
export const dataBlockIn = <Data>(page: Pick<Document, 'getElementById'>, id: string): Data | null => {
  const text = page.getElementById(id)?.textContent ?? null
  return text === null ? null : (JSON.parse(text) as Data)
}
