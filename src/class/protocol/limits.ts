/** What both ends of a connection hold to. */

/** Raised whenever an older client could misread what is sent, or its messages could mean something else. */
export const PROTOCOL = 2

/** The first whose pages read a problem with its `values`. An older page is told only what it can read. */
export const READS_VALUES = 2

export const MESSAGE_LIMITS = {
  /** UTF-16 units. Of a message to the server: an offer over every issue, or a whole plan, is a quarter of it. */
  characters: 16_384,
  /** Of the key of an act, and of a code as it is typed. */
  key: 40,
  code: 20,
} as const

/** Letters and digits that cannot be taken for one another, written or read aloud: 31 of them. */
export const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
export const CODE_LENGTH = 6

/** A code as somebody typed it: in small letters, with spaces or hyphens, as it was meant. */
export const codeTyped = (text: string): string => text.replaceAll(/[\s-]/g, '').toUpperCase()

/** Codes of WebSocket's own closing handshake that are this protocol's (RFC 6455, 4000–4999). */
export const CLOSE_CODES = {
  /** Not to be connected again: the last message says why. */
  final: 4000,
  /** To be connected again: the server stops, or the class moved to another one. */
  again: 4001,
} as const
