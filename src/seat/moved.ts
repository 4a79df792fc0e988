/** What last moved each party's mood towards the viewer: kept as views are told, since a view shows moods and no history. */
import type { PartyView } from '../table/view.ts'
import { type Consequence, consequencesOf } from '../telling/consequences.ts'
import { turnNow } from '../telling/turns.ts'
import type { PartyId } from '../terms/ids.ts'

export const MOODS = ['trust', 'patience', 'support'] as const
export type MoodKind = (typeof MOODS)[number]

export interface MoodMove extends Pick<Consequence, 'cause' | 'before' | 'after'> {
  /** Of its round, counted from 1. */
  readonly turn: number
}

/** Nothing is kept of a mood that has not moved since the viewer sat down. */
export type Moved = Readonly<Partial<Record<PartyId, Readonly<Partial<Record<MoodKind, MoodMove>>>>>>

const isMood = (kind: Consequence['kind']): kind is MoodKind => (MOODS as readonly string[]).includes(kind)

/** `moved` with what changed between two views of one seat, the later in the place of the earlier. */
export const movedSince = (moved: Moved, before: PartyView, after: PartyView): Moved => {
  const last = after.record.at(-1)
  if (last === undefined || before === after) return moved
  const turns = after.scenario.rounds.find(({ id }) => id === last.round)?.turns ?? after.round.turns
  let now = moved
  for (const { kind, party, cause, before: was, after: is } of consequencesOf(before, after)) {
    if (!isMood(kind) || party === after.viewer) continue
    const move: MoodMove = { cause, before: was, after: is, turn: turnNow(last.turn, turns) }
    now = { ...now, [party]: { ...now[party], [kind]: move } }
  }
  return now
}
