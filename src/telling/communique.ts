/** The effects of a sentence to the press, shown before it is chosen: computed by the numbers that the rule applies. */
import { type Communique, trustMoved } from '../scenario/scenario.ts'
import { approvalNeeds } from '../table/approval.ts'
import { clampShare } from '../table/mood.ts'
import type { PartyView } from '../table/view.ts'
import type { PartyId } from '../terms/ids.ts'
import { CABLES } from '../words/cables/catalog.ts'
import * as texts from '../words/cables/en.ts'
import { objectOf } from './parties.ts'
import { points } from './phrases.ts'
import { figuresTo, listedTo, toldBy } from './told.ts'

/** Points; `from` and `to` where the viewer knows them: another's trust is that party's secret. */
export type CommuniqueEffect =
  | { readonly on: 'support'; readonly by: number; readonly from: number; readonly to: number }
  /** Points over no deal that the ratifier asks for, at the support after the sentence. */
  | { readonly on: 'ratifier'; readonly by: number; readonly from: number; readonly to: number }
  | { readonly on: 'trust'; readonly reader: PartyId; readonly by: number }

/** Rounded as displayed, so that before, after and difference agree. */
const tenths = (worth: number): number => Math.round(worth * 10) / 10

/**
 * Support first, then the ratifier, then each other party. Support is clamped to 0–100, so that only its real change is
 * given.
 */
export const communiqueEffects = (
  { viewer, own, scenario }: PartyView,
  communique: Communique,
): readonly CommuniqueEffect[] => {
  const { support: from, ratifier } = own
  const to = clampShare(from + communique.support)
  const now = approvalNeeds(ratifier?.margin ?? 0, from)
  const then = approvalNeeds(Math.max(0, (ratifier?.margin ?? 0) + communique.margin), to)
  return [
    { on: 'support', by: to - from, from, to },
    ...(ratifier === null
      ? []
      : [{ on: 'ratifier', by: tenths(then) - tenths(now), from: now, to: then } as const]),
    ...scenario.parties
      .filter(({ id }) => id !== viewer)
      .map(({ id }) => ({ on: 'trust', reader: id, by: trustMoved(communique, id) }) as const),
  ]
}

/** Whether it would be displayed as “±0”. */
export const isFelt = (by: number): boolean => points(by) !== '0'

const trustWords = (view: PartyView, effects: readonly CommuniqueEffect[]): readonly string[] => {
  const all = effects.filter((effect) => effect.on === 'trust')
  const felt = all.filter(({ by }) => isFelt(by))
  const [first] = felt
  if (first === undefined) return []
  const say = toldBy(view, CABLES)
  const { gained } = figuresTo(view)
  return felt.length > 1 && felt.length === all.length && felt.every(({ by }) => by === first.by)
    ? [say(texts.everyone, { by: gained(first.by) })]
    : [
        say(texts.trust, {
          readers: listedTo(
            view,
            felt.map(({ reader, by }) => `${objectOf(view, reader)} ${gained(by)}`),
          ),
        }),
      ]
}

/**
 * “Support at home +3. To approve, home asks for 4.8 above leaving and not 4.7. Trust in you: Russia −3 and United States −1.” What
 * is moved by less than a tenth is left out.
 */
export const effectsSentence = (view: PartyView, communique: Communique): string => {
  const effects = communiqueEffects(view, communique)
  const say = toldBy(view, CABLES)
  const { gained, points } = figuresTo(view)
  const { home, atHome, abroad } = view.scenario.vocabulary
  const words = [
    ...effects.flatMap((effect) => {
      if (!isFelt(effect.by) || effect.on === 'trust') return []
      return effect.on === 'support'
        ? [say(texts.support, { atHome, by: gained(effect.by) })]
        : [say(texts.approval, { home, to: points(effect.to), from: points(effect.from) })]
    }),
    ...trustWords(view, effects),
  ]
  return words.length === 0 ? say(texts.nobody, { atHome, abroad }) : words.join(' ')
}
