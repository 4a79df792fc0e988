/** What every party did in plenary since the seat's last view: its offers, and its answers to those of others. */
import { type Choices, choicesOf, type Places } from '../bargaining/places.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId, RoundId } from '../terms/ids.ts'
import { repliesIn } from './model/observed.ts'
import type { Reply } from './model/tally.ts'

/** How far the offers have been read. */
export interface HeardOffers {
  /** The packages offered so far, and the number of answers read of each. */
  readonly offers: readonly Choices[]
  readonly heard: readonly number[]
}

export const UNHEARD: HeardOffers = { offers: [], heard: [] }

/** What a party did that has not been counted yet. */
interface News {
  readonly offers: Choices[]
  readonly replies: Reply[]
}

/** The round's index among the agreed rounds; for one that was held, also when later rounds are agreed to. */
const numberOf = ({ agreedRounds, round }: PartyView, held: RoundId): number => {
  const at = agreedRounds.indexOf(held)
  return at < 0 ? round.index : at
}

/** What was offered and answered since; null where nothing was. */
export const listen = (
  view: PartyView,
  places: Places,
  before: HeardOffers,
): (HeardOffers & { readonly news: ReadonlyMap<PartyId, News> }) | null => {
  const { offers } = view
  let first = 0
  while (first < before.heard.length && offers[first]?.answers.length === before.heard[first]) first++
  if (first === offers.length) return null
  const news = new Map<PartyId, News>()
  const of = (party: PartyId): News => {
    const known = news.get(party)
    if (known !== undefined) return known
    const none = { offers: [], replies: [] }
    news.set(party, none)
    return none
  }
  const placed = before.offers.slice()
  const heard = before.heard.slice()
  for (let at = first; at < offers.length; at++) {
    const offer = offers[at]
    if (offer === undefined) continue
    const known = placed[at]
    const pack = known ?? choicesOf(places, offer.package)
    if (known === undefined) {
      placed.push(pack)
      of(offer.by).offers.push(pack)
    }
    const { answers } = offer
    const round = numberOf(view, offer.round)
    for (let k = heard[at] ?? 0; k < answers.length; k++) {
      const answer = answers[k]
      if (answer === undefined) continue
      const said = of(answer.by)
      for (const reply of repliesIn(places, pack, answer, round)) said.replies.push(reply)
    }
    heard[at] = answers.length
  }
  return { offers: placed, heard, news }
}
