/**
 * What last moved each party's mood towards the viewer. Kept as views are told, because a view has moods but no
 * history.
 */
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

/** No entry for a mood that has not moved since the viewer sat down. */
export type Moved = Readonly<Partial<Record<PartyId, Readonly<Partial<Record<MoodKind, MoodMove>>>>>>

const isMood = (kind: Consequence['kind']): kind is MoodKind => (MOODS as readonly string[]).includes(kind)

/** `moved` updated with what changed between two views of one seat. */
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
