/**
 * The home page's card of a scenario, shown before its text is loaded: made at build time for the shipped ones, and in
 * the browser for a file of one's own. Plain data, without anybody's secrets.
 */
import { type Party, roundOf, type Scenario } from '../../scenario/scenario.ts'
import { type CoverRow, coverOfOpening } from './cover.ts'

export interface ShelfSeat {
  readonly id: Party['id']
  readonly name: string
  /** The name inside a sentence. */
  readonly nameInText: string
  readonly marker: Party['marker']
  readonly roles: Party['roles']
  /** A person can take it; the others are always played by counterparts. */
  readonly playable: boolean
  readonly besideTable: boolean
}

export interface ShelfCard {
  readonly id: string
  readonly title: string
  readonly teaser: string
  readonly level: Scenario['level']
  readonly language: string
  readonly contentNote: string | null
  /** Every party, in the file's order. */
  readonly seats: readonly ShelfSeat[]
  readonly issues: number
  readonly sittings: readonly (Pick<Scenario['sittings'][number], 'id' | 'label' | 'minutes'> & {
    /** Rounds that are always held, and those that the parties must agree on first. */
    readonly rounds: number
    readonly furtherRounds: number
    /** Of those that are always held: the minutes that the scenario gives each among people, null where it names none. */
    readonly roundMinutes: readonly (number | null)[]
  })[]
  /** The first is the one that play starts with. */
  readonly readings: readonly Pick<Scenario['readings'][number], 'id' | 'label' | 'text'>[]
  /** Opening positions. */
  readonly cover: readonly CoverRow[]
}

export const shelfCard = (scenario: Scenario): ShelfCard => ({
  id: scenario.id,
  title: scenario.title,
  teaser: scenario.teaser,
  level: scenario.level,
  language: scenario.language,
  contentNote: scenario.contentNote ?? null,
  seats: scenario.parties.map(({ id, name, nameInText = name, marker, roles, playable, besideTable }) => ({
    id,
    name,
    nameInText,
    marker,
    roles,
    playable,
    besideTable,
  })),
  issues: scenario.issues.length,
  sittings: scenario.sittings.map(({ id, label, minutes, rounds }) => {
    const sure = rounds.map((round) => roundOf(scenario, round)).filter(({ heldIf }) => heldIf.length === 0)
    return {
      id,
      label,
      minutes,
      rounds: sure.length,
      furtherRounds: rounds.length - sure.length,
      roundMinutes: sure.map((round) => round.minutes ?? null),
    }
  }),
  readings: scenario.readings.map(({ id, label, text }) => ({ id, label, text })),
  cover: coverOfOpening(scenario),
})
