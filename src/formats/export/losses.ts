/** What a published domain cannot express: each item is named only where the scenario has it. */
import { principalsOf, type Scenario } from '../../scenario/scenario.ts'

export interface Loss {
  /** A stable name, for scripts. */
  readonly code: string
  readonly message: string
}

const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

export const lossesOf = (scenario: Scenario): readonly Loss[] => {
  const { issues, parties, rounds, events, readings, rules, inducements } = scenario
  const principals = principalsOf(scenario)
  const options = issues.flatMap((issue) => issue.options)
  const linkages = principals.reduce((sum, party) => sum + party.linkages.length, 0)
  const redLines = parties.reduce((sum, party) => sum + party.redLines.length, 0)
  const mandates = principals.filter((party) =>
    issues.some((issue) => (party.mandate[issue.id]?.allowed.length ?? 0) < issue.options.length),
  ).length
  const underwritten = options.filter((option) => option.underwriters.length > 0).length
  const relying =
    rules.trustDiscount > 0 ? options.filter((option) => option.compliance.length > 0).length : 0
  const separable = issues.filter((issue) => issue.separable).length
  const others = parties.length - principals.length
  const uncertain = principals.filter((party) => (party.ratifier?.margin ?? 0) > 0).length
  const losses: readonly (readonly [code: string, many: number, message: string])[] = [
    [
      'linkages',
      linkages,
      `${count(linkages, 'linkage')}: worth that depends on several issues at once is left out, so outcomes that meet one are worth something else.`,
    ],
    ['redLines', redLines, `${count(redLines, 'red line')}: every package counts as possible.`],
    [
      'mandates',
      mandates,
      `Mandates of ${count(mandates, 'party', 'parties')}: every option may be signed for from the start.`,
    ],
    ['underwriters', underwritten, `Consent of underwriters to ${count(underwritten, 'option')}.`],
    ['trust', relying, `Distrust, which takes worth off ${count(relying, 'option')}.`],
    [
      'sealing',
      separable,
      `Sealing: ${count(separable, 'issue')} that can be settled and in force apart from the accord.`,
    ],
    [
      'otherParties',
      others,
      `${count(others, 'party', 'parties')} beside the principals: ${parties
        .filter((party) => !principals.includes(party))
        .map((party) => party.name)
        .join(', ')}.`,
    ],
    [
      'rounds',
      rounds.length > 1 ? rounds.length : 0,
      `The course of ${rounds.length} rounds with their agendas: everything is open until one deadline.`,
    ],
    ['events', events.length, `${count(events.length, 'event')}, and what they change.`],
    ['inducements', inducements.length, `${count(inducements.length, 'inducement')} of the mediator.`],
    [
      'ratification',
      uncertain,
      `Ratification at home, which ${count(uncertain, 'party', 'parties')} must win.`,
    ],
    [
      'readings',
      readings.length - 1,
      `${count(readings.length - 1, 'other reading')}; export each by itself with --reading.`,
    ],
    ['texts', 1, 'All texts, sources and grounds, and the status quo.'],
  ]
  return losses.flatMap(([code, many, message]) => (many > 0 ? [{ code, message }] : []))
}
