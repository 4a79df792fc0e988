/** What can be read off the plane by pointer or arrow keys: every dot and every named point, in words. */
import { axisValue, type PlaneAxis } from '../../debrief/axis.ts'
import type { Plane } from '../../debrief/debrief.ts'
import type { PossibleText } from '../../debrief/possible.ts'
import { accordHolds } from '../../table/accordHolds.ts'
import { phrasesOf } from '../../telling/issues.ts'
import { nameOf } from '../../telling/parties.ts'
import { counted, gained, grouped, points } from '../../telling/phrases.ts'
import { talksTurn } from '../../telling/turns.ts'
import { issuesIn, restrictTo } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import { listedIn } from '../../words/lists.ts'
import { PLANE_WORDS } from '../../words/plane/catalog.ts'
import { type Say, sayIn } from '../../words/say.ts'
import type { Px } from './placeLabel.ts'
import type { PlaneScale } from './planeScale.ts'
import type { PlaneSubject } from './planeSubject.ts'

export interface Readable {
  /** In px of the drawing. */
  readonly at: Px
  /** A dot is some texts that lie close together; all else is one point with a name of its own. */
  readonly kind: 'dot' | 'edge' | 'offer' | 'noDeal' | 'accord' | 'nash'
  /** Along both axes, in points. */
  readonly place: readonly [number, number]
  /** What lies there, a sentence each: worded when it is read, since a plane has thousands of dots. */
  readonly says: () => string
}

export type SaysPlane = Say<typeof PLANE_WORDS.english>

/** “worth to Ukraine”; “least gain of the others over no deal”. */
export const axisName = (say: SaysPlane, { scenario, principals }: PlaneSubject, axis: PlaneAxis): string => {
  const party = principals[axis.type === 'worth' ? axis.of : axis.but]
  if (axis.type === 'worth')
    return party === undefined ? say('worth') : say('worthTo', { party: nameOf(scenario, party) })
  const others = principals.filter((one) => one !== party).map((one) => nameOf(scenario, one))
  return say('worstOff', { parties: listedIn(say.language, others) })
}

/** “worth to Ukraine, worth to Russia”. */
export const pairName = (say: SaysPlane, debrief: PlaneSubject, { across, up }: Plane): string =>
  `${axisName(say, debrief, across)}, ${axisName(say, debrief, up)}`

/** What is read off the plane is a sentence about the game: English for now. */
const ENGLISH = sayIn(PLANE_WORDS, 'en')

const along = (debrief: PlaneSubject, axis: PlaneAxis, value: number): string => {
  if (axis.type === 'worstOff') return `${gained(value)} ${axisName(ENGLISH, debrief, axis)}`
  const against = toNano(value - (debrief.possible.noDeal[axis.of] ?? 0))
  const party = debrief.principals[axis.of]
  const name = party === undefined ? '' : nameOf(debrief.scenario, party)
  return `${points(value)} to ${name} (${gained(against)} against no deal)`
}

/** Where a text differs from what holds now: more than a few changes are counted, not listed. */
export const possibleTextWords = (
  { scenario, final }: PlaneSubject,
  { package: pack }: PossibleText,
): string => {
  const changed = issuesIn(pack).filter((issue) => pack[issue] !== final[issue])
  if (changed.length === 0) return 'The text that holds now.'
  if (changed.length > 4) return `It differs from what holds now on ${counted(changed.length, 'issue')}.`
  return `What holds now, but ${phrasesOf(scenario, restrictTo(pack, new Set(changed))).join('; ')}.`
}

const dotWords = (inside: number, crossing: number, reached: number): string => {
  if (inside === 0) return `${counted(crossing, 'text')}, all across a red line.`
  const beyond = crossing === 0 ? '' : `; ${grouped(crossing)} more across a red line`
  const within =
    reached === 0
      ? ''
      : `, ${grouped(reached)} of them better than leaving for all and in reach of the mandates`
  return `${counted(inside, 'text')} across nobody’s red line${within}${beyond}.`
}

