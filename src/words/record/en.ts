/** The record: what happens at the table, an event at a time. */
export const draftsText = '{who} draft{s} a single text, offer {offer}'
export const countersWith = '{who} counter{s} offer {counterTo} with offer {offer}'
export const putsOffer = '{who} put{s} offer {offer}'
export const presses = '{who} press{es} {whom}'
export const dearer = 'Leaving has become dearer.'
