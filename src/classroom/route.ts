/** Addresses of a class's pages, after the `#` of the page's own. */

export type ClassroomRoute =
  /** Choosing what the class plays, and how. */
  | { readonly page: 'new' }
  /** `code` is what was typed or scanned, as it stands in the address. */
  | { readonly page: 'join'; readonly code: string | null }
  /** The own place in a class that was joined from this device. */
  | { readonly page: 'place'; readonly class: string; readonly token: string | null }
  | { readonly page: 'teacher'; readonly class: string; readonly key: TeacherKey | null }
  | { readonly page: 'wall'; readonly class: string; readonly key: TeacherKey | null }

/** What a teacher's link carries: whoever has it leads the class. */
export interface TeacherKey {
  readonly secret: string
  readonly code: string
}

export const NEW_CLASS = '#/class/new'
export const joinAddress = (code: string): string => `#/join/${encodeURIComponent(code)}`
/** Opens somebody's seat on another device. */
export const seatAddress = (id: string, token: string): string =>
  `#/class/${id}/place/${encodeURIComponent(token)}`
export const placeAddress = (id: string): string => `#/class/${id}/place`
export const teacherAddress = (id: string): string => `#/class/${id}`
export const wallAddress = (id: string): string => `#/class/${id}/wall`
/** Opens the wall in a tab that may know nothing of this one, as in a browser that keeps nothing. */
export const wallKeyAddress = (id: string, { secret, code }: TeacherKey): string =>
  `${wallAddress(id)}/${secret}/${code}`
/** The teacher's link: it opens the class on any device. */
export const keyAddress = (id: string, { secret, code }: TeacherKey): string =>
  `${teacherAddress(id)}/key/${secret}/${code}`

/** Whether an address is a classroom's. */
export const isClassroom = (hash: string): boolean =>
  hash.startsWith('#/class/') || /^#\/join(\/|$)/.test(hash)

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Null where the address is none of these. */
export const classroomAt = (hash: string): ClassroomRoute | null => {
  const [, first, second, third, ...rest] = hash.split('/')
  if (first === 'join') return { page: 'join', code: second ? decoded(second) : null }
  if (first !== 'class' || !second) return null
  if (second === 'new') return { page: 'new' }
  if (third === 'place') return { page: 'place', class: second, token: rest[0] ? decoded(rest[0]) : null }
  const [secret, code] = rest
  const key = (third === 'key' || third === 'wall') && secret && code ? { secret, code } : null
  return { page: third === 'wall' ? 'wall' : 'teacher', class: second, key }
}
