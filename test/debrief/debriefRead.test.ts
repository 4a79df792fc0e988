import { expect, test } from 'vitest'
import type { Debrief } from '../../src/debrief/debrief.ts'
import { forkReason, forkTitle } from '../../src/debrief/forks/forkWords.ts'
import { movementWords } from '../../src/debrief/turning/movementWords.ts'
import { askedOnceMore, changesFor, namedInTheWay } from '../../src/debrief/turning/refusalWords.ts'
import { turningTitle, turningWords } from '../../src/debrief/turning/turningWords.ts'
import { guessesHeld, heldWords } from '../../src/debrief/walkAwayGuesses.ts'
import { questionsOf } from '../../src/debrief/write/questions.ts'
import type { Translated } from '../../src/words/languages.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { notIn } from '../telling/readIn.ts'
import { debriefOfGame, scenarioIn } from './debriefRead.ts'

const TRANSLATED: readonly Translated[] = ['uk', 'ru', 'de', 'fr']
const geneva = shipped('geneva-2026-02')

const told = (debrief: Debrief): readonly string[] => {
  const { headline, summary, renamed, lesson, turningPoints, movements, forks, scenario } = debrief
  const guesses = scenario.parties.map(({ id }) => ({ party: id, guess: 40, give: 5 }))
  return [
    headline,
    summary,
    ...renamed,
    lesson.title,
    lesson.paragraph,
    lesson.named,
    ...turningPoints.flatMap((point) => [turningTitle(debrief, point), ...turningWords(debrief, point)]),
    ...debrief.refusals.flatMap((refusal) => [
      namedInTheWay(debrief, refusal),
      askedOnceMore(debrief, refusal) ?? '',
    ]),
    ...debrief.acceptances.map(({ change }) => changesFor(debrief, change)),
    ...movements.map((movement) => movementWords(debrief, movement)),
    ...forks.flatMap((fork) => [forkTitle(debrief, fork), forkReason(debrief, fork)]),
    ...scenario.parties.flatMap(({ id }) =>
      [[], guesses].flatMap((guessed) => questionsOf(debrief, id, guessed).map(({ asks }) => asks)),
    ),
    ...guessesHeld(debrief, guesses).map((held) => heldWords(scenario, held)),
  ]
}

test.each(TRANSLATED)(
  'How three games of Geneva ended, what they show and hung on is told in %s, no word of it English',
  async (language) => {
    const read = await scenarioIn(language, geneva)
    const wrong = new Set<string>()
    for (const seats of [0, 1, 2])
      for (const text of told(debriefOfGame(read, seats + 1, seats)))
        if (notIn(language, text).length > 0) wrong.add(text)
    expect([...wrong]).toEqual([])
  },
)
