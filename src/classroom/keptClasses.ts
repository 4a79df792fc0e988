/** Classes that were opened from this device: their teacher's keys, and the plan of the last one, to begin the next one with. */
import { z } from 'zod/mini'
import { planShape } from '../class/classRow.ts'
import type { ClassPlan } from '../class/plan.ts'
import { parsed } from '../terms/parsed.ts'
import type { TeacherKey } from './route.ts'

const KEYS = 'parley-teacher:'
const LAST = 'parley-class-plan'

const keyShape: z.ZodMiniType<TeacherKey> = z.strictObject({ secret: z.string(), code: z.string() })

const inThisPage = new Map<string, TeacherKey>()

const stored = (name: string): unknown => {
  try {
    return parsed(localStorage.getItem(name) ?? '')
  } catch {
    return undefined
  }
}
const store = (name: string, text: string | null): void => {
  try {
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
  } catch {
    // A browser that keeps nothing: the teacher's link and file remain.
  }
}

export const keepTeacherKey = (id: string, key: TeacherKey): void => {
  inThisPage.set(id, key)
  store(KEYS + id, JSON.stringify(key))
}

export const teacherKeyOf = (id: string): TeacherKey | null => {
  const read = keyShape.safeParse(stored(KEYS + id))
  return read.success ? read.data : (inThisPage.get(id) ?? null)
}

export const forgetTeacherKey = (id: string): void => {
  inThisPage.delete(id)
  store(KEYS + id, null)
}

/** Reads again as a plan, or is not there. */
export const keepLastPlan = (plan: ClassPlan): void => store(LAST, JSON.stringify(plan))
export const lastPlan = (): ClassPlan | null => {
  const read = planShape.safeParse(stored(LAST))
  return read.success ? read.data : null
}
