/** What is said in public: statements during a round, a sentence to the cameras after it. */
import type { Decision } from './decision.ts'
import type { Seat } from './seat.ts'

/** Below this support a government looks home first. */
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
        ? 'Support at home was shaky, and it spoke to those at home.'
        : tone === 'firm'
          ? 'It wanted those at home to hear that it gave nothing away.'
          : 'It wanted the others to trust it more.',
    },
  }
}

/** The sentence that does most for what this party lacks: support at home, or the others' trust. */
export const publish = (seat: Seat): Decision => {
  const { view, temper } = seat
  const { settled } = seat.recalled.round
  const lack = 1 - view.own.support / 100
  const scored = view.scenario.communiques.map((one) => ({
    one,
    score:
      one.support * lack +
      one.trust * temper.warmth * (settled ? 1 : 0.5) +
      2 * seat.luck(`communique ${one.id}`),
  }))
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (most, next) => (most === undefined || next.score > most.score ? next : most),
    undefined,
  )
  if (best === undefined) throw new Error('There is nothing that could be published.')
  return {
    move: { type: 'publish', by: view.viewer, communique: best.one.id },
    reasons: {
      rule: 'publish',
      because: best.one.support > best.one.trust ? 'It spoke to those at home.' : 'It spoke to the others.',
    },
  }
}
