/** Texts that a new file is made with. One word begins them all, so that what is left of them is found. */
const PLACEHOLDER = /^Say here\b/

const GUESSED = 'A first guess, filled in when this file was made. Replace it, and say why.'

/** The grounds of numbers that nobody has thought about yet. */
export const GUESS = { basis: 'assumed', because: GUESSED } as const

export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text) || text === GUESSED
