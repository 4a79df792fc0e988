/**
 * Names of things in a scenario, branded so that a party's id can never stand where an issue's is wanted.
 * Ids are minted in two places only: where a scenario is read, and where a transcript is read.
 */
declare const brand: unique symbol
export type Id<Kind extends string> = string & { readonly [brand]: Kind }

export type PartyId = Id<'party'>
export type IssueId = Id<'issue'>
export type OptionId = Id<'option'>
export type RoundId = Id<'round'>
export type EventId = Id<'event'>
export type SourceId = Id<'source'>
export type TrackId = Id<'track'>
export type ReadingId = Id<'reading'>
export type SittingId = Id<'sitting'>
export type InducementId = Id<'inducement'>
export type CommuniqueId = Id<'communique'>
export type LayerId = Id<'layer'>

/** Ids are lower case, start with a letter and hold at most 40 characters: safe as keys, in URLs and in file names. */
export const ID_PATTERN = /^[a-z][a-z0-9-]{0,39}$/

/** The ids that a record is keyed by, in its own order. */
export const idsIn = <Key extends Id<string>>(record: Readonly<Partial<Record<Key, unknown>>>): Key[] =>
  Object.keys(record) as Key[]
