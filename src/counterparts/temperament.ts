/** The figures in which hard, fair and conceding delegations differ. */
import type { Temperament } from '../scenario/scenario.ts'

export interface Temper {
  /** e of F(t) = t^(1/e); each party's own is up to 15 % off by luck. */
  readonly exponent: number
  /** Share of the home ratifier's margin that it insists on over no deal, and the least it insists on, in points. */
  readonly margin: number
  readonly least: number
  /** Points by which a text may please the others less than its own next text and still be taken for a fair trade. */
  readonly leniency: number
  /** Of its own best gain, the share it wants from an issue that is settled apart, at the start and at the end. */
  readonly share: readonly [start: number, end: number]
  /** Chance that it says what it would sign instead of an offer that it refuses, where that would bring the two nearer. */
  readonly counters: number
  /** Chance of saying something conciliatory rather than firm. */
  readonly warmth: number
  /** Trust in the other, 0 to 100, from which it says aside what matters most to it. */
  readonly opensUp: number
  /** Chance at each floor that it leaves once its patience is out. */
  readonly leaves: number
}

export const TEMPERS: Readonly<Record<Temperament, Temper>> = {
  hard: {
    exponent: 0.2,
    margin: 1.2,
    least: 2,
    leniency: 6,
    share: [0.8, 0.35],
    counters: 0.6,
    warmth: 0.25,
    opensUp: 50,
    leaves: 0.8,
  },
  fair: {
    exponent: 0.8,
    margin: 1,
    least: 1,
    leniency: 10,
    share: [0.6, 0.15],
    counters: 0.8,
    warmth: 0.55,
    opensUp: 40,
    leaves: 0.5,
  },
  conceding: {
    exponent: 2,
    margin: 1,
    least: 0,
    leniency: 14,
    share: [0.4, 0.05],
    counters: 1,
    warmth: 0.8,
    opensUp: 30,
    leaves: 0.25,
  },
}

/** Each party's own e is up to this share off its temperament's. */
export const SWAY = 0.15
