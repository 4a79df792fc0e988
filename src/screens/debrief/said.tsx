/** What several parts of the debrief say alike, in the page’s language: names, numbers, turns, ends, lists of worths. */
import type { ComponentChildren } from 'preact'
import type { Debrief } from '../../debrief/debrief.ts'
import { endPhrase } from '../../debrief/endPhrase.ts'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useLanguage, useWords } from '../../pieces/speaking.ts'
import { woven } from '../../pieces/woven.ts'
import { partyOf, type Scenario } from '../../scenario/scenario.ts'
import { wordsOf } from '../../scenario/vocabulary/diplomacy.ts'
import type { End } from '../../table/event.ts'
import { figuresIn, type SaidFigures } from '../../telling/figures.ts'
import type { TalksTurn } from '../../telling/turns.ts'
import type { PartyId } from '../../terms/ids.ts'
import { DEBRIEF_WORDS } from '../../words/debrief/catalog.ts'
import type { Language } from '../../words/languages.ts'
import { LOCALES } from '../../words/lists.ts'
import { EVERYWHERE } from '../../words/parts/catalog.ts'
import type { Say } from '../../words/say.ts'

export const useFigures = (): SaidFigures => figuresIn(useLanguage())

/** “round 2, turn 5”; “turn 5” where the talks have one round. */
export const useTurnSaid = (): ((at: TalksTurn) => string) => {
  const say = useWords(EVERYWHERE)
  return ({ round, turn }) => (round === null ? say('turn', { turn }) : say('roundTurn', { round, turn }))
}

/** The page’s language: its words, and how it says a turn. */
export interface Spoken {
  readonly say: Say<typeof DEBRIEF_WORDS.english>
  readonly turnSaid: (at: TalksTurn) => string
}

interface Ended {
  readonly end: End
  readonly ratified: boolean
}

/** How talks ended, beside the worths that they ended with; in English in the scenario’s words. */
export const useEndSaid = (scenario: Scenario): ((ended: Ended) => string) => {
  const say = useWords(DEBRIEF_WORDS)
  return (ended) => {
    if (say.language === 'en') return endPhrase(wordsOf(scenario), ended)
    if (ended.end === 'signed') return say(ended.ratified ? 'signedApproved' : 'signedNot')
    return say(ended.end)
  }
}

/** “a, b and c”, of elements. */
export const wovenList = (language: Language, items: readonly ComponentChildren[]): ComponentChildren =>
  new Intl.ListFormat(LOCALES[language], { type: 'conjunction' })
    .formatToParts(items.map((_, place) => String(place)))
    .map(({ type, value }) => (type === 'element' ? items[Number(value)] : value))

/** “62 to Kyiv and 40 to Moscow”. */
export const WorthsSaid = ({
  debrief: { scenario },
  of,
  calls,
}: {
  readonly debrief: Pick<Debrief, 'scenario'>
  readonly of: readonly { readonly party: PartyId; readonly worth: number }[]
  /** What an English sentence calls a party, where it is not by its name. */
  readonly calls?: (party: PartyId) => string
}): ComponentChildren => {
  const say = useWords(DEBRIEF_WORDS)
  const { points } = useFigures()
  const called = (id: PartyId): string =>
    say.language === 'en' && calls !== undefined ? calls(id) : partyOf(scenario, id).name
  return wovenList(
    say.language,
    of.map(({ party, worth }) =>
      woven(say, 'worthTo', { party: () => <OwnText>{called(party)}</OwnText> }, { worth: points(worth) }),
    ),
  )
}

/** The same of all principals, in their order. */
export const PrincipalWorths = ({
  debrief,
  worths,
  calls,
}: {
  readonly debrief: Pick<Debrief, 'scenario' | 'principals'>
  readonly worths: readonly number[]
  readonly calls?: (party: PartyId) => string
}): ComponentChildren => (
  <WorthsSaid
    debrief={debrief}
    of={debrief.principals.map((party, p) => ({ party, worth: worths[p] ?? 0 }))}
    {...(calls === undefined ? {} : { calls })}
  />
)