/** The worth of the end to each principal; null unless an accord is in force. */
export const accordWorths = ({ end, principals, seats }: PlaneSubject): readonly number[] | null =>
  accordHolds({ end }) ? principals.map((id) => seats.find(({ party }) => party === id)?.worth ?? 0) : null

/** Later ones lie on top. */
export const readablesOf = (
  debrief: PlaneSubject,
  { across, up, dots }: Plane,
  { x, y }: PlaneScale,
): readonly Readable[] => {
  const { possible, scenario } = debrief
  const readable = (kind: Readable['kind'], place: Readable['place'], says: Readable['says']): Readable => ({
    at: [x.toPx(place[0]), y.toPx(place[1])],
    kind,
    place,
    says,
  })
  const named = (kind: Readable['kind'], worths: readonly number[], says: Readable['says']): Readable =>
    readable(
      kind,
      [across, up].map((axis) => axisValue(axis, worths, possible.noDeal)) as [number, number],
      says,
    )
  const accord = accordWorths(debrief)
  return [
    ...dots.map(([first, second, inside, crossing, reached]) =>
      readable('dot', [first, second], () => dotWords(inside, crossing, reached)),
    ),
    ...possible.frontier.map((point) =>
      named('edge', point.worth, () => `On the edge. ${possibleTextWords(debrief, point)}`),
    ),
    ...debrief.path.map((step) =>
      named(
        'offer',
        step.worth,
        () =>
          `Offer ${step.offer} by ${nameOf(scenario, step.by)}${step.at === null ? '' : `, ${talksTurn(step.at)}`}${step.accepted ? ', agreed' : ''}. Where it was silent, the draft, and else what its maker last asked for.`,
      ),
    ),
    named('noDeal', possible.noDeal, () => 'No deal, for each.'),
    ...(accord === null ? [] : [named('accord', accord, () => 'The agreement.')]),
    ...possible.nash.map((point) =>
      named('nash', point.worth, () => `Nash point. ${possibleTextWords(debrief, point)}`),
    ),
  ]
}

export const readingWords = (
  debrief: PlaneSubject,
  { across, up }: Plane,
  { place, says }: Readable,
): string => `${says()} ${along(debrief, across, place[0])}; ${along(debrief, up, place[1])}.`

/** Greatest distance in px at which a point is hit; larger for a named one. */
const NAMED_REACH = 10
const REACH = 24

const distance = ([ax, ay]: Px, [bx, by]: Px): number => Math.hypot(ax - bx, ay - by)

/** The point that lies nearest; null where none is near. Of points in one place the last. */
export const nearestTo = (all: readonly Readable[], at: Px): Readable | null => {
  const nearest = (among: readonly Readable[], reach: number): Readable | null => {
    let best: Readable | null = null
    let least = reach
    for (const one of among) {
      const away = distance(one.at, at)
      if (away <= least) {
        best = one
        least = away
      }
    }
    return best
  }
  return (
    nearest(
      all.filter(({ kind }) => kind !== 'dot'),
      NAMED_REACH,
    ) ?? nearest(all, REACH)
  )
}

/** Distance across the arrow's direction counts double, so that the key goes to what is ahead. */
const ASIDE = 2
const NUDGE = 0.5

/** The next point in the direction of an arrow; the same where there is none. */
export const nextTo = (all: readonly Readable[], from: Readable, [dx, dy]: Px): Readable => {
  let best = from
  let least = Number.POSITIVE_INFINITY
  for (const one of all) {
    const [ax, ay] = [one.at[0] - from.at[0], one.at[1] - from.at[1]]
    const ahead = ax * dx + ay * dy
    const aside = Math.abs(ax * dy) + Math.abs(ay * dx)
    if (ahead <= NUDGE || aside > ahead) continue
    const cost = ahead + ASIDE * aside
    if (cost < least) {
      best = one
      least = cost
    }
  }
  return best
}

/** Where reading by keys begins: at the agreement, else at the Nash point, else at no deal. */
export const firstReadable = (all: readonly Readable[]): Readable | null =>
  all.find(({ kind }) => kind === 'accord') ?? all.findLast(({ kind }) => kind !== 'dot') ?? null
