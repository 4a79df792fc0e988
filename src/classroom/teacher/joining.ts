/** How a class is entered, in what is shown of it. */

/** In two groups: “LAC 4B7”. */
export const codeShown = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`

/** Whether a host name is reached from the machine itself alone. */
export const isOnlyHere = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || host.startsWith('127.')
