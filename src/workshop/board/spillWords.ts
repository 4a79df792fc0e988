/** Where in the scenario the words stand that have no room, and what is said of them. */
import type { Path } from '../../scenario/finding.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { counted } from '../../telling/phrases.ts'
import { assertNever } from '../../terms/assertNever.ts'
import type { PartyId, ReadingId, SittingId } from '../../terms/ids.ts'
import type { Spill } from './spills.ts'

export interface BoardSeen {
  readonly scenario: Scenario
  readonly seat: PartyId
  readonly reading: ReadingId
  readonly sitting: SittingId
}

const firstRound = ({ scenario, sitting }: BoardSeen): number => {
  const [id] = scenario.sittings.find((each) => each.id === sitting)?.rounds ?? []
  return scenario.rounds.findIndex((round) => round.id === id)
}

/** The place of what is shown in the file of the scenario. */
export const pathOfSpill = ({ of }: Spill, seen: BoardSeen): Path => {
  const { scenario, seat } = seen
  const issueAt = (id: string) => scenario.issues.findIndex((issue) => issue.id === id)
  const partyAt = (id: string | undefined) => scenario.parties.findIndex((party) => party.id === id)
  switch (of.type) {
    case 'issue':
      return ['issues', issueAt(of.issue), of.part]
    case 'option':
      return ['issues', issueAt(of.issue), 'options', of.place, 'short']
    case 'party':
      return ['parties', partyAt(scenario.parties.filter(({ id }) => id !== seat)[of.place]?.id), 'name']
    case 'plate':
      return ['parties', partyAt(of.party), 'name']
    case 'round':
      return ['rounds', firstRound(seen), 'place']
    case 'agenda':
      return ['rounds', firstRound(seen), 'agenda']
    case 'page':
      return []
    default:
      return assertNever(of)
  }
}

const whose = ({ of }: Spill, { scenario }: BoardSeen): string => {
  switch (of.type) {
    case 'issue':
      return of.part === 'label' ? 'an issue’s name' : 'an issue’s question'
    case 'option':
      return `an option of “${scenario.issues.find(({ id }) => id === of.issue)?.label ?? of.issue}”`
    case 'party':
    case 'plate':
      return 'a party’s name'
    case 'round':
      return 'the line about the round'
    case 'agenda':
    case 'page':
      return ''
    default:
      return assertNever(of)
  }
}

const FATE: Readonly<Record<Spill['kind'], string>> = {
  cut: 'is cut off',
  spills: 'runs over its edge',
  overlaps: 'lies over another',
  below: 'is out of sight',
}

/** A sentence without its place: “an option of “Monitoring” is cut off.” */
export const spillWords = (spill: Spill, seen: BoardSeen): string => {
  const { of, kind, words } = spill
  if (of.type === 'page') return 'The page is wider than the screen.'
  if (of.type === 'agenda')
    return `${counted(Number(words), 'issue is', 'issues are')} only seen by scrolling. A round with fewer issues shows them all.`
  const where = of.type === 'plate' ? ', on the stage' : ''
  return `${whose(spill, seen)} ${FATE[kind]}${where}.`
}

/** The words that have no room; empty where it is no words. */
export const spilledWords = ({ of, words }: Spill, { scenario }: BoardSeen): string => {
  if (of.type === 'page' || of.type === 'agenda') return ''
  return of.type === 'plate' ? (scenario.parties.find(({ id }) => id === of.party)?.name ?? '') : words
}
