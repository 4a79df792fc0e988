/** Figures of a playtest in words. */
import { endPhrase } from '../../debrief/endPhrase.ts'
import { shareWords } from '../../pack/expectedWords.ts'
import type { Figure } from '../../playtest/figure.ts'
import type { GameLine } from '../../playtest/tally.ts'
import { issueOf, optionOf, partyOf, type Scenario } from '../../scenario/scenario.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import { settingOf } from '../../table/setting.ts'
import { counted, gained } from '../../telling/phrases.ts'
import { assertNever } from '../../terms/assertNever.ts'
import { shareInterval } from '../../terms/statistics.ts'
import type { PlayJob } from './messages.ts'

const wholePercent = (share: number): string => String(Math.round(100 * share))

/** “8–17 %”: where the share lies with 95 % confidence (Wilson 1927). */
export const intervalWords = (part: number, whole: number): string => {
  const [low, high] = shareInterval(part, whole)
  return `${wholePercent(low)}–${wholePercent(high)} %`
}

/** “12 % (8–17 %)” */
export const uncertainShare = (part: number, whole: number): string =>
  whole === 0 ? '' : `${shareWords(part, whole)} (${intervalWords(part, whole)})`

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** What the games of a figure have in common, as a heading. */
export const figureWords = (scenario: Scenario, job: PlayJob, figure: Figure): string => {
  switch (figure.type) {
    case 'all':
      return 'All games'
    case 'end':
      return capital(endPhrase(wordsOf(scenario), { end: figure.end, ratified: false }))
    case 'ratified':
      return capital(endPhrase(wordsOf(scenario), { end: 'signed', ratified: figure.ratified }))
    case 'agreed':
    case 'offered':
      return `${issueOf(scenario, figure.issue).label}: “${optionOf(scenario, figure.issue, figure.option).label}” ${figure.type === 'agreed' ? 'settled' : 'offered'}`
    case 'gain': {
      const name = scenario.parties[figure.place]?.name ?? ''
      if (figure.from === Number.NEGATIVE_INFINITY) return `${name} ends below leaving`
      if (figure.to === Number.POSITIVE_INFINITY) return `${name} ends above leaving`
      return `${name} ends ${gained(figure.from)} to ${gained(figure.to)} of leaving`
    }
    case 'settled': {
      const round = settingOf(scenario, job.reading, job.sitting).rounds[figure.place]?.label ?? ''
      return figure.from === 0 ? `${round} was held` : `${round}: something was settled`
    }
    case 'wait':
      return `Nothing settled for ${counted(figure.from, 'turn')} or more`
    case 'event':
      return scenario.events.find(({ id }) => id === figure.event)?.headline ?? figure.event
    case 'promised':
      return scenario.inducements.find(({ id }) => id === figure.inducement)?.label ?? figure.inducement
    case 'said':
      return scenario.communiques.find(({ id }) => id === figure.communique)?.text ?? figure.communique
    case 'widened':
      return `${partyOf(scenario, figure.party).name} came to allow “${optionOf(scenario, figure.issue, figure.option).label}”`
    default:
      return assertNever(figure)
  }
}

/** A game in a line: how it ended, and how much was settled in how many turns. */
export const gameWords = (
  scenario: Scenario,
  line: GameLine,
): { readonly end: string; readonly more: string } => ({
  end: capital(endPhrase(wordsOf(scenario), line)),
  more: `${counted(
    line.settled.reduce((sum: number, count) => sum + (count ?? 0), 0),
    'offer',
  )} agreed, ${counted(line.floors, 'turn')}`,
})
