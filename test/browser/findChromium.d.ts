/** The path of a Chromium. Throws one line when there is none and none can be installed. */
export function findChromium(): string
