/**
 * Parts of the table that nobody needs to make the first move: what stands beside the text, answers, dialogs. They are in one
 * file, fetched as soon as the table can be used, so that the table itself comes sooner.
 */
import { laterParts } from '../../pieces/later.tsx'

const { part, warm } = laterParts(() => import('./underWay.ts'))

export const adviserPanel = part((file) => file.AdviserPanel)
export const answering = part((file) => file.Answering)
export const asideNote = part((file) => file.AsideNote)
export const beginnings = part((file) => file.Beginnings)
export const capitalPanel = part((file) => file.CapitalPanel)
export const caucusMoves = part((file) => file.CaucusMoves)
export const clausesDialog = part((file) => file.ClausesDialog)
export const counterMoves = part((file) => file.CounterMoves)
export const draftingMoves = part((file) => file.DraftingMoves)
export const floorDialog = part((file) => file.FloorDialog)
export const folderDialog = part((file) => file.FolderDialog)
export const helpDialog = part((file) => file.HelpDialog)
export const hint = part((file) => file.Hint)
export const momentStrip = part((file) => file.MomentStrip)
export const partyDialog = part((file) => file.PartyDialog)
export const recordPanel = part((file) => file.RecordPanel)
export const recordRail = part((file) => file.RecordRail)
export const replyMoves = part((file) => file.ReplyMoves)
export const rowDetail = part((file) => file.RowDetail)
export const stageColumn = part((file) => file.StageColumn)

export const warmUnderWay = warm
