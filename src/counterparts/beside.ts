/**
 * How a party beside the table uses its word: it takes up an offer that it refused and could now underwrite, asks its
 * capital for conditions, sometimes makes a statement, asks one of those at the table aside, and otherwise passes.
 */
import type { PublicParty } from '../table/view.ts'
import { trustIn } from './caucus.ts'
import type { Decision } from './decision.ts'
import { answerOf } from './draft.ts'
import { consult } from './floor.ts'
import type { Seat } from './seat.ts'
import { perhapsSpeak } from './speech.ts'
import { wouldConsent } from './underwriter.ts'

const takeUp = (seat: Seat): Decision | null => {
  const { view } = seat
  if (!view.may.includes('accept')) return null
  const offer = Object.values(view.standing).find(
    (one) =>
      one !== undefined &&
      answerOf(one, view.viewer)?.accepted === false &&
      !seat.recalled.takenUp.includes(one.number) &&
      wouldConsent(seat, one),
  )
  return offer === undefined
    ? null
    : {
        move: { type: 'accept', by: view.viewer, offer: offer.number },
        reasons: {
          rule: 'underwriting.takeUp',
          because: '{It} could by now stand behind what {it} had refused.',
        },
      }
}

const ASKS_ASIDE = 0.4
/** Trust from which it asks anybody aside. */
const TRUSTS = 20
/** From this share of the time on a word aside costs turns that a text needs more. */
const LATE = 0.8
/** Turns that must be left once the two are back. */
const LEFT = 2

/**
 * First the mediator, who writes for both sides what it is to stand behind and asks what it waits for; once that has been
 * told, the principal that it trusts most. Once a round, since the turns are the table's.
 */
const askAside = (seat: Seat): Decision | null => {
  const { view, recalled } = seat
  const { round, scenario, viewer } = view
  if (!view.may.includes('caucus') || recalled.round.asked.length > 0 || view.clock >= LATE) return null
  if (round.turns - round.turn < Math.max(1, scenario.costs.caucus) + LEFT) return null
  if (seat.luck('caucus') >= ASKS_ASIDE) return null
  const hasTold = view.record.some((event) => event.type === 'question.answered' && event.by === viewer)
  const isFirst = ({ roles }: PublicParty): boolean =>
    hasTold ? roles.includes('principal') : roles.includes('mediator')
  const [party] = scenario.parties
    .filter(({ id, besideTable }) => id !== viewer && !besideTable && trustIn(seat, id) >= TRUSTS)
    .filter(({ id }) => view.others[id]?.trustInYou !== 'very low')
    .sort((a, b) => Number(isFirst(b)) - Number(isFirst(a)) || trustIn(seat, b.id) - trustIn(seat, a.id))
  return party === undefined
    ? null
    : {
        move: { type: 'caucus', by: viewer, with: party.id },
        reasons: {
          rule: 'beside.aside',
          because: 'Nobody at the table speaks for {them}, so {it} said aside what {it} could stand behind.',
        },
      }
}

export const speakBeside = (seat: Seat): Decision =>
  takeUp(seat) ??
  consult(seat) ??
  perhapsSpeak(seat) ??
  askAside(seat) ?? {
    move: { type: 'pass', by: seat.view.viewer },
    reasons: { rule: 'beside.pass', because: '{It} left the table to those who sat at it.' },
  }
