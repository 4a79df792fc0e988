import type { Package } from '../../terms/package.ts'
import type { Improving } from './improving.ts'

/**
 * Hill-climbing: takes the best text within one change of a single issue, again and again until none is better. It ends
 * at the first top that it comes to, be it the highest or not.
 */
export const climb: Improving = ({ from, choices, score }) => {
  let text = from
  let reached = score(text)
  for (;;) {
    let better: { text: Package; score: number } | null = null
    for (const [issue, options] of choices)
      for (const option of options) {
        if (option === text[issue]) continue
        const changed = { ...text, [issue]: option }
        const scored = score(changed)
        if (scored > (better?.score ?? reached)) better = { text: changed, score: scored }
      }
    if (better === null) return text
    text = better.text
    reached = better.score
  }
}
