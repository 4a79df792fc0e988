/** Findings about the sources of reported things: too many with a single source, or on one side's own account alone. */
import { type Path, quoted } from '../../../scenario/finding.ts'
import type { Scenario } from '../../../scenario/scenario.ts'
import type { PartyId, SourceId } from '../../../terms/ids.ts'
import type { SolverFinding } from '../finding.ts'

/**
 * Reported for a part of the file with at least so many reported things, more than half of which have one source only.
 */
const FEWEST = 4

interface Reported {
  readonly path: Path
  readonly sources: readonly SourceId[]
}

/** A part of the file that belongs together: what happened in the talks, what one party asks for. */
interface Part {
  readonly what: string
  /** The party whose demands these are: for its own demands its own account is a good source. */
  readonly of: PartyId | null
  readonly reported: readonly Reported[]
}

interface Grounded {
  readonly basis: string
  readonly sources: readonly SourceId[]
}

const reportedIn = (things: readonly (readonly [Path, Grounded])[]): readonly Reported[] =>
  things.flatMap(([path, { basis, sources }]) => (basis === 'reported' ? [{ path, sources }] : []))

const partsOf = ({ events, parties }: Scenario): readonly Part[] => [
  {
    what: 'events',
    of: null,
    reported: reportedIn(events.map((event, index) => [['events', index], event])),
  },
  ...parties.map((party, index) => ({
    what: `positions, interests and red lines of ${quoted(party.id)}`,
    of: party.id,
    reported: reportedIn([
      ...Object.entries(party.positions).map(
        ([issue, position]) => [['parties', index, 'positions', issue], position] as const,
      ),
      ...party.interests.map((one, n) => [['parties', index, 'interests', n], one] as const),
      ...party.redLines.map((one, n) => [['parties', index, 'redLines', n], one] as const),
    ]),
  })),
]

const oneSource = ({ what, reported }: Part): SolverFinding[] => {
  const alone = reported.filter(({ sources }) => sources.length === 1)
  const [first] = alone
  if (reported.length < FEWEST || 2 * alone.length <= reported.length || first === undefined) return []
  const counts = new Map<SourceId, number>()
  for (const source of alone.flatMap(({ sources }) => sources))
    counts.set(source, (counts.get(source) ?? 0) + 1)
  const [[most, times] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a)
  return [
    {
      code: 'one-source',
      path: [...first.path, 'sources'],
      message: `Of ${reported.length} reported ${what}, ${alone.length} rest on a single source each, ${times} of them on ${quoted(most)}.`,
      hint: 'Look for a second voice, best of another side; or say in "because" why one is enough.',
    },
  ]
}

/** The side whose account alone a thing rests on; null where one source gives no side’s, or another’s. */
const sideOf = (scenario: Scenario, { sources }: Reported): PartyId | null => {
  const [first, ...rest] = sources.map((source) => scenario.sources[source]?.side)
  return first !== undefined && rest.every((side) => side === first) ? first : null
}

const oneSided = (scenario: Scenario, { what, of, reported }: Part): SolverFinding[] =>
  scenario.parties.flatMap(({ id: side }): SolverFinding[] => {
    const told = side === of ? [] : reported.filter((one) => sideOf(scenario, one) === side)
    const [first] = told
    if (first === undefined) return []
    return [
      {
        code: 'one-sided-source',
        path: [...first.path, 'sources'],
        message: `Of ${reported.length} reported ${what}, ${told.length === 1 ? '1 is' : `${told.length} are`} told by ${quoted(side)} alone.`,
        hint: 'Look for a source of another side, or say in "because" whose account it is.',
      },
    ]
  })

/** Not reported for a published domain, whose numbers have no other source than its own files. */
export const sourceFindings = (scenario: Scenario): SolverFinding[] =>
  (scenario.scale === 'published' ? [] : partsOf(scenario)).flatMap((part) => [
    ...oneSource(part),
    ...oneSided(scenario, part),
  ])
