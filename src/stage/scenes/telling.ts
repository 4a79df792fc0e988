/** Which events are still to be told, and at what pace: the stage keeps up with a table that moves faster than it. */
import type { PartyView } from '../../table/view.ts'
import type { Scene } from './scene.ts'
import { scenesFor } from './scenesFor.ts'

/** The longest that a person waits for the stage to catch up, in milliseconds, and the shortest scene. */
const AT_MOST = 5000
const AT_LEAST = 300

/** Scenes of what the record holds beyond its first `told` events, hastened together where they would take too long. */
export function scenesSince(view: PartyView, told: number): Scene[] {
  const scenes = view.record.slice(told).flatMap((event) => scenesFor(event, view))
  const total = scenes.reduce((sum, { ms }) => sum + ms, 0)
  const haste = Math.min(1, AT_MOST / Math.max(1, total))
  return scenes.map((scene) => ({ ...scene, ms: Math.max(AT_LEAST, Math.round(scene.ms * haste)) }))
}
