/**
 * Parts of the table that its first turn does not need: answers, dialogs, the tabs beside the record. they are fetched
 * as soon as the table can be used, so that the table itself comes sooner.
 */
import { later } from '../later.tsx'

const underWay = () => import('./underWay.ts')

export const capitalPanel = later(() => underWay().then((file) => file.CapitalPanel), 'part')
export const answering = later(() => underWay().then((file) => file.Answering), 'part')
export const caucusMoves = later(() => underWay().then((file) => file.CaucusMoves), 'part')
export const counterMoves = later(() => underWay().then((file) => file.CounterMoves), 'part')
export const draftingMoves = later(() => underWay().then((file) => file.DraftingMoves), 'part')
export const floorDialog = later(() => underWay().then((file) => file.FloorDialog), 'part')
export const replyMoves = later(() => underWay().then((file) => file.ReplyMoves), 'part')
export const clausesDialog = later(() => underWay().then((file) => file.ClausesDialog), 'part')
export const folderDialog = later(() => underWay().then((file) => file.FolderDialog), 'part')
export const helpDialog = later(() => underWay().then((file) => file.HelpDialog), 'part')
export const partyDialog = later(() => underWay().then((file) => file.PartyDialog), 'part')
export const cards = later(() => underWay().then((file) => file.Cards), 'part')
export const knowPanel = later(() => underWay().then((file) => file.KnowPanel), 'part')
export const notesPanel = later(() => underWay().then((file) => file.NotesPanel), 'part')
export const offersList = later(() => underWay().then((file) => file.OffersList), 'part')

/** Rejects where they cannot be loaded; each is asked for again when it is wanted. */
export const warmUnderWay = async (): Promise<void> => {
  const parts = [
    capitalPanel,
    answering,
    caucusMoves,
    counterMoves,
    draftingMoves,
    floorDialog,
    replyMoves,
    clausesDialog,
    folderDialog,
    helpDialog,
    partyDialog,
    cards,
    knowPanel,
    notesPanel,
    offersList,
  ]
  await Promise.all(parts.map((part) => part.warm()))
}
