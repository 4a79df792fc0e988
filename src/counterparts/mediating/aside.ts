/**
 * A mediator in caucus: it asks before it speaks, then carries what the other principal would look at, else tries its
 * own next text on one side before it offers it to both. What both would look at it then puts on the table.
 */
import { choicesOf, packOf, SILENT } from '../../bargaining/places.ts'
import { carriedFrom } from '../../table/carried.ts'
import type { MoveOf } from '../../table/move.ts'
import type { PartyId } from '../../terms/ids.ts'
import { issuesIn, type Package, samePackage } from '../../terms/package.ts'
import type { Decision } from '../decision.ts'
import { isSame } from '../offering/history.ts'
import { choicesIn, numbersOfIssues, partOf } from '../offering/parts.ts'
import { changesIn } from '../offering/reopening.ts'
import type { Seat } from '../seat.ts'
import { mayName, textToLay } from './singleText.ts'

/** From this share of the time on it asks nobody aside, because the turns are needed for texts. */
const LATE = 0.8
const ASKS_ASIDE = 0.4
/** Turns that must be left once the two are back. */
const LEFT = 2

const heardAside = ({ recalled }: Seat, party: PartyId): number => recalled.confided[party] ?? 0

/**
 * Asks a principal aside, each at most once a round: the one to which it has something to carry, else now and then the
 * one that it has heard least of.
 */
export const askPrincipalAside = (seat: Seat): Decision | null => {
  const { view } = seat
  const { round, scenario } = view
  const { asked } = seat.recalled.round
  if (!view.may.includes('caucus') || view.clock >= LATE) return null
  if (round.turns - round.turn < Math.max(1, scenario.costs.caucus) + LEFT) return null
  const willing = seat.others.filter(
    (other) => !asked.includes(other) && view.others[other]?.trustInYou !== 'very low',
  )
  const awaited = willing.find((other) => carriedTo(seat, other) !== null)
  if (awaited === undefined && (asked.length > 0 || seat.luck('aside') >= ASKS_ASIDE)) return null
  const [least] = willing.sort(
    (a, b) => heardAside(seat, a) - heardAside(seat, b) || seat.luck(a) - seat.luck(b),
  )
  const party = awaited ?? least
  return party === undefined
    ? null
    : {
        move: { type: 'caucus', by: view.viewer, with: party },
        reasons: {
          rule: 'mediator.aside',
          because:
            awaited === undefined
              ? '{It} wanted to hear from one side alone what that side waited for.'
              : '{It} had something to carry over from the other side.',
        },
      }
}

/** What it has floated to a party in caucus. */
const floatedTo = ({ view }: Seat, other: PartyId): readonly Package[] => {
  const floated: Package[] = []
  let isAside = false
  for (const event of view.record)
    if (event.type === 'caucus.opened') isAside = event.by === other || event.with === other
    else if (event.type === 'package.floated' && isAside && event.by === view.viewer)
      floated.push(event.package)
  return floated
}

/** What it need not float to a party: what that party floated itself, and what it has floated to it before. */
const knownTo = (seat: Seat, other: PartyId): readonly Package[] => [
  ...carriedFrom(seat.view.record, seat.view.viewer, other),
  ...floatedTo(seat, other),
]

/** Whether all of it could still be agreed. */
const isOpen = (seat: Seat, pack: Package): boolean =>
  issuesIn(pack).every((issue) => seat.view.draft[issue] === undefined)

const isAmong = (packs: readonly Package[], pack: Package): boolean =>
  packs.some((one) => samePackage(one, pack))

/** What another principal would look at, and this one has not yet been asked about: the latest. */
const carriedTo = (seat: Seat, other: PartyId): MoveOf<'float'> | null => {
  const { view } = seat
  for (const party of seat.others) {
    if (party === other) continue
    const open = carriedFrom(view.record, view.viewer, party).filter((one) => isOpen(seat, one))
    if (open.length === 0) continue
    const known = knownTo(seat, other)
    const pack = open.findLast((one) => !isAmong(known, one))
    if (pack !== undefined) return { type: 'float', by: view.viewer, package: pack, carriedFor: party }
  }
  return null
}

const carry = (seat: Seat, other: PartyId): Decision | null => {
  const move = carriedTo(seat, other)
  return move === null
    ? null
    : {
        move,
        reasons: {
          rule: 'mediator.carry',
          because: 'The other side had told {them} aside that it would look at this text.',
        },
      }
}

const tryText = (seat: Seat, other: PartyId): Decision | null => {
  const { view } = seat
  const text = textToLay(seat)
  if (
    text === null ||
    issuesIn(text).some((issue) => view.draft[issue]?.status === 'sealed') ||
    isAmong(knownTo(seat, other), text)
  )
    return null
  return {
    move: { type: 'float', by: view.viewer, package: text },
    reasons: {
      rule: 'mediator.try',
      because: '{It} tried {its} next text on one side before {it} would lay it before {all}.',
      worth: seat.worthAt(choicesOf(seat.places, text)),
    },
  }
}

export const mediateAside = (seat: Seat, other: PartyId): Decision | null => {
  const { view } = seat
  if (view.may.includes('ask'))
    return {
      move: { type: 'ask', by: view.viewer },
      reasons: {
        rule: 'mediator.question',
        because: 'Whoever drafts for {all} should know what each waits for.',
      },
    }
  if (!seat.others.includes(other) || !view.may.includes('float')) return null
  return carry(seat, other) ?? tryText(seat, other)
}

/** A text that every principal has told it aside that it would look at, as far as it is open and on the agenda. */
export const agreedAside = (seat: Seat): Package | null => {
  const { view, places } = seat
  const carried = (party: PartyId) => carriedFrom(view.record, view.viewer, party)
  const [one, ...others] = seat.others
  const first = one === undefined ? [] : carried(one)
  if (first.length === 0 || others.length === 0) return null
  const rest = others.map(carried)
  const open = partOf(
    numbersOfIssues(seat, view.round.agenda).filter((issue) => seat.sealedAt[issue] === SILENT),
  )
  for (const pack of [...first].reverse()) {
    if (!rest.every((packs) => isAmong(packs, pack))) continue
    const changes = changesIn(seat, choicesIn(choicesOf(places, pack), open))
    if (changes.every((choice) => choice === SILENT)) continue
    if (seat.offers.some((made) => isSame(made, changes)) || seat.isSpent(changes)) continue
    if (!mayName(seat, changes)) continue
    return packOf(places, changes, numbersOfIssues(seat, issuesIn(pack)))
  }
  return null
}
