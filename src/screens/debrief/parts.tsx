/**
 * The parts of the debrief in their order: the page shows them one under the other, a projector one at a time. How it felt is
 * asked before the books open, and is no part of them.
 */
import type { VNode } from 'preact'
import { conceptsOf } from '../../debrief/concepts/conceptsOf.ts'
import type { Debrief } from '../../debrief/debrief.ts'
import { partyOf } from '../../scenario/scenario.ts'
import type { Game } from '../../session/desk/desk.ts'
import { talksTurn } from '../../telling/turns.ts'
import { capitalised } from '../../terms/capitalised.ts'
import type { PartyId } from '../../terms/ids.ts'
import { BriefSection } from './brief/BriefSection.tsx'
import { Calibration } from './brief/Calibration.tsx'
import { PreparationReview } from './brief/PreparationReview.tsx'
import { ConceptCard, Concepts, momentOf } from './concepts/Concepts.tsx'
import { Argue } from './contest/Argue.tsx'
import { Durability } from './Durability.tsx'
import { ForksSection } from './forks/ForksSection.tsx'
import { LessonSection } from './LessonSection.tsx'
import { MediationSection } from './MediationSection.tsx'
import { Outcome } from './Outcome.tsx'
import { UtilityPlane } from './plane/UtilityPlane.tsx'
import { Questions } from './Questions.tsx'
import { ScoreSheetsSection } from './sheets/ScoreSheetsSection.tsx'
import { Trades } from './Trades.tsx'
import { Acceptances } from './turning/Acceptances.tsx'
import { ConcessionChart } from './turning/ConcessionChart.tsx'
import { Movements } from './turning/Movements.tsx'
import { Refusals } from './turning/Refusals.tsx'
import { TurningCard, TurningPoints } from './turning/TurningPoints.tsx'
import { UnderwritingSection } from './UnderwritingSection.tsx'
import { WhatHappened } from './WhatHappened.tsx'
import { WhatIf } from './WhatIf.tsx'
import { Rubric, Write } from './write/Write.tsx'

/** One idea of a part, for a projector: what the class is asked first, and what is then shown. */
export interface DebriefSlide {
  readonly key: string
  readonly asks: string
  readonly shows: () => VNode
}

export interface DebriefPart {
  readonly id: string
  readonly title: string
  /** In the row of parts. */
  readonly short: string
  readonly about?: string
  /** What is on the page brings a heading of its own. */
  readonly hasOwnTitle?: boolean
  readonly page: () => VNode
  readonly slides: () => readonly DebriefSlide[]
}

const alone = (key: string, asks: string, shows: () => VNode): (() => readonly DebriefSlide[]) => {
  return () => [{ key, asks, shows }]
}

const personsParts = (debrief: Debrief, { people }: Game): readonly DebriefPart[] =>
  people.flatMap((id): DebriefPart[] => {
    const { roles } = partyOf(debrief.scenario, id)
    const mediates = roles.includes('mediator')
    if (!mediates && debrief.underwritings.every(({ party }) => party !== id)) return []
    const page = (): VNode => (
      <div class="debrief-columns">
        {debrief.mediation?.party === id && <MediationSection debrief={debrief} />}
        {debrief.underwritings
          .filter(({ party }) => party === id)
          .map((one) => (
            <UnderwritingSection key={one.party} debrief={debrief} underwriting={one} />
          ))}
      </div>
    )
    const title = mediates ? 'What the mediator did' : 'What the underwriter’s word did'
    return [
      {
        id: `seat-${id}`,
        title,
        short: mediates ? 'Mediation' : 'Backing',
        page,
        slides: alone(`seat-${id}`, 'What would not have happened without this seat?', page),
      },
    ]
  })

const briefPart = (debrief: Debrief, game: Game): DebriefPart => {
  const { people, transcript } = game
  const prepared = people.map((party) => transcript.preparation[party] ?? {})
  /** One’s own first, and beside it what the other sides had been asked for. */
  const seats: readonly PartyId[] = [...new Set([...people, ...debrief.principals])]
  return {
    id: 'brief',
    title: people.length === 1 ? 'Your brief against the result' : 'The briefs against the result',
    short: 'Brief',
    page: () => (
      <div class="briefs">
        {seats.map((party) => (
          <BriefSection key={party} debrief={debrief} party={party} />
        ))}
        <Calibration debrief={debrief} prepared={prepared} />
        {people.map((party) => (
          <PreparationReview
            key={party}
            debrief={debrief}
            party={party}
            preparation={transcript.preparation[party] ?? {}}
          />
        ))}
      </div>
    ),
    // What a person had prepared and guessed is that person's, and on no wall.
    slides: () =>
      debrief.principals.map((party) => ({
        key: `brief-${party}`,
        asks: `What do you think the brief of ${partyOf(debrief.scenario, party).name} asked for?`,
        shows: () => <BriefSection debrief={debrief} party={party} />,
      })),
  }
}

