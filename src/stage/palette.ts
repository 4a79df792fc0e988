/** The page's colours and typefaces, read from its custom properties: the stage has none of its own. */
const TOKENS = [
  'paper',
  'inset',
  'rule',
  'rule2',
  'ink',
  'ink2',
  'ink3',
  'baize',
  'baize-t',
  'felt',
  'felt2',
  'felt-line',
  'on-felt',
  'alert',
  'focus',
  'land',
  'land2',
  'sea',
  'border',
  'front',
  'ui',
  'serif',
] as const

export type Token = (typeof TOKENS)[number]

export interface Palette extends Readonly<Record<Token, string>> {
  readonly party: (colour: string) => string
}

/** Falls back to the page's ink where a token is not defined. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim() || style.color
  const tokens = Object.fromEntries(TOKENS.map((token) => [token, value(token)])) as Record<Token, string>
  return { ...tokens, party: (colour) => value(`party-${colour}`) }
}

/** A canvas font. Labels run a little narrower than text, as the page's do. */
export const font = (
  palette: Palette,
  size: number,
  {
    weight = 400,
    family = 'ui',
    italic = false,
  }: { weight?: number; family?: 'ui' | 'serif'; italic?: boolean } = {},
): string =>
  `${italic ? 'italic ' : ''}${weight}${family === 'ui' ? ' semi-condensed' : ''} ${size}px ${palette[family]}`
