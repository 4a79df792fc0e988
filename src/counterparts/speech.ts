/** What is said in public: statements during a round, a sentence to the press after it. */
import { type Communique, trustMoved } from '../scenario/scenario.ts'
import { approvalNeeds } from '../table/approval.ts'
import type { PartyView } from '../table/view.ts'
import type { CommuniqueId } from '../terms/ids.ts'
import { toNano } from '../terms/rounding.ts'
import type { Decision } from './decision.ts'
import type { Seat } from './seat.ts'

/** Below this support a government puts home first. */
const SHAKY = 45
const SPEAKS = 0.05

/** A statement now and then, at most one a round: firm where home is shaky, else as the delegation's temper has it. */
export const perhapsSpeak = (seat: Seat): Decision | null => {
  const { view, temper } = seat
  if (!view.may.includes('statement') || seat.luck('speak') >= SPEAKS) return null
  const shaky = view.own.support < SHAKY
  const tone = !shaky && seat.luck('tone') < temper.warmth ? 'conciliatory' : 'firm'
  return {
    move: { type: 'statement', by: view.viewer, tone },
    reasons: {
      rule: `statement.${tone}`,
      because: shaky
        ? 'Support {atHome} was shaky, and {it} spoke to those {atHome}.'
        : tone === 'firm'
          ? '{It} wanted those {atHome} to hear that {it} gave nothing away.'
          : '{It} wanted the others to trust {them} more.',
    },
  }
}

interface Weighed {
  readonly one: Communique
  /** Points by which the sentence lowers what an accord must beat no deal by, for its own side and for the others. */
  readonly home: number
  readonly abroad: number
  readonly score: number
}

/** Margin of a home that ratifies nothing: its support is worth something to a government all the same. */
const NO_RATIFIER = 10
/** Of a reader whose consent is needed for nothing. */
const BYSTANDER = 0.5
/** Factor on the others' share after a round that has settled nothing. */
const UNSETTLED = 0.5
const SHAKY_HOME = 2
/** Factor on a sentence that was said the last time too. */
const REPEATED = 0.2
const WHIM = 0.03

/** What whoever ratifies asks for over no deal (`weighAtHome`), before less after. */
const homeGain = ({ view }: Seat, { support, margin }: Communique): number => {
  const before = view.own.ratifier?.margin ?? NO_RATIFIER
  const after = view.own.ratifier === null ? before : Math.max(0, before + margin)
  return approvalNeeds(before, view.own.support) - approvalNeeds(after, view.own.support + support)
}

/** `trustDiscount` for each issue on which the text asked for relies on this seat. One more stands for candour aside. */
const stakeOf = ({ view }: Seat): number => {
  const { viewer, scenario } = view
  const asked = view.asks[viewer] ?? {}
  const relied = scenario.issues.filter(({ id, options }) =>
    options.some((option) => option.id === asked[id] && option.compliance.includes(viewer)),
  ).length
  return (scenario.rules.trustDiscount / 100) * (1 + relied)
}

/** What the readers trust more is discounted less. */
const abroadGain = ({ view, others }: Seat, stake: number, communique: Communique): number => {
  const { viewer, scenario } = view
  return scenario.parties
    .filter(({ id }) => id !== viewer)
    .reduce((sum, { id }) => {
      const weight = others.includes(id) ? 1 : BYSTANDER
      return sum + weight * stake * trustMoved(communique, id)
    }, 0)
}

/** What it said last. */
const lastSaid = ({ record, viewer }: PartyView): CommuniqueId | null => {
  const last = record.findLast((event) => event.type === 'communique.published' && event.by === viewer)
  return last?.type === 'communique.published' ? last.communique : null
}

const weigh = (seat: Seat, one: Communique, stake: number, last: CommuniqueId | null): Weighed => {
  const { view, temper } = seat
  const home = homeGain(seat, one) * (1 - temper.warmth) * (view.own.support < SHAKY ? SHAKY_HOME : 1)
  const abroad = abroadGain(seat, stake, one) * temper.warmth * (seat.recalled.round.settled ? 1 : UNSETTLED)
  const whim = WHIM * seat.luck(`communique ${one.id}`)
  return { one, home, abroad, score: toNano(home + abroad + whim - (last === one.id ? REPEATED : 0)) }
}

/**
 * The sentence that does most for what this party needs: approval at home, and the others' trust. Its temperament and
 * what the round has settled weigh the two.
 */
export const chooseCommunique = (seat: Seat): Decision => {
  const stake = stakeOf(seat)
  const last = lastSaid(seat.view)
  const weighed = seat.view.own.communiques.map((one) => weigh(seat, one, stake, last))
  const best = weighed.reduce<Weighed | undefined>(
    (most, next) => (most === undefined || next.score > most.score ? next : most),
    undefined,
  )
  if (best === undefined) throw new Error('There is nothing that could be published.')
  const { one, home, abroad } = best
  return {
    move: { type: 'publish', by: seat.view.viewer, communique: one.id },
    reasons: {
      rule: 'publish',
      because:
        Math.max(home, abroad) <= 0
          ? 'Whatever else {it} said would have cost {them} more than {it} gained.'
          : home > abroad
            ? '{It} spoke to those {atHome}.'
            : '{It} spoke to the others.',
    },
  }
}
