/** Checks mandates and opening positions against red lines. */
import { type Finding, type Path, quoted } from '../finding.ts'
import type { Issue, Party, Scenario } from '../scenario.ts'
import { own } from './loose.ts'

/** Whether an option crosses one of the party's red lines. */
export const isRedLineOf = (party: Party, issue: string, option: string): boolean =>
  party.redLines.some((line) => line.issue === issue && line.options.some((one) => one === option))

const redLineFindings = (party: Party, path: Path): Finding[] =>
  Object.entries(party.mandate).flatMap(([issue, mandate]) => {
    const at: Path = [...path, 'mandate', issue]
    const crossed = (
      options: readonly string[],
      where: Path,
      code: 'red-line-in-mandate' | 'red-line-in-widening',
    ) =>
      options.flatMap((option, index): Finding[] =>
        isRedLineOf(party, issue, option)
          ? [
              {
                code,
                path: [...where, index],
                message: `Party ${quoted(party.id)} could ${code === 'red-line-in-mandate' ? 'sign for' : 'come to sign for'} ${quoted(option)} on issue ${quoted(issue)}, which is a red line of its own.`,
                hint: 'Take it out here, or remove the red line.',
              },
            ]
          : [],
      )
    return [
      ...crossed(mandate.allowed, [...at, 'allowed'], 'red-line-in-mandate'),
      ...mandate.widening.flatMap((widening, index) =>
        crossed(widening.options, [...at, 'widening', index, 'options'], 'red-line-in-widening'),
      ),
    ]
  })

/** Of an opening that is no option of the issue something else is said already. */
const isOption = (issues: readonly Issue[], issue: string, option: string): boolean =>
  issues.some(({ id, options }) => id === issue && options.some((one) => one.id === option))

/** What it opens with on each issue, in every game and in some. */
const openingsOf = (party: Party, path: Path): readonly (readonly [string, string, Path])[] => [
  ...Object.entries(party.positions).map(
    ([issue, { opening }]) => [issue, opening, [...path, 'positions', issue, 'opening']] as const,
  ),
  ...(party.variants ?? []).flatMap(({ to }, v) =>
    Object.entries(to.opening ?? {}).map(
      ([issue, option]) => [issue, option, [...path, 'variants', v, 'to', 'opening', issue]] as const,
    ),
  ),
]

const openingFindings = (issues: readonly Issue[], party: Party, path: Path): Finding[] =>
  openingsOf(party, path).flatMap(([issue, opening, at]): Finding[] => {
    if (!isOption(issues, issue, opening)) return []
    if (isRedLineOf(party, issue, opening))
      return [
        {
          code: 'red-line-opening',
          path: at,
          message: `Party ${quoted(party.id)} opens with ${quoted(opening)} on issue ${quoted(issue)}, which is a red line of its own.`,
          hint: 'Let it open with an option that it could sign for.',
        },
      ]
    const mandate = own(party.mandate, issue)
    // Beside the table a party makes no offers, so its opening only says what it would like.
    if (party.besideTable || mandate === undefined || mandate.allowed.some((one) => one === opening))
      return []
    return [
      {
        code: 'opening-outside-mandate',
        path: at,
        message: `Party ${quoted(party.id)} opens with ${quoted(opening)} on issue ${quoted(issue)}, which it may not yet sign for, so it cannot offer it.`,
        hint: 'Allow the option in the mandate, or let it open with another.',
      },
    ]
  })

const idleWidenings = (party: Party, path: Path): Finding[] =>
  Object.entries(party.mandate).flatMap(([issue, mandate]) =>
    mandate.widening.flatMap((widening, index): Finding[] =>
      widening.options.every((option) => mandate.allowed.includes(option))
        ? [
            {
              code: 'idle-widening',
              path: [...path, 'mandate', issue, 'widening', index, 'options'],
              message: `This widening opens only what party ${quoted(party.id)} may sign for from the start.`,
              hint: 'Take those options out of "allowed", or remove the widening.',
            },
          ]
        : [],
    ),
  )

export const mandates = ({ issues, parties }: Pick<Scenario, 'issues' | 'parties'>): Finding[] =>
  parties.flatMap((party, index) => {
    const path: Path = ['parties', index]
    const missing = issues
      .filter((issue) => own(party.mandate, issue.id) === undefined)
      .map((issue) => ({
        code: 'missing-mandate' as const,
        path: [...path, 'mandate', issue.id],
        message: `The mandate of party ${quoted(party.id)} leaves out issue ${quoted(issue.id)}.`,
        hint: 'Say which options it may sign for.',
        misses: { kind: 'issue' as const, id: issue.id },
      }))
    return [
      ...missing,
      ...redLineFindings(party, path),
      ...openingFindings(issues, party, path),
      ...idleWidenings(party, path),
    ]
  })
