/** What the stage shows, derived from the desk alone; nothing is kept here. */
import { accordOf } from '../seat/accord.ts'
import { accordMap } from '../seat/accordMap.ts'
import { lineStandingWords } from '../seat/accordWords.ts'
import { momentNow } from '../seat/attention.ts'
import { isAskedToAnswer } from '../seat/isAskedToAnswer.ts'
import type { Moment } from '../seat/moment.ts'
import type { SeatState } from '../seat/seat.ts'
import type { PartyView, PublicParty } from '../table/view.ts'
import { partyState } from '../telling/describeTable.ts'
import { type RoomWords, roomWords } from '../telling/stageWords.ts'
import { toldBy } from '../telling/told.ts'
import type { IssueId, PartyId } from '../terms/ids.ts'
import { STAGE_WORDS } from '../words/drawn/catalog.ts'
import * as texts from '../words/drawn/en.ts'
import type { StageParts } from './layout.ts'
import { hasOwnShapes, type OwnMap } from './map/ownGeometry.ts'
import type { MapModel } from './map/picture.ts'
import { type AnswerPicture, answerPicture, askedPicture, slotWords } from './moments/answerPicture.ts'
import type { Scene } from './moments/scene.ts'
import { scenesAt } from './moments/scenesAt.ts'

export interface PlateModel {
  readonly party: PublicParty
  readonly words: string
  readonly hasFloor: boolean
  readonly open: boolean
  /** Its mark has left the plate for the text that is answered. */
  readonly isMarkAway: boolean
}

/** The step of a moment that has been reached. */
export interface MomentModel {
  readonly moment: Moment
  readonly step: number
  readonly scenes: readonly Scene[]
}

export interface StageModel {
  readonly game: string
  readonly view: PartyView
  /** Name of the map's geometry among the assets; null where the scenario has no map, or one of its own. */
  readonly geometry: string | null
  /** The scenario's map where it brings its shapes along. */
  readonly ownMap: OwnMap | null
  /** The accord as the map is to draw it; null where there is no map. */
  readonly map: MapModel | null
  readonly regions: Readonly<Record<string, IssueId>>
  readonly plates: readonly PlateModel[]
  /** The two who are aside. */
  readonly aside: readonly PartyId[]
  /** What the rooms beside the table are called: the side room empty and with two in it, and the next one. */
  readonly roomWords: RoomWords
  /** Those who have left the talks. */
  readonly gone: readonly PartyId[]
  readonly paper: boolean
  /** The text that is being answered, or waits for the viewer's answer; null while none does. */
  readonly answer: AnswerPicture | null
  /** How much is settled, in words; empty while nothing is. */
  readonly settled: string
  /** Opened, the stage shows the map alone. */
  readonly parts: StageParts
  readonly moment: MomentModel | null
  /** Nothing is to move. */
  readonly reduced: boolean
}

const BASIS_WORDS = {
  reported: texts.asReported,
  inferred: texts.inferred,
  assumed: texts.courseAssumed,
} as const

function mapModel(view: PartyView, focus: SeatState['focus']): MapModel | null {
  const accord = accordOf(view, focus)
  const onMap = accordMap(view, accord)
  if (onMap === null) return null
  const say = toldBy(view, STAGE_WORDS)
  const { map, parties } = view.scenario
  return {
    accord: onMap,
    lifted: focus.issue,
    rowAlone: focus.rowAlone && focus.enlarged,
    viewerColour: parties.find(({ id }) => id === view.viewer)?.marker.colour ?? 'slate',
    parties,
    standingWords: (standing) => lineStandingWords(view, standing, accord),
    basisOf: (layer) => say(BASIS_WORDS[map?.layers.find(({ id }) => id === layer)?.basis ?? 'assumed']),
    postsBasis: say(texts.postsAssumed),
  }
}

function momentModel({ attention }: SeatState): MomentModel | null {
  const moment = attention === null ? null : momentNow(attention)
  if (attention === null || moment === null) return null
  const told = attention.telling ?? attention.shown
  return {
    moment,
    step: attention.step,
    scenes: scenesAt(moment, attention.step, told),
  }
}

function answerNow({ attention }: SeatState, view: PartyView): AnswerPicture | null {
  const moment = attention === null ? null : momentNow(attention)
  if (moment?.type === 'answer')
    return answerPicture(attention?.telling ?? view, moment, attention?.step ?? 0)
  return moment === null && isAskedToAnswer(view) && view.onTable !== null
    ? askedPicture(view, view.onTable)
    : null
}

const settledWords = (view: PartyView): string => {
  const say = toldBy(view, STAGE_WORDS)
  const counts = { sealed: texts.sealedCount, initialled: texts.initialledCount } as const
  return (['sealed', 'initialled'] as const)
    .flatMap((wanted) => {
      const count = Object.values(view.draft).filter((line) => line?.status === wanted).length
      return count === 0 ? [] : [say(counts[wanted], { count })]
    })
    .join(', ')
}

/** Null while there is no view: no game, or the curtain is down. */
export function stageModel(state: SeatState, systemReduces: boolean): StageModel | null {
  const { game, focus, settings } = state
  const view = game?.view ?? null
  if (game === null || view === null) return null
  const { map, parties } = view.scenario
  const answer = answerNow(state, view)
  const isAnswer = answer !== null && !focus.mapKept
  return {
    game: game.id,
    view,
    geometry: map?.geometry ?? null,
    ownMap: hasOwnShapes(map) ? map : null,
    map: mapModel(view, focus),
    regions: map?.regions ?? {},
    plates: parties.map((party) => ({
      party,
      words: (answer && slotWords(view, answer, party.id)) ?? partyState(view, party.id, game.considering),
      hasFloor: view.phase !== 'closed' && view.floor === party.id,
      open: focus.party === party.id,
      isMarkAway:
        isAnswer &&
        answer.slots.some(
          ({ party: id, state }) => id === party.id && (state === 'in' || state === 'stopped'),
        ),
    })),
    roomWords: roomWords(view.scenario),
    aside: view.caucus === null ? [] : [view.caucus.by, view.caucus.with],
    gone: view.record.flatMap((event) => (event.type === 'party.walkedAway' ? [event.by] : [])),
    paper: view.onTable !== null,
    answer,
    settled: settledWords(view),
    parts: map === undefined || isAnswer ? 'table' : focus.enlarged ? 'map' : 'both',
    moment: momentModel(state),
    reduced: settings.motion === 'reduced' || systemReduces,
  }
}
