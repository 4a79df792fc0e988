/** The screens that are not there from the start; `fetchAhead.ts` says when they come. */
import { later } from '../pieces/later.tsx'
import { PHONE } from '../pieces/useMedia.ts'
import { fetchAnnouncing } from './announcing.ts'
import { warmOnPhone } from './table/phone/laterOnPhone.ts'

export const briefing = later(() => import('./briefing/Briefing.tsx').then((file) => file.Briefing))
export const table = later(async () => {
  const parts = window.matchMedia(PHONE).matches ? warmOnPhone() : null
  const [{ TableScreen }] = await Promise.all([import('./table/TableScreen.tsx'), parts, fetchAnnouncing()])
  return TableScreen
})
export const interlude = later(() => import('./interlude/Interlude.tsx').then((file) => file.Interlude))
export const debrief = later(() => import('./debrief/DebriefScreen.tsx').then((file) => file.DebriefScreen))
export const signing = later(() => import('./signing/SigningScreen.tsx').then((file) => file.SigningScreen))
/** Several people at one screen. */
export const curtain = later(() => import('./table/Curtain.tsx').then((file) => file.Curtain))
