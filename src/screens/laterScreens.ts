/** The screens that are not there from the start. `main.tsx` fetches them as soon as the first screen is quiet. */
import { later } from './later.tsx'

export const briefing = later(() => import('./briefing/Briefing.tsx').then((file) => file.Briefing))
export const table = later(() => import('./table/TableScreen.tsx').then((file) => file.TableScreen))
export const interlude = later(() => import('./interlude/Interlude.tsx').then((file) => file.Interlude))
export const debrief = later(() => import('./debrief/DebriefScreen.tsx').then((file) => file.DebriefScreen))
export const teacherPack = later(() => import('./pack/TeacherPack.tsx').then((file) => file.TeacherPack))
export const signing = later(() => import('./signing/SigningScreen.tsx').then((file) => file.SigningScreen))
export const results = later(() => import('./results/ResultsScreen.tsx').then((file) => file.ResultsScreen))
