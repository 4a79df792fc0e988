/**
 * The parts of the debrief in their order: the page shows them one under the other, a projector one at a time. How it felt is
 * asked before the books open, and is no part of them.
 */
import type { ComponentChildren, VNode } from 'preact'
import { conceptsOf } from '../../debrief/concepts/conceptsOf.ts'
import type { Debrief } from '../../debrief/debrief.ts'
import { OwnText } from '../../pieces/OwnText.tsx'
import { woven } from '../../pieces/woven.ts'
import { partyOf } from '../../scenario/scenario.ts'
import type { Game } from '../../session/desk/desk.ts'
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
import type { Spoken } from './said.tsx'
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
  readonly asks: ComponentChildren
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

const personsParts = (debrief: Debrief, { people }: Game, { say }: Spoken): readonly DebriefPart[] =>
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
    const title = say(mediates ? 'mediator' : 'underwriter')
    return [
      {
        id: `seat-${id}`,
        title,
        short: say(mediates ? 'mediatorShort' : 'underwriterShort'),
        page,
        slides: alone(`seat-${id}`, say('seatAsks'), page),
      },
    ]
  })

const briefPart = (debrief: Debrief, game: Game, { say }: Spoken): DebriefPart => {
  const { people, transcript } = game
  const prepared = people.map((party) => transcript.preparation[party] ?? {})
  /** One’s own first, and beside it what the other sides had been asked for. */
  const seats: readonly PartyId[] = [...new Set([...people, ...debrief.principals])]
  return {
    id: 'brief',
    title: say(people.length === 1 ? 'brief' : 'briefs'),
    short: say('briefShort'),
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
        asks: woven(say, 'briefAsks', {
          party: () => <OwnText>{partyOf(debrief.scenario, party).name}</OwnText>,
        }),
        shows: () => <BriefSection debrief={debrief} party={party} />,
      })),
  }
}

export const debriefParts = (debrief: Debrief, game: Game, spoken: Spoken): readonly DebriefPart[] => {
  const { say, turnSaid } = spoken
  return [
    {
      id: 'lesson',
      title: say('lesson'),
      short: say('lessonShort'),
      hasOwnTitle: true,
      page: () => <LessonSection debrief={debrief} was={game.was} />,
      slides: alone('lesson', say('lessonAsks'), () => <LessonSection debrief={debrief} was={game.was} />),
    },
    briefPart(debrief, game, spoken),
    ...personsParts(debrief, game, spoken),
    {
      id: 'turning',
      title: say(debrief.turningPoints.length === 3 ? 'turning3' : 'turning'),
      short: say('turning'),
      about: say('turningAbout'),
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
          asks: say('turningAsks', { turn: capitalised(turnSaid(point.at)) }),
          shows: () => <TurningCard debrief={debrief} point={point} />,
        })),
        {
          key: 'asked',
          asks: say('askedAsks'),
          shows: () => <ConcessionChart debrief={debrief} />,
        },
      ],
    },
    {
      id: 'possible',
      title: say('possible'),
      short: say('possibleShort'),
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
          asks: say('planeAsks'),
          shows: () => <UtilityPlane debrief={debrief} />,
        },
        {
          key: 'sheets',
          asks: say('sheetsAsks'),
          shows: () => <ScoreSheetsSection debrief={debrief} />,
        },
        {
          key: 'trades',
          asks: say('tradesAsks'),
          shows: () => <Trades debrief={debrief} />,
        },
      ],
    },
    {
      id: 'what-if',
      title: say('whatIf'),
      short: say('whatIf'),
      page: () => (
        <>
          <ForksSection debrief={debrief} />
          <WhatIf debrief={debrief} entries={game.transcript.entries} people={game.people} />
        </>
      ),
      slides: alone('what-if', say('whatIfAsks'), () => <ForksSection debrief={debrief} />),
    },
    {
      id: 'numbers',
      title: say('numbers'),
      short: say('numbersShort'),
      about: say('numbersAbout'),
      page: () => <Argue debrief={debrief} />,
      slides: alone('numbers', say('numbersAsks'), () => <Argue debrief={debrief} />),
    },
    {
      id: 'concepts',
      title: say('concepts'),
      short: say('conceptsShort'),
      page: () => <Concepts debrief={debrief} />,
      slides: () =>
        conceptsOf(debrief).map((concept) => ({
          key: `concept-${concept.name}`,
          asks: say('conceptAsks', { moment: capitalised(momentOf(concept, spoken)) }),
          shows: () => <ConceptCard debrief={debrief} concept={concept} />,
        })),
    },
    {
      id: 'really',
      title: say('really'),
      short: say('reallyShort'),
      page: () => (
        <div class="reality">
          <WhatHappened debrief={debrief} />
          <Durability debrief={debrief} />
        </div>
      ),
      slides: () => [
        {
          key: 'really',
          asks: say('reallyAsks'),
          shows: () => <WhatHappened debrief={debrief} />,
        },
        {
          key: 'holds',
          asks: say('holdsAsks'),
          shows: () => <Durability debrief={debrief} />,
        },
      ],
    },
    {
      id: 'write',
      title: say('write'),
      short: say('write'),
      about: say('writeAbout'),
      page: () => (
        <>
          <Write debrief={debrief} game={game} />
          <Questions debrief={debrief} />
        </>
      ),
      slides: alone('write', say('writeAsks'), () => (
        <>
          <Questions debrief={debrief} />
          <Rubric debrief={debrief} />
        </>
      )),
    },
  ]
}
