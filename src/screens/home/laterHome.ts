/** What a first visit to the shelf does without. */
import { later } from '../../pieces/later.tsx'

export const savedGames = later(() => import('./SavedGames.tsx').then((file) => file.SavedGames), 'part')
export const problemList = later(() => import('./ProblemList.tsx').then((file) => file.ProblemList), 'part')
export const ownShelf = later(() => import('./OwnShelf.tsx').then((file) => file.OwnShelf), 'part')
export const keptHere = later(() => import('./KeptHere.tsx').then((file) => file.KeptHere), 'part')
