/** What the table looks like on a phone, in one file; see `laterOnPhone.ts`. */
export { PhoneRow } from '../text/PhoneRow.tsx'
export { FoldedComposer } from './FoldedComposer.tsx'
export { TextSheet } from './TextSheet.tsx'
