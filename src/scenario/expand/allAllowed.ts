/** `"allowed": "all"`: a delegation that may sign for whatever its own red lines leave. */
import type { OptionId } from '../../terms/ids.ts'
import type { ScenarioFile } from '../definition/scenario.ts'
import type { Parts } from './parts.ts'

type Party = ScenarioFile['parties'][number]
type Issue = ScenarioFile['issues'][number]

/** The word in place of the list. */
const ALL = 'all'

/** The options that the party's own red lines leave. */
export const notRuledOut = ({ redLines }: Party, { id, options }: Issue): OptionId[] => {
  const ruledOut = redLines.filter(({ issue }) => issue === id).flatMap((line) => line.options)
  return options.map((option) => option.id).filter((option) => !ruledOut.includes(option))
}

export const allAllowed = (parts: Parts): Parts => {
  const { issues, parties } = parts
  if (issues === undefined || parties === undefined) return parts
  return {
    ...parts,
    parties: parties.map((party) => {
      const entries = Object.entries(party.mandate).map(([id, mandate]) => {
        const written: unknown = mandate.allowed
        if (written !== ALL) return [id, mandate] as const
        const issue = issues.find((one) => one.id === id)
        return [id, { ...mandate, allowed: issue === undefined ? [] : notRuledOut(party, issue) }] as const
      })
      return { ...party, mandate: Object.fromEntries(entries) }
    }),
  }
}
