/** How the debrief speaks: in figures of one decimal, of delegations and not of right and wrong. */
import { issueOf, optionOf, partyOf, type Scenario } from '../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { issuesIn, type Package } from '../terms/package.ts'

/** Points with one decimal, none where it is 0. */
export const points = (worth: number): string => String(Math.round(worth * 10) / 10 + 0).replace('-', '−')

/** With its sign: a gain or a loss. */
export const gained = (worth: number): string => {
  const text = points(worth)
  return text.startsWith('−') ? text : text === '0' ? '±0' : `+${text}`
}

/** “a”, “a and b”, “a, b and c”. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** 16932 as “16,932”: by hand, since engines differ in what they know of languages. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`

export const nameOf = (scenario: Scenario, party: PartyId): string => partyOf(scenario, party).name

export const shortOf = (scenario: Scenario, issue: IssueId, option: OptionId): string =>
  optionOf(scenario, issue, option).short

/** “Monitoring: US-led”, for every issue named. */
export const phrasesOf = (scenario: Scenario, pack: Package): readonly string[] =>
  issuesIn(pack).flatMap((issue) => {
    const option = pack[issue]
    return option === undefined
      ? []
      : [`${issueOf(scenario, issue).label}: ${shortOf(scenario, issue, option)}`]
  })

export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length
