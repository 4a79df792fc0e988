/**
 * One way to begin, for a person who has the floor for the first time: rows that can be settled by themselves, each with
 * the option that lies nearest to what everyone opened with. From public facts and the viewer's own sheet and mandate.
 */
import type { Issue, Option } from '../scenario/scenario.ts'
import type { TableEvent } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import type { Package } from '../terms/package.ts'
import { barredFor } from './barred.ts'
import { worthInHand } from './worthInHand.ts'

export interface SuggestedOpening {
  readonly issue: Issue
  readonly option: Option
  /** How many steps of the row each other party at the table opened away from it, in the scenario's order. */
  readonly steps: readonly { readonly party: PartyId; readonly steps: number }[]
  /** The viewer's no deal before and after it is sealed; null for a seat that has nothing to gain or lose by it. */
  readonly noDeal: { readonly before: number; readonly after: number } | null
}

const MOST = 3

/** Moves that use the floor; answers and replies do not. */
const MOVES: ReadonlySet<TableEvent['type']> = new Set([
  'caucus.asked',
  'mediator.asked',
  'capital.consulted',
  'statement.made',
  'adjournment.asked',
  'turn.passed',
  'party.pressed',
  'inducement.promised',
  'offer.takenUp',
])

const hasMoved = ({ viewer, record }: PartyView): boolean =>
  record.some(
    (event) =>
      (event.type === 'offer.made' && event.offer.by === viewer) ||
      (MOVES.has(event.type) && 'by' in event && event.by === viewer),
  )

/** Whether the viewer has the floor and has never used it. */
export const isFirstTurn = (view: PartyView): boolean =>
  view.phase === 'floor' && view.toMove === view.viewer && view.may.includes('offer') && !hasMoved(view)

const isPrincipal = ({ roles }: PartyView['scenario']['parties'][number]): boolean =>
  roles.includes('principal')

const placeOf = (issue: Issue, option: string | undefined): number =>
  issue.options.findIndex(({ id }) => id === option)

interface Candidate extends SuggestedOpening {
  /** To the principal that opened furthest away, the viewer included. */
  readonly furthest: number
  /** Points of the viewer's own sheet. */
  readonly points: number
}

const candidatesOn = (view: PartyView, issue: Issue): readonly Candidate[] => {
  const { parties } = view.scenario
  const viewer = parties.find(({ id }) => id === view.viewer)
  const openings = parties.flatMap((party) => {
    const place = placeOf(issue, party.opening[issue.id]?.option)
    return place < 0 ? [] : [{ party, place }]
  })
  return issue.options.flatMap((option, place) => {
    const pack = { [issue.id]: option.id } as Package
    if (option.id === issue.statusQuo || barredFor(view, pack).length > 0) return []
    const distances = openings.map(({ party, place: opened }) => ({ party, steps: Math.abs(opened - place) }))
    const { noDeal: before, noDealIfSealed: after } = worthInHand(view, pack, [])
    const gains = viewer !== undefined && isPrincipal(viewer) ? { before, after: after ?? before } : null
    if (gains !== null && gains.after <= gains.before) return []
    return [
      {
        issue,
        option,
        steps: distances
          .filter(({ party }) => party.id !== view.viewer && !party.besideTable)
          .map(({ party, steps }) => ({ party: party.id, steps })),
        noDeal: gains,
        furthest: Math.max(
          0,
          ...distances.filter(({ party }) => isPrincipal(party)).map(({ steps }) => steps),
        ),
        points: view.own.sheet.points[issue.id]?.[option.id] ?? 0,
      },
    ]
  })
}

const gainOf = ({ noDeal }: SuggestedOpening): number => (noDeal === null ? 0 : noDeal.after - noDeal.before)

/**
 * Up to three rows, the easiest first: the fewest steps to whoever opened furthest away, then the greatest gain. Empty
 * where it is not the viewer's first turn, and where no row can be settled by itself to its gain.
 */
export const openingsOf = (view: PartyView): readonly SuggestedOpening[] => {
  if (!isFirstTurn(view)) return []
  const best = view.scenario.issues
    .filter(
      ({ id, separable }) => separable && view.round.agenda.includes(id) && view.draft[id] === undefined,
    )
    .flatMap((issue) => {
      const [first] = [...candidatesOn(view, issue)].sort(
        (a, b) => a.furthest - b.furthest || b.points - a.points,
      )
      return first === undefined ? [] : [first]
    })
  return [...best].sort((a, b) => a.furthest - b.furthest || gainOf(b) - gainOf(a)).slice(0, MOST)
}
