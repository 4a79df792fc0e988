/** A debrief for whoever did not sit there: every seat has its name, and nobody is “you”. */
import type { Debrief } from '../debrief.ts'

export const inNames = (debrief: Debrief): Debrief => ({
  ...debrief,
  people: [],
  lesson: { ...debrief.lesson, paragraph: debrief.lesson.named },
})
