/** Parts of the table that only a phone has: fetched with the table there, and nowhere else until a window becomes as narrow. */
import { later } from '../../later.tsx'

const onPhone = () => import('./onPhone.ts')

export const foldedComposer = later(() => onPhone().then((file) => file.FoldedComposer), 'part')
export const phoneRow = later(() => onPhone().then((file) => file.PhoneRow), 'part')
export const textSheet = later(() => onPhone().then((file) => file.TextSheet), 'part')

export const warmOnPhone = async (): Promise<void> => {
  await Promise.all([foldedComposer, phoneRow, textSheet].map((part) => part.warm()))
}
