/**
 * Characters that control a terminal instead of being shown: control characters (C0 and C1), line and paragraph
 * separators, and those that change the direction of writing. A file must not be able to move the cursor of whoever
 * checks it.
 */
const UNSHOWN = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu
/** The same, except for line breaks and the colours that `paint` writes. */
const UNPRINTED = new RegExp(`\u001b\\[[\\d;]*m|\\n|${UNSHOWN.source}`, 'gu')

/** A text from elsewhere, on one line, with a dot for each such sign. */
export const tame = (text: string): string => text.replaceAll(UNSHOWN, '·')

/** The same of a text whose line breaks are our own. */
export const tameLines = (text: string): string => text.split('\n').map(tame).join('\n')

/** Everything that is printed goes through this last check; our own colours pass. */
export const printed = (text: string): string =>
  text.replaceAll(UNPRINTED, (sign) => (sign.length > 1 || sign === '\n' ? sign : '·'))

/** JSON that says the same with those signs written as escapes. */
export const tameJson = (json: string): string =>
  json.replaceAll(UNPRINTED, (sign) =>
    sign === '\n' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}${sign.slice(1)}`,
  )
