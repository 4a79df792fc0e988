const SPACES = /[\s\p{Z}\u2800]+/gu
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/**
 * A key that is equal for two names that a reader cannot tell apart: Unicode compatibility forms, case, spaces and
 * invisible characters are ignored.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(SPACES, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(/ +/g, ' ')
    .trim()
    .toLowerCase()
