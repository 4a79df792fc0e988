/** A party's numbers: complete, summing to 100, and coherent with its walk-away. */
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { toNano } from '../../terms/rounding.ts'
import { accordRule, isDeciding } from '../decision.ts'
import { everyEffect } from '../everyEffect.ts'
import { type Finding, type Path, quoted } from '../finding.ts'
import {
  consentsOnly,
  type Issue,
  type Party,
  principalsOf,
  type Reading,
  type Scenario,
} from '../scenario.ts'
import { own } from './loose.ts'

type Numbers = Pick<Scenario, 'issues' | 'parties'>
type Scaled = Pick<Scenario, 'scale'>
type Scale = Scenario['scale']

/** Points. A difference below it comes of rounding. */
const SLACK = 0.001
const points = (number: number): string => String(Math.round(number * 100) / 100)

const missingPositions = (party: Party, path: Path, issues: readonly Issue[]): Finding[] =>
  issues.flatMap((issue): Finding[] => {
    const position = own(party.positions, issue.id)
    if (position === undefined)
      return [
        {
          code: 'missing-position',
          path: [...path, 'positions', issue.id],
          message: `Party ${quoted(party.id)} takes no position on issue ${quoted(issue.id)}.`,
          hint: 'Add one; its weight may be 0.',
          misses: { kind: 'issue', id: issue.id },
        },
      ]
    return issue.options
      .filter((option) => own(position.values, option.id) === undefined)
      .map((option) => ({
        code: 'missing-value' as const,
        path: [...path, 'positions', issue.id, 'values', option.id],
        message: `Party ${quoted(party.id)} gives option ${quoted(option.id)} of issue ${quoted(issue.id)} no value.`,
        hint: 'Add a number from 0 to 100.',
        misses: { kind: 'option' as const, id: option.id, issue: issue.id },
      }))
  })

/** On the published scale weights are kept as they were found; only a worth that gets cut off is reported. */
const sumFinding = (sum: number, path: Path, whose: string, scale: Scale): Finding[] => {
  if (Math.abs(sum - 100) <= SLACK || (scale === 'published' && sum < 100)) return []
  if (scale === 'published')
    return [
      {
        code: 'weights-above-100',
        path,
        message: `The weights of ${whose} sum to ${points(sum)}; no accord is worth more than 100 all the same.`,
        hint: 'Nothing, if the numbers are as they were published.',
      },
    ]
  return [
    {
      code: 'weights-not-100',
      path,
      message: `The weights of ${whose} sum to ${points(sum)}, not to 100.`,
      hint: sum < 100 ? `Give out ${points(100 - sum)} more.` : `Take ${points(sum - 100)} away.`,
    },
  ]
}

const weightsOf = (party: Party, path: Path, scale: Scale): Finding[] => {
  const weights = Object.values(party.positions).map((position) => position.weight)
  return sumFinding(
    weights.reduce((sum, weight) => sum + weight, 0),
    [...path, 'positions'],
    `party ${quoted(party.id)}`,
    scale,
  )
}

/** Format 1 knows no party without positions. */
export const positions = ({
  issues,
  parties,
  scale,
  format,
}: Numbers & Scaled & Partial<Pick<Scenario, 'format'>>): Finding[] =>
  parties.flatMap((party, index) =>
    format !== 1 && consentsOnly(party)
      ? []
      : [
          ...missingPositions(party, ['parties', index], issues),
          ...weightsOf(party, ['parties', index], scale),
        ],
  )

/** A walk-away that says how it is derived. Readings and events move the number; the parts explain the file's own. */
export const walkAwayParts = ({ parties }: Pick<Scenario, 'parties'>): Finding[] =>
  parties.flatMap(({ id, walkAway }, index): Finding[] => {
    if (walkAway.parts === undefined) return []
    const sum = walkAway.parts.reduce((total, part) => total + part.points, 0)
    if (Math.abs(sum - walkAway.reservationValue) <= SLACK) return []
    return [
      {
        code: 'walk-away-parts',
        path: ['parties', index, 'walkAway', 'parts'],
        message: `The parts of party ${quoted(id)}’s walk-away sum to ${points(sum)}; its reservationValue is ${points(walkAway.reservationValue)}.`,
        hint: 'Change a part, or the reservationValue.',
      },
    ]
  })

/** A reading that sets weights sets all of a party's. */
export const readingWeights = ({
  issues,
  readings,
  scale,
}: Pick<Scenario, 'issues' | 'readings' | 'scale'>): Finding[] =>
  readings.flatMap((reading, index) =>
    Object.entries(reading.parties).flatMap(([id, numbers]): Finding[] => {
      const { weights } = numbers
      if (weights === undefined) return []
      const path: Path = ['readings', index, 'parties', id, 'weights']
      const missing = issues.filter((issue) => own(weights, issue.id) === undefined)
      if (missing.length > 0)
        return missing.map((issue) => ({
          code: 'missing-value',
          path: [...path, issue.id],
          message: `Reading ${quoted(reading.id)} sets weights for party ${quoted(id)}, and none for issue ${quoted(issue.id)}.`,
          hint: 'Give every issue a weight here, 0 if it does not count.',
          misses: { kind: 'issue', id: issue.id },
        }))
      const sum = Object.values(weights).reduce((total, weight) => total + weight, 0)
      return sumFinding(sum, path, `party ${quoted(id)} in reading ${quoted(reading.id)}`, scale)
    }),
  )

