/** The class of a sentence by its length: the longer, the smaller it is set. `large`: letters that the largest size has room for. */
export const sentenceSizeClass = (words: string, large: number): string =>
  words.length > 2 * large ? ' longest' : words.length > large ? ' long' : ''
