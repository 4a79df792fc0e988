import { type Choices, SILENT } from '../../bargaining/places.ts'
import { toNano } from '../../terms/rounding.ts'
import { climb } from './climb.ts'
import { type Changeable, type Improving, withOption } from './improving.ts'

export interface Cooling {
  /** The temperature that it starts at, in units of the score: by so much a change may worsen and still often be taken. */
  readonly temperature?: number | undefined
  /** By what the temperature is multiplied after each change that was tried; below 1. */
  readonly cooling?: number | undefined
}

/** It is cold at this share of the temperature that it started at: what is left is climbing. */
const COLD = 0.1

/**
 * The annealing mediator (Klein, Faratin, Sayama & Bar-Yam 2003): it tries a change of one issue by chance, takes it if it
 * improves the text, and with the chance exp(Δ / T) if it worsens it by Δ; T cools from change to change, so that it
 * wanders at first and climbs in the end. There the parties' votes decide on each change; here what it has learnt of both.
 *
 *     T(n) = temperature · cooling^n, until it is COLD times what it was
 *
 * It keeps the best text that it came by, and climbs from there. Its clock is its own: all changes are tried within one
 * draft. Chance comes from the seat's luck, so that the same moment gives the same text.
 */
export const anneal =
  ({ temperature = 0.1, cooling = 0.995 }: Cooling = {}): Improving =>
  (bettering) => {
    const { from, choices, score, luck } = bettering
    const open = choices.filter(({ options }) => options.length > 1)
    let text = from
    let reached = score(text)
    let best = { text, score: reached }
    let heat = 1
    for (let change = 0; open.length > 0 && heat > COLD; change++) {
      const tried = changed(text, open, (what) => luck(`${what} ${change}`))
      const scored = score(tried)
      const chance = scored >= reached ? 1 : toNano(Math.exp((scored - reached) / (temperature * heat)))
      if (luck(`take ${change}`) < chance) {
        text = tried
        reached = scored
        if (reached > best.score) best = { text, score: reached }
      }
      heat *= cooling
    }
    return climb({ ...bettering, from: best.text })
  }

/** The text with another option on one of the issues, both drawn by lot. */
const changed = (text: Choices, open: readonly Changeable[], luck: (what: string) => number): Choices => {
  const one = open[Math.floor(luck('issue') * open.length)]
  if (one === undefined) return text
  const others = one.options.filter((option) => option !== text[one.issue])
  const option = others[Math.floor(luck('option') * others.length)] ?? text[one.issue] ?? SILENT
  return withOption(text, one.issue, option)
}
