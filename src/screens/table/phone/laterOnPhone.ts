/** Parts of the table that only a phone has: fetched with the table there, and nowhere else until a window becomes as narrow. */
import { laterParts } from '../../../pieces/later.tsx'

const { part, warm } = laterParts(() => import('./onPhone.ts'))

export const floorBar = part((file) => file.FloorBar)
export const foldedComposer = part((file) => file.FoldedComposer)
export const phoneRow = part((file) => file.PhoneRow)
export const textSheet = part((file) => file.TextSheet)

export const warmOnPhone = warm
