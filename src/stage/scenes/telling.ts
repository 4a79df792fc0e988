/** Which events are still to be told, and at what pace: the stage keeps up with a table that moves faster than it. */
import type { HappeningType, TableEvent } from '../../table/event.ts'
import type { PartyView } from '../../table/view.ts'
import type { Scene } from './scene.ts'
import { scenesFor } from './scenesFor.ts'

/** The longest that a person waits for the stage to catch up, in milliseconds, and the shortest scene. */
const AT_MOST = 7000
const AT_LEAST = 300

const OPENING: readonly HappeningType[] = ['round.opened', 'floor.given', 'news.struck']

/** The index after the last event: everything before it has been told. */
export const toldAll = (record: readonly TableEvent[]): number => (record.at(-1)?.index ?? -1) + 1

/** Where telling begins when a game comes on the stage: at the opening of a new one; a resumed one is not told again. */
export const firstToTell = (record: readonly TableEvent[], toldUpTo: number): number =>
  record.every(({ type }) => OPENING.includes(type)) ? toldUpTo : toldAll(record)

/** Scenes of what happened since `told`, hastened together where they would take too long. */
export function scenesSince(view: PartyView, told: number): Scene[] {
  const scenes = view.record.filter(({ index }) => index >= told).flatMap((event) => scenesFor(event, view))
  const total = scenes.reduce((sum, { ms }) => sum + ms, 0)
  const haste = Math.min(1, AT_MOST / Math.max(1, total))
  return scenes.map((scene) => ({ ...scene, ms: Math.max(AT_LEAST, Math.round(scene.ms * haste)) }))
}