/** The weights that news gives a party. */
export const effectWeights = ({
  events,
  issues,
  scale,
}: Pick<Scenario, 'events' | 'issues' | 'scale'>): Finding[] =>
  everyEffect({ events }).flatMap(({ event: { id }, effect, path: at }): Finding[] => {
    if (effect.on !== 'weights') return []
    const path: Path = [...at, 'to']
    const missing = issues.filter((issue) => own(effect.to, issue.id) === undefined)
    if (missing.length > 0)
      return missing.map((issue) => ({
        code: 'missing-value',
        path: [...path, issue.id],
        message: `Event ${quoted(id)} gives party ${quoted(effect.party)} new weights, and none for issue ${quoted(issue.id)}.`,
        hint: 'Give every issue a weight here, 0 if it does not count.',
        misses: { kind: 'issue', id: issue.id },
      }))
    const sum = Object.values(effect.to).reduce((total, weight) => total + weight, 0)
    return sumFinding(sum, path, `party ${quoted(effect.party)} in event ${quoted(id)}`, scale)
  })

export const linkages = ({ issues, parties }: Numbers): Finding[] =>
  parties.flatMap((party, p) =>
    party.linkages.flatMap((linkage, l): Finding[] => {
      const path: Path = ['parties', p, 'linkages', l, 'when']
      const named = Object.keys(linkage.when)
      const separable = issues.filter((issue) => issue.separable && named.includes(issue.id))
      const alone: Finding[] =
        named.length > 1
          ? []
          : [
              {
                code: 'lonely-linkage',
                path,
                message: `This linkage names ${named.length === 0 ? 'no issue' : 'one issue only'}.`,
                hint: 'A linkage joins two issues or more; what one issue is worth belongs in its values.',
              },
            ]
      return [
        ...alone,
        ...separable.map((issue) => ({
          code: 'separable-in-linkage' as const,
          path: [...path, issue.id],
          at: 'key' as const,
          message: `Issue ${quoted(issue.id)} is separable, so it can stand in no linkage.`,
          hint: 'Make the issue inseparable, or leave it out of the linkage.',
        })),
      ]
    }),
  )

/** What an issue weighs for a party in a reading, in points. */
export const weightIn = (reading: Reading, party: Party, issue: IssueId): number =>
  own(own(reading.parties, party.id)?.weights, issue) ?? own(party.positions, issue)?.weight ?? 0

/** What an option is worth to it there, 0 to 100. */
export const valueIn = (reading: Reading, party: Party, issue: IssueId, option: OptionId): number =>
  own(own(own(reading.parties, party.id)?.values, issue), option) ??
  own(own(party.positions, issue)?.values, option) ??
  0

/** What leaving is worth to it there, in points. */
export const walkAwayIn = (reading: Reading, party: Party): number =>
  own(reading.parties, party.id)?.reservationValue ?? party.walkAway.reservationValue

/**
 * Worth of settling nothing at all, in points: Σ weight × value / 100 over the status quo, and its linkages. Distrust
 * is left out: it could only make this smaller once something has happened.
 */
export const statusQuoWorth = (issues: readonly Issue[], party: Party, reading: Reading): number => {
  const worths = issues.map(
    ({ id, statusQuo }) => (weightIn(reading, party, id) * valueIn(reading, party, id, statusQuo)) / 100,
  )
  const standing = new Map<string, string>(issues.map((issue) => [issue.id, issue.statusQuo]))
  const linked = party.linkages.filter((linkage) =>
    Object.entries(linkage.when).every(([issue, options]) =>
      options.some((option) => option === standing.get(issue)),
    ),
  )
  return toNano(
    worths.reduce((sum, worth) => sum + worth, 0) + linked.reduce((sum, linkage) => sum + linkage.worth, 0),
  )
}

export const statusQuo = ({
  issues,
  parties,
  readings,
  scale,
  decision,
}: Pick<Scenario, 'issues' | 'parties' | 'readings' | 'scale' | 'decision'>): Finding[] => {
  const principals = principalsOf({ parties })
  if (principals.length === 0) return []
  const rule = accordRule({ decision, parties })
  const whom = rule.atLeast < principals.length ? 'principals enough to decide it' : 'every principal'
  return readings.flatMap((reading, index): Finding[] => {
    const compared = principals.map((party) => ({
      id: party.id,
      worth: statusQuoWorth(issues, party, reading),
      leaving: walkAwayIn(reading, party),
    }))
    const content = compared.filter(({ worth, leaving }) => worth >= leaving)
    if (
      !isDeciding(
        rule,
        content.map(({ id }) => id),
      )
    )
      return []
    const sums = compared.map(({ id, worth, leaving }) => `${id} ${points(worth)} against ${points(leaving)}`)
    return [
      {
        code: scale === 'published' ? 'status-quo-acceptable' : 'status-quo-rational',
        path: ['readings', index],
        message: `In reading ${quoted(reading.id)}, an accord that changes nothing is worth no less than leaving to ${whom}: ${sums.join(', ')}.`,
        hint:
          scale === 'published'
            ? 'Nothing, if the numbers are as they were published; a higher walk-away would press for more.'
            : 'Raise a walk-away or lower the values of the status quo.',
      },
    ]
  })
}
