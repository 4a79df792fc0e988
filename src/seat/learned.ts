/** What one seat knows of another party from what it said, each condition compared with the text as it now stands. */

import type { Mood } from '../table/mood.ts'
import { draftPackage } from '../table/state.ts'
import type { PartyView } from '../table/view.ts'
import { isMet } from '../table/withinMandate.ts'
import type { PartyId } from '../terms/ids.ts'
import { issuesIn, layPackage, type Package } from '../terms/package.ts'
import { type HeardCondition, heardOf, type Priority, type Word } from './heard.ts'
import type { MoodKind, MoodMove, Moved } from './moved.ts'

/** The text with which conditions are compared. */
export interface TextNow {
  readonly agreed: Package
  /** What is laid over it: the viewer's draft, else the offer on the table, else nothing. */
  readonly laid: 'draft' | 'onTable' | null
  readonly whole: Package
}

export interface ConditionNow extends HeardCondition {
  /** What of the text meets it: what is agreed, or only with what is laid over it; null where it is open. */
  readonly met: 'agreed' | 'laid' | null
}

export interface MoodNow {
  readonly mood: Mood
  /** Null where the viewer has seen nothing move it. */
  readonly last: MoodMove | null
}

export interface Learned {
  readonly party: PartyId
  /** Open ones first. */
  readonly waits: readonly ConditionNow[]
  readonly took: readonly Word[]
  readonly balked: readonly Word[]
  readonly priorities: readonly Priority[]
  /** Null for a party whose moods the viewer is not shown. */
  readonly moods: Readonly<Record<MoodKind, MoodNow>> | null
}

type Seen = Pick<PartyView, 'draft' | 'onTable'>

export const textNow = ({ draft, onTable }: Seen, drafted: Package): TextNow => {
  const agreed = draftPackage(draft)
  if (issuesIn(drafted).length > 0) return { agreed, laid: 'draft', whole: layPackage(agreed, drafted) }
  if (onTable !== null) return { agreed, laid: 'onTable', whole: layPackage(agreed, onTable.package) }
  return { agreed, laid: null, whole: agreed }
}

const FIRMNESS = { agreed: 0, laid: 1, open: 2 } as const

/**
 * Any one condition opens an option: once one is met (best by what is agreed), its other conditions are left out. So
 * are conditions for what is sealed, or for an option that the text contains.
 */
const waitsOf = (
  view: PartyView,
  heard: readonly HeardCondition[],
  text: TextNow,
): readonly ConditionNow[] => {
  const judged = heard
    .map((one): ConditionNow => {
      const met = !isMet(one.wait, text.whole) ? null : isMet(one.wait, text.agreed) ? 'agreed' : 'laid'
      return { ...one, met }
    })
    .sort((a, b) => FIRMNESS[a.met ?? 'open'] - FIRMNESS[b.met ?? 'open'])
  const isSame = (a: ConditionNow, b: ConditionNow): boolean =>
    a.wait.issue === b.wait.issue && a.wait.option === b.wait.option
  const met = judged.filter(
    (one, place) => one.met !== null && judged.findIndex((other) => isSame(one, other)) === place,
  )
  const open = judged.filter(
    (one) =>
      one.met === null &&
      view.draft[one.wait.issue]?.status !== 'sealed' &&
      text.agreed[one.wait.issue] !== one.wait.option &&
      !met.some((other) => isSame(one, other)),
  )
  return [...open, ...met]
}

const moodsOf = (view: PartyView, party: PartyId, moved: Moved): Learned['moods'] => {
  const others = view.others[party]
  if (others === undefined) return null
  const last = (kind: MoodKind): MoodMove | null => moved[party]?.[kind] ?? null
  return {
    trust: { mood: others.trustInYou, last: last('trust') },
    patience: { mood: others.patience, last: last('patience') },
    support: { mood: others.support, last: last('support') },
  }
}

export const learnedOf = (view: PartyView, party: PartyId, drafted: Package, moved: Moved): Learned => {
  const heard = heardOf(view, party)
  return {
    party,
    waits: waitsOf(view, heard.conditions, textNow(view, drafted)),
    took: heard.words.filter(({ said }) => said === 'took'),
    balked: heard.words.filter(({ said }) => said === 'balked'),
    priorities: heard.priorities,
    moods: moodsOf(view, party, moved),
  }
}
