/** What only the shelf's page opens: apart from the rest, so that a packaged game is made without it. */
import { later } from '../pieces/later.tsx'

export const teacherPack = later(() => import('./pack/TeacherPack.tsx').then((file) => file.TeacherPack))
export const results = later(() => import('./results/ResultsScreen.tsx').then((file) => file.ResultsScreen))
export const link = later(() => import('./links/LinkDialog.tsx').then((file) => file.LinkDialog))
export const giveOut = later(() => import('./links/GiveOut.tsx').then((file) => file.GiveOut))
