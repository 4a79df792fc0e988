/** Colours on a terminal that wants them, plain text everywhere else (https://no-color.org). */
import { styleText } from 'node:util'

export type Tone = 'bold' | 'red' | 'yellow' | 'green' | 'cyan' | 'dim'
export type Paint = (tone: Tone, text: string) => string

export const plain: Paint = (_tone, text) => text
export const coloured: Paint = (tone, text) => styleText(tone, text)

export const paintFor = (
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Paint => {
  const refused = (environment.NO_COLOR ?? '') !== '' || environment.TERM === 'dumb'
  return stream.isTTY === true && !refused ? coloured : plain
}
