/**
 * Two parties aside. A delegation's candour depends on its trust in the other: with enough it names what matters most
 * to it and floats a text below its public target; with little it only listens.
 */
import { choicesOf, layChoices, packOf, SILENT } from '../bargaining/places.ts'
import { hasRole } from '../table/roles.ts'
import type { PartyId } from '../terms/ids.ts'
import { type Package, samePackage } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import { answerInConfidence, mattersMost } from './confiding.ts'
import { concerning } from './consent.ts'
import type { Decision } from './decision.ts'
import { gapsTo, widest } from './gaps.ts'
import { barredIn } from './mandate.ts'
import { mediateAside } from './mediating/aside.ts'
import { changesIn } from './offering/reopening.ts'
import { nextText, searchText } from './offering/text.ts'
import type { Seat } from './seat.ts'
import { tellsOf } from './tells.ts'

/** Trust from which a party agrees to a caucus. */
const WILLING = 20
/** Points by which a float goes below the public target at full trust, and by which a listener looks below its own. */
const BELOW = 6

export const trustIn = (seat: Seat, party: PartyId): number => seat.view.own.trust[party] ?? 0

/** Points below its target that it would look at, in confidence. */
export const leeway = (seat: Seat, party: PartyId): number => toNano((BELOW * trustIn(seat, party)) / 100)

export const wouldMeet = (seat: Seat, party: PartyId): boolean =>
  trustIn(seat, party) >= WILLING * (0.5 + seat.luck('meet'))

const partner = (seat: Seat): PartyId => {
  const { caucus, viewer } = seat.view
  if (caucus === null) throw new Error('There is no caucus.')
  return caucus.by === viewer ? caucus.with : caucus.by
}

const respond = (seat: Seat, floated: Package, other: PartyId): Decision => {
  const { view } = seat
  const next = nextText(seat)
  const text = choicesOf(seat.places, floated)
  const own = next?.choices ?? seat.agreedAt
  const worth = seat.worthAt(layChoices(own, text))
  const target = toNano(Math.max(next?.floor ?? seat.noDeal, (next?.target ?? worth) - leeway(seat, other)))
  // A favourable answer on what it may not sign for would only lead to an offer that it must refuse.
  const signed = concerning(view.scenario, view.viewer, text)
  const barred = barredIn(seat.mandate, signed, layChoices(seat.agreedAt, text))
  const warm = next !== null && worth >= target && barred.length === 0
  const gaps = gapsTo(seat, own, text)
  return {
    move: {
      type: 'respond',
      by: view.viewer,
      warm,
      inTheWay: warm
        ? []
        : [
            ...new Set([
              ...barred.map(({ issue }) => issue),
              ...widest(seat, gaps, 2).filter((issue) => seat.recalled.consents[issue] !== floated[issue]),
            ]),
          ].slice(0, 2),
      ...(warm ? {} : tellsOf(seat, text, { barred, worth, target })),
    },
    reasons: {
      rule: warm ? 'caucus.warm' : 'caucus.cool',
      because: warm
        ? 'In confidence, {it} would have looked at that text.'
        : 'Even in confidence that was too little.',
      worth,
      target,
      gaps,
      barred,
    },
  }
}

const disclose = (seat: Seat): Decision | null => {
  const { view } = seat
  const first = mattersMost(seat)
  if (seat.recalled.round.disclosed || first === undefined || !view.may.includes('disclose')) return null
  return {
    move: { type: 'disclose', by: view.viewer, issue: first },
    reasons: {
      rule: 'caucus.disclose',
      because: '{It} trusted the other enough to say what mattered most to {them}.',
    },
  }
}

const float = (seat: Seat, other: PartyId): Decision | null => {
  const { view } = seat
  const next = nextText(seat)
  if (next === null || !view.may.includes('float')) return null
  const least = toNano(Math.max(next.floor, next.target - leeway(seat, other)))
  const text = searchText(seat, next.on === 'draft' ? seat.agreedAt : seat.sealedAt, least)
  if (text === null) return null
  const changes = changesIn(seat, text.choices)
  if (changes.every((choice) => choice === SILENT)) return null
  const pack = packOf(seat.places, changes, text.order)
  return {
    move: { type: 'float', by: view.viewer, package: pack },
    reasons: {
      rule: 'caucus.float',
      because: 'In confidence {it} named a text that {it} would not yet have put on the table.',
      worth: text.worth,
      target: least,
    },
  }
}

const leave = ({ view }: Seat): Decision => ({
  move: { type: 'leaveCaucus', by: view.viewer },
  reasons: { rule: 'caucus.leave', because: '{It} had nothing more to say aside.' },
})

/** Answers what was asked or floated; a mediator then asks and carries. Else it names its priority, floats a text of its own, and leaves. */
export const speakAside = (seat: Seat): Decision => {
  const { view } = seat
  const other = partner(seat)
  const floated = view.caucus?.floated ?? null
  if (floated !== null && view.may.includes('respond')) return respond(seat, floated, other)
  if (view.may.includes('confide')) return answerInConfidence(seat, other)
  const isMediator = hasRole(view, 'mediator')
  const mediated = isMediator ? mediateAside(seat, other) : null
  if (mediated !== null) return mediated
  if (isMediator && !hasRole(view, 'principal')) return leave(seat)
  const candid = trustIn(seat, other) >= seat.temper.opensUp
  const said = (candid ? disclose(seat) : null) ?? (seat.recalled.round.floated ? null : float(seat, other))
  return said ?? leave(seat)
}

/** Whether this party said in confidence that it would look at this very text. */
export const wasWarmTo = (seat: Seat, pack: Package): boolean =>
  seat.recalled.warm.some((one) => one.by !== seat.view.viewer && samePackage(one.package, pack))
