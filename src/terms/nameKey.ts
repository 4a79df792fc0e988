const SPACES = /[\s\p{Z}\u2800]+/gu
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** Equal for two names that a reader cannot tell apart: compatibility forms, case, spaces and unseen signs count for nothing. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKC')
    .replaceAll(SPACES, ' ')
    .replaceAll(UNSEEN, '')
    .replaceAll(/ +/g, ' ')
    .trim()
    .toLowerCase()
