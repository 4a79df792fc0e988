/**
 * Who has the screen. With one person it is always theirs; with several at one screen a curtain falls between two
 * seats, and while it is down no view is open at all.
 */
import type { PartyId } from '../../terms/ids.ts'

export interface Screen {
  /** Whose view is open. */
  readonly viewer: PartyId | null
  /** Who is to take the screen. */
  readonly curtain: PartyId | null
}

const openTo = (viewer: PartyId | null): Screen => ({ viewer, curtain: null })

/**
 * The screen after something has changed. `wanted` is the person whose turn it is to read, prepare or move; null while
 * a counterpart is to move, when whoever sits there may watch on.
 */
export const screenFor = (
  people: readonly PartyId[],
  before: Screen,
  wanted: PartyId | null,
  closed: boolean,
): Screen => {
  const only = people.length === 1 ? people[0] : undefined
  if (only !== undefined) return openTo(only)
  if (closed) return openTo(before.viewer ?? before.curtain ?? people[0] ?? null)
  if (wanted === null)
    return before.viewer === null && before.curtain === null
      ? { viewer: null, curtain: people[0] ?? null }
      : before
  return before.viewer === wanted ? openTo(wanted) : { viewer: null, curtain: wanted }
}
