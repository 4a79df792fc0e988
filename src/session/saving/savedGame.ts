/** A saved game's line on the shelf. Made only of what every seat may see, because anybody can look at the shelf. */
import { roundOf } from '../../scenario/scenario.ts'
import type { End } from '../../table/event.ts'
import type { PartyView } from '../../table/view.ts'
import { listed } from '../../telling/phrases.ts'
import { turnNow, turnOf } from '../../telling/turns.ts'
import { assertNever } from '../../terms/assertNever.ts'
import type { PartyId } from '../../terms/ids.ts'
import { coverOfView } from '../desk/cover.ts'
import type { Branch, GameStage, SavedGame } from '../desk/desk.ts'

const endedAs = (end: End, ratified: boolean): string => {
  switch (end) {
    case 'signed':
      return ratified
        ? 'The accord was signed and approved at home.'
        : 'The accord was signed, but not approved.'
    case 'brokenOff':
      return 'The talks were broken off.'
    case 'partial':
      return 'Time ran out; what was sealed stands.'
    case 'adjourned':
      return 'Time ran out with nothing signed.'
    default:
      return assertNever(end)
  }
}

/** What is awaited, as seen by the people at this screen. */
const awaited = (view: PartyView, people: readonly PartyId[]): string => {
  const mover = view.scenario.parties.find((party) => party.id === view.toMove)
  const yours = people.length === 1 && view.toMove === people[0]
  const whose = yours ? 'your' : `${mover?.name ?? 'nobody'}’s`
  switch (view.phase) {
    case 'answering':
      return `Offer ${view.onTable?.number ?? ''} is on the table, and it is ${whose} turn to answer.`
    case 'signing':
      return `The draft is complete, and it is ${whose} turn to sign or decline.`
    case 'publishing':
      return `The round is over, and it is ${whose} turn to speak to the press.`
    case 'choosing':
    case 'floor':
    case 'replying':
    case 'caucus':
    case 'drafting':
      return `It is ${whose} turn to move.`
    case 'closed':
      return ''
    default:
      return assertNever(view.phase)
  }
}

const summaryOf = (
  view: PartyView,
  people: readonly PartyId[],
  names: readonly string[],
  stage: GameStage,
) => {
  const seat = `Your ${names.length > 1 ? 'seats' : 'seat'}: ${listed(names)}.`
  if (stage === 'briefing') return `${seat} You are reading your brief.`
  if (view.end !== null) return `${seat} ${endedAs(view.end.end, view.end.ratified)}`
  return `${seat} Round ${view.round.index + 1}, ${turnOf(view.round)}. ${awaited(view, people)}`
}

export const savedGameOf = (
  id: string,
  stage: GameStage,
  people: readonly PartyId[],
  view: PartyView,
  savedAt: number,
  branch: Branch | null,
): SavedGame => {
  const { scenario } = view
  const seatNames = people.flatMap(
    (person) => scenario.parties.find((party) => party.id === person)?.name ?? [],
  )
  return {
    id,
    scenarioId: scenario.id,
    title: scenario.title,
    seats: people,
    seatNames,
    stage,
    round:
      stage === 'briefing'
        ? null
        : {
            label: roundOf(scenario, view.round.id).label,
            number: view.round.index + 1,
            turn: turnNow(view.round.turn, view.round.turns),
          },
    savedAt,
    branch,
    summary: summaryOf(view, people, seatNames, stage),
    cover: coverOfView(view),
  }
}
