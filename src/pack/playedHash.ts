/** Tells whether games were played with a scenario as it is. Apart from what plays them, which a page need not load. */
import { hashOf } from '../scenario/hash.ts'
import type { Scenario } from '../scenario/scenario.ts'

/** A name for all of a scenario that can change how it is played: what is only read by people is left out. */
export const playedHash = (scenario: Scenario): string => {
  const {
    $schema: _schema,
    title: _title,
    teaser: _teaser,
    contentNote: _contentNote,
    authors: _authors,
    licence: _licence,
    date: _date,
    sources: _sources,
    whatHappened: _whatHappened,
    debriefQuestions: _questions,
    facilitator: _facilitator,
    teaching: _teaching,
    hints: _hints,
    ...played
  } = scenario
  return hashOf(JSON.stringify(played))
}
