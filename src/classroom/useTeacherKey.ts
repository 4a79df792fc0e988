/** The teacher's key of a class: from the link that opened the page, or kept of an earlier visit. */
import { useEffect } from 'preact/hooks'
import { refusal } from '../table/refusal.ts'
import { keepTeacherKey, teacherKeyOf } from './keptClasses.ts'
import type { TeacherKey } from './route.ts'

/** In words: `ProblemText`, by its code. */
export const NO_KEY = refusal('no-key', '', '', '')

/** Null where this browser has none. The secret does not stay in the address, where a projector would show it: `address` does. */
export const useTeacherKey = (id: string, linked: TeacherKey | null, address: string): TeacherKey | null => {
  useEffect(() => {
    if (linked === null) return
    keepTeacherKey(id, linked)
    history.replaceState(history.state, '', address)
  }, [id])
  return linked ?? teacherKeyOf(id)
}