export const debriefParts = (debrief: Debrief, game: Game): readonly DebriefPart[] => [
  {
    id: 'lesson',
    title: 'What this game shows',
    short: 'Lesson',
    hasOwnTitle: true,
    page: () => <LessonSection debrief={debrief} was={game.was} />,
    slides: alone('lesson', 'In one sentence: what did this game hang on?', () => (
      <LessonSection debrief={debrief} was={game.was} />
    )),
  },
  briefPart(debrief, game),
  ...personsParts(debrief, game),
  {
    id: 'turning',
    title: debrief.turningPoints.length === 3 ? 'Three turning points' : 'Turning points',
    short: 'Turning points',
    about: 'Why each yes was a yes and each no a no, and what moved the ground under them.',
    page: () => (
      <>
        <TurningPoints debrief={debrief} />
        <div class="debrief-columns">
          <Movements debrief={debrief} />
          <ConcessionChart debrief={debrief} />
          <Acceptances debrief={debrief} />
          <Refusals debrief={debrief} />
        </div>
      </>
    ),
    slides: () => [
      ...debrief.turningPoints.map((point) => ({
        key: `turning-${point.entry}`,
        asks: `${capitalised(talksTurn(point.at))}: what happened, and what did each side then know?`,
        shows: () => <TurningCard debrief={debrief} point={point} />,
      })),
      {
        key: 'asked',
        asks: 'Who came down from what was asked for first, how far and when?',
        shows: () => <ConcessionChart debrief={debrief} />,
      },
    ],
  },
  {
    id: 'possible',
    title: 'What was possible',
    short: 'Possible',
    page: () => (
      <div class="possible">
        <ScoreSheetsSection debrief={debrief} />
        <UtilityPlane debrief={debrief} />
        <Outcome debrief={debrief} />
        <Trades debrief={debrief} />
      </div>
    ),
    slides: () => [
      {
        key: 'plane',
        asks: 'Was there a text that would have left everybody better off?',
        shows: () => <UtilityPlane debrief={debrief} />,
      },
      {
        key: 'sheets',
        asks: 'What mattered most to whom?',
        shows: () => <ScoreSheetsSection debrief={debrief} />,
      },
      {
        key: 'trades',
        asks: 'Which trade did nobody propose?',
        shows: () => <Trades debrief={debrief} />,
      },
    ],
  },
  {
    id: 'what-if',
    title: 'What if',
    short: 'What if',
    page: () => (
      <>
        <ForksSection debrief={debrief} />
        <WhatIf debrief={debrief} entries={game.transcript.entries} people={game.people} />
      </>
    ),
    slides: alone('what-if', '“If only we had …”: what would you add, and at which move?', () => (
      <ForksSection debrief={debrief} />
    )),
  },
  {
    id: 'numbers',
    title: 'Argue with the numbers',
    short: 'Numbers',
    about:
      'Weights, values and walk-aways are assumptions. Move one, with its reason beside it, and see what follows.',
    page: () => <Argue debrief={debrief} />,
    slides: alone('numbers', 'Which number would you contest, and what would it change?', () => (
      <Argue debrief={debrief} />
    )),
  },
  {
    id: 'concepts',
    title: 'Concepts, each at its moment',
    short: 'Concepts',
    page: () => <Concepts debrief={debrief} />,
    slides: () =>
      conceptsOf(debrief).map((concept) => ({
        key: `concept-${concept.name}`,
        asks: `${capitalised(momentOf(concept))}: what would you call what happened?`,
        shows: () => <ConceptCard concept={concept} />,
      })),
  },
  {
    id: 'really',
    title: 'What really happened, and how long this would hold',
    short: 'Reality',
    page: () => (
      <div class="reality">
        <WhatHappened debrief={debrief} />
        <Durability debrief={debrief} />
      </div>
    ),
    slides: () => [
      {
        key: 'really',
        asks: 'What do you know of how it really went on?',
        shows: () => <WhatHappened debrief={debrief} />,
      },
      {
        key: 'holds',
        asks: 'How long would this hold, and what decides that?',
        shows: () => <Durability debrief={debrief} />,
      },
    ],
  },
  {
    id: 'write',
    title: 'Write',
    short: 'Write',
    about: 'What you write is kept with this game on this device, and goes with every copy of it.',
    page: () => (
      <>
        <Write debrief={debrief} game={game} />
        <Questions debrief={debrief} />
      </>
    ),
    slides: alone('write', 'To take along.', () => (
      <>
        <Questions debrief={debrief} />
        <Rubric debrief={debrief} />
      </>
    )),
  },
]
