import { type Improving, withOption } from './improving.ts'

/**
 * Hill-climbing: takes the best text within one change of a single issue, again and again until none is better. It ends
 * at a local maximum, which need not be the highest.
 */
export const climb: Improving = ({ from, choices, score }) => {
  const text = from.slice()
  let reached = score(text)
  for (;;) {
    let better: { issue: number; option: number; score: number } | null = null
    for (const { issue, options } of choices) {
      const before = text[issue]
      for (const option of options) {
        if (option === before) continue
        const scored = score(withOption(text, issue, option))
        if (scored > (better?.score ?? reached)) better = { issue, option, score: scored }
      }
    }
    if (better === null) return text
    text[better.issue] = better.option
    reached = better.score
  }
}
