/** The text with the one kind of line end that the editor knows. */
export const unixLines = (text: string): string => text.replaceAll(/\r\n?/g, '\n')
