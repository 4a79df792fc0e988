/** What the table looks like on a phone, in one file; see `laterOnPhone.ts`. */
export { FloorBar } from '../FloorBar.tsx'
export { PhoneRow } from '../text/PhoneRow.tsx'
export { FoldedComposer } from './FoldedComposer.tsx'
export { TextSheet } from './TextSheet.tsx'
