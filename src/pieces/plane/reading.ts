/** What can be read off the plane by pointer or arrow keys: every dot and every named point, in words. */
import { axisValue, type PlaneAxis } from '../../debrief/axis.ts'
import type { Plane } from '../../debrief/debrief.ts'
import type { PossibleText } from '../../debrief/possible.ts'
import { accordHolds } from '../../table/accordHolds.ts'
import { phrasesOf } from '../../telling/issues.ts'
import { nameOf } from '../../telling/parties.ts'
import { figuresTo, listedTo, toldBy } from '../../telling/told.ts'
import { turnTold } from '../../telling/turnTold.ts'
import { issuesIn, restrictTo } from '../../terms/package.ts'
import { toNano } from '../../terms/rounding.ts'
import { listedIn } from '../../words/lists.ts'
import type { PLANE_WORDS } from '../../words/plane/catalog.ts'
import { POSSIBLE_TEXTS } from '../../words/possible/catalog.ts'
import * as texts from '../../words/possible/en.ts'
import type { Say } from '../../words/say.ts'
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

const along = ({ scenario, principals, possible }: PlaneSubject, axis: PlaneAxis, value: number): string => {
  const say = toldBy({ scenario }, POSSIBLE_TEXTS)
  const { points, gained } = figuresTo({ scenario })
  const party = principals[axis.type === 'worth' ? axis.of : axis.but]
  if (axis.type === 'worstOff') {
    const others = principals.filter((one) => one !== party).map((one) => nameOf(scenario, one))
    return say(texts.alongWorst, { gain: gained(value), parties: listedTo({ scenario }, others) })
  }
  return say(texts.along, {
    worth: points(value),
    name: party === undefined ? '' : nameOf(scenario, party),
    gain: gained(toNano(value - (possible.noDeal[axis.of] ?? 0))),
  })
}

/** Where a text differs from what holds now: more than a few changes are counted, not listed. */
export const possibleTextWords = (
  { scenario, final }: PlaneSubject,
  { package: pack }: PossibleText,
): string => {
  const say = toldBy({ scenario }, POSSIBLE_TEXTS)
  const changed = issuesIn(pack).filter((issue) => pack[issue] !== final[issue])
  if (changed.length === 0) return say(texts.holdsNow)
  if (changed.length > 4) return say(texts.differsOn, { count: changed.length })
  const changes = phrasesOf(scenario, restrictTo(pack, new Set(changed))).join('; ')
  return say(texts.holdsBut, { changes })
}

const dotWords = ({ scenario }: PlaneSubject, inside: number, crossing: number, reached: number): string => {
  const say = toldBy({ scenario }, POSSIBLE_TEXTS)
  const { grouped } = figuresTo({ scenario })
  if (inside === 0) return say(texts.dotAcross, { count: crossing, texts: grouped(crossing) })
  const counts = {
    count: inside,
    texts: grouped(inside),
    reached: grouped(reached),
    beyond: grouped(crossing),
  }
  if (crossing === 0) return say(reached === 0 ? texts.dotInside : texts.dotReached, counts)
  return say(reached === 0 ? texts.dotBeyond : texts.dotReachedBeyond, counts)
}

const offerWords = (
  { scenario }: PlaneSubject,
  { offer, by, at, accepted }: PlaneSubject['path'][number],
): string => {
  const say = toldBy({ scenario }, POSSIBLE_TEXTS)
  const facts = [
    say(texts.offerBy, { offer, name: nameOf(scenario, by) }),
    ...(at === null ? [] : [turnTold({ scenario }, at)]),
    ...(accepted ? [say(texts.wasAgreed)] : []),
  ]
  return say(texts.offerPoint, { facts: facts.join(', ') })
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
  const say = toldBy({ scenario }, POSSIBLE_TEXTS)
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
      readable('dot', [first, second], () => dotWords(debrief, inside, crossing, reached)),
    ),
    ...possible.frontier.map((point) =>
      named('edge', point.worth, () => say(texts.onEdge, { text: possibleTextWords(debrief, point) })),
    ),
    ...debrief.path.map((step) => named('offer', step.worth, () => offerWords(debrief, step))),
    named('noDeal', possible.noDeal, () => say(texts.noDealEach)),
    ...(accord === null ? [] : [named('accord', accord, () => say(texts.theAgreement))]),
    ...possible.nash.map((point) =>
      named('nash', point.worth, () => say(texts.nashPoint, { text: possibleTextWords(debrief, point) })),
    ),
  ]
}

export const readingWords = (
  debrief: PlaneSubject,
  { across, up }: Plane,
  { place, says }: Readable,
): string =>
  toldBy(debrief, POSSIBLE_TEXTS)(texts.readAt, {
    point: says(),
    across: along(debrief, across, place[0]),
    up: along(debrief, up, place[1]),
  })

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
