/** An analysis as a designer reads it on a terminal. */
import type { Analysis, Options, SolutionPoint } from '../bargaining/analysis/analyse.ts'
import { isZoneLookedThrough, neverRationalOptions } from '../bargaining/analysis/neverRational.ts'
import type { SolvedReading } from '../bargaining/analysis/solvedReading.ts'
import { issueOf, optionOf, partyOf, principalsOf, readingOf, type Scenario } from '../scenario/scenario.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { samePackage } from '../terms/package.ts'
import { cell, filled } from './layout.ts'
import type { Paint } from './paint.ts'
import { planeLines } from './plane.ts'

export interface Analysed {
  readonly scenario: Scenario
  readonly analysis: Analysis
  readonly solved: SolvedReading
  readonly seconds: number
}

const SOLUTIONS = {
  nash: 'Nash',
  kalaiSmorodinsky: 'Kalai–Smorodinsky',
  egalitarian: 'Egalitarian',
  utilitarian: 'Utilitarian',
} as const
type Solution = keyof typeof SOLUTIONS
const NAMES = Object.keys(SOLUTIONS) as Solution[]

/** Solution points of one kind that are listed; more are counted. */
const LISTED = 3
const TRADES = 5
/** The first column; a narrow terminal has a narrow one, and goes without remarks. */
const firstFor = (width: number): number => (isNarrow(width) ? 18 : 24)
const isNarrow = (width: number): boolean => width < 72

const number = (count: number): string => count.toLocaleString('en')
const counted = (count: number, what: string): string => `${number(count)} ${what}${count === 1 ? '' : 's'}`
const points = (worth: number): string => worth.toFixed(2)
const gained = (worth: number): string => `${worth > 0 ? '+' : ''}${points(worth)}`
const percent = (share: number): string => {
  const hundredths = share * 100
  return `${hundredths >= 0.005 || share === 0 ? hundredths.toFixed(2) : hundredths.toPrecision(2)} %`
}

/** Notes that have a section of their own and are left out of the warnings. */
const TOLD = 'never-rational'

type Of<Part> = (analysed: Analysed, width: number) => Part

const zone: Of<string[]> = (
  { analysis: { zone: found, decision }, solved: { isZoneCounted, sealing } },
  width,
) => {
  const whom = decision === null ? 'every principal' : 'principals enough to decide it'
  const line = (what: string, count: number, means: string, inShort = ''): string => {
    const figure = `  ${what.padEnd(firstFor(width))}${number(count).padStart(12)}`
    const whole = `${figure}   ${means}`
    return isNarrow(width) || whole.length > width ? `${figure}   ${inShort}`.trimEnd() : whole
  }
  if (found.outcomes === 0)
    return filled(
      isZoneCounted
        ? `None: no text is worth as much as leaving to ${whom}.`
        : `None found that is worth as much as leaving to ${whom}; there may be some: see the warnings.`,
      width,
      '  ',
    )
  return [
    line('texts', found.outcomes, `${percent(found.share)} of all`),
    line('of these in reach', found.reachable, 'as mandates may widen'),
    // Compared with the whole zone the loss would seem to come from sealing; most of it comes from choosing the
    // options.
    sealing === null
      ? line('left after sealing', found.afterSealing, 'nothing would be sealed first')
      : line(
          'left after sealing',
          sealing.after,
          `of ${number(sealing.before)} that hold what is sealed`,
          `of ${number(sealing.before)}`,
        ),
  ]
}

/** Coalitions that are listed; more are counted. */
const COALITIONS = 12

const deciding: Of<string[]> = ({ scenario, analysis: { decision, zone: found } }, width) => {
  if (decision === null) return []
  const names = (parties: readonly PartyId[]): string =>
    parties.map((party) => partyOf(scenario, party).name).join(', ')
  const veto = decision.always.length === 0 ? '' : `, always ${names(decision.always)}`
  const bound = decision.binds === 'all' ? 'all are bound' : 'those are bound who sign'
  const { length } = principalsOf(scenario)
  const row = (what: string, outcomes: number): string[] =>
    filled(`${number(outcomes).padStart(12)}  ${what}`, width, '  ')
  const more = decision.coalitions.length - COALITIONS
  return [
    ...filled(`${decision.atLeast} of ${length} principals${veto}; ${bound}.`, width, '  '),
    ...(found.outcomes === 0 ? [] : row('texts of the zone that all would have', decision.forAll)),
    ...decision.coalitions
      .slice(0, COALITIONS)
      .flatMap(({ parties, outcomes }) => row(names(parties), outcomes)),
    ...(more > 0 ? [`    and ${number(more)} more`] : []),
    ...(decision.forAll === 0 && found.outcomes > 0
      ? filled('No text suits all, so there are no solution points.', width, '  ')
      : []),
  ]
}

const principals: Of<string[]> = ({ scenario, analysis: { parties } }, width) => {
  const columns = ['no deal', 'least', 'most', 'in zone']
  const column = isNarrow(width) ? 8 : 11
  const name = width - 2 - columns.length * column
  const row = (first: string, cells: readonly string[]): string =>
    `  ${cell(first, name)}${cells.map((text) => text.padStart(column)).join('')}`
  return [
    row('', columns),
    ...parties.map(({ id, reservationValue, min, max, ideal }) =>
      row(partyOf(scenario, id).name, [
        points(reservationValue),
        points(min),
        points(max),
        ideal === null ? '–' : points(ideal),
      ]),
    ),
  ]
}

const frontier: Of<string[]> = ({ analysis: { frontier: found, opposition } }, width) => [
  ...filled(
    `${counted(found.points, 'point')}, ${counted(found.outcomes, 'text')} behind ${found.points === 1 ? 'it' : 'them'}; ${number(found.rationalPoints)} of the points ${found.rationalPoints === 1 ? 'is' : 'are'} worth no deal or more to every principal.`,
    width,
    '  ',
  ),
  ...(opposition === null
    ? []
    : filled(
        `Opposition ${opposition.toFixed(3)}: 0 where one text is best for everyone, more the further the nearest is from that.`,
        width,
        '  ',
      )),
]

const solutions: Of<string[]> = ({ scenario, analysis }, width) => {
  const names = analysis.parties.map(({ id }) => partyOf(scenario, id).name)
  const first = firstFor(width)
  const column = Math.max(6, Math.min(14, Math.floor((width - 2 - first) / names.length) - 1))
  const head = `  ${''.padEnd(first)}${names.map((name) => ` ${cell(name, column).trimEnd().padStart(column)}`).join('')}`
  const row = (name: string, { worth }: SolutionPoint): string =>
    `  ${name.padEnd(first)}${analysis.parties.map(({ id }) => ` ${points(worth[id] ?? 0).padStart(column)}`).join('')}`
  return [
    head,
    ...NAMES.flatMap((solution) => {
      const found = analysis[solution]
      const more = found.length - LISTED
      return [
        ...found.slice(0, LISTED).map((point, n) => row(n === 0 ? SOLUTIONS[solution] : '  or', point)),
        ...(more > 0 ? [`    and ${number(more)} more`] : []),
      ]
    }),
  ]
}

const optionRows = (
  scenario: Scenario,
  options: Options,
  issues: readonly IssueId[],
  width: number,
): string[] =>
  issues.flatMap((issue) => {
    const option = options[issue]
    const first = firstFor(width)
    return option === undefined
      ? []
      : [
          `    ${cell(issueOf(scenario, issue).label, first)} ${cell(optionOf(scenario, issue, option).label, width - first - 5).trimEnd()}`,
        ]
  })

/** The whole Nash text; of every other solution only where it differs. */
const texts: Of<string[]> = ({ scenario, analysis }, width) => {
  const [nash] = analysis.nash
  if (nash === undefined) return []
  const all = scenario.issues.map(({ id }) => id)
  const alike = NAMES.filter((name) =>
    name === 'nash' ? true : samePackage(analysis[name][0]?.package ?? {}, nash.package),
  )
  const others = NAMES.filter((name) => !alike.includes(name))
  return [
    ...filled(alike.map((name) => SOLUTIONS[name]).join(', '), width, '  '),
    ...optionRows(scenario, nash.package, all, width),
    ...others.flatMap((name) => {
      const other = analysis[name][0]?.package
      if (other === undefined) return []
      const differing = all.filter((issue) => other[issue] !== nash.package[issue])
      return [`  ${SOLUTIONS[name]}: as Nash, but`, ...optionRows(scenario, other, differing, width)]
    }),
  ]
}

const named = (scenario: Scenario, options: Options): string =>
  (Object.entries(options) as [IssueId, OptionId][])
    .map(([issue, option]) => `${issueOf(scenario, issue).label}: ${optionOf(scenario, issue, option).label}`)
    .join('; ')

const trades: Of<string[]> = ({ scenario, analysis }, width) => [
  ...analysis.trades
    .slice(0, TRADES)
    .flatMap(({ give, take, gain }, n) => [
      ...(n > 0 ? [''] : []),
      ...filled(named(scenario, give), width, '  give  '),
      ...filled(named(scenario, take), width, '  take  '),
      ...filled(
        (Object.entries(gain) as [PartyId, number][])
          .map(([party, by]) => `${partyOf(scenario, party).name} ${gained(by)}`)
          .join(', '),
        width,
        '  gain  ',
      ),
    ]),
  ...(analysis.trades.length > TRADES ? ['', `  and ${number(analysis.trades.length - TRADES)} more`] : []),
]

const dominated: Of<string[]> = ({ scenario, analysis }, width) =>
  analysis.dominated.flatMap(({ issue, option }) => {
    const { label, statusQuo } = issueOf(scenario, issue)
    const note = statusQuo === option ? ' (the status quo)' : ''
    return filled(`${label}: ${optionOf(scenario, issue, option).label}${note}`, width, '  ')
  })

/** By issue, in one line each. */
const neverRational: Of<string[]> = ({ scenario, solved }, width) => {
  const never = neverRationalOptions(solved)
  return [...new Set(never.map(({ issue }) => issue))].flatMap((id) => {
    const own = never.filter(({ issue }) => issue === id)
    const labels = own.map(({ option }) => optionOf(scenario, id, option).label)
    return filled(`${issueOf(scenario, id).label}: ${labels.join('; ')}`, width, '  ')
  })
}

export const analysisText = (analysed: Analysed, width: number, paint: Paint): string => {
  const { scenario, analysis, solved, seconds } = analysed
  const [across, up] = analysis.parties.map(({ id }) => partyOf(scenario, id).name)
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', ...filled(title, width).map((line) => paint('bold', line)), ...lines]
  const many = analysis.parties.length > 2 ? ' of the first two' : ''
  const plane =
    across === undefined || up === undefined ? [] : planeLines(solved, { across, up }, width, paint)
  const size = `${counted(analysis.outcomes, 'text')}, ${counted(analysis.parties.length, 'principal')}; ${analysis.exact ? 'all figures exact' : 'not all figures exact: see the warnings'}; ${seconds.toFixed(2)} s.`
  return `${[
    ...filled(`${scenario.title}: reading “${readingOf(scenario, analysis.reading).label}”`, width).map(
      (line) => paint('bold', line),
    ),
    ...filled(size, width),
    ...section('Agreement zone', zone(analysed, width)),
    ...section('Who decides, and the texts that each coalition would have', deciding(analysed, width)),
    ...section('Principals: points of worth', principals(analysed, width)),
    ...section('Frontier', frontier(analysed, width)),
    ...section(`The plane${many}`, plane),
    ...(analysis.nash.length === 0 ? [] : section('Solutions: points of worth', solutions(analysed, width))),
    ...section('Their texts', texts(analysed, width)),
    ...section('Exchanges that better all, from the middle of every issue', trades(analysed, width)),
    ...section('Options that no principal could want', dominated(analysed, width)),
    ...section(
      isZoneLookedThrough(solved)
        ? 'Inside all red lines, and in no text of the zone'
        : 'Inside all red lines, and in no text of the zone that was found or drawn',
      neverRational(analysed, width),
    ),
    ...section(
      'Warnings',
      analysis.warnings.flatMap(({ code, message }) =>
        code === TOLD ? [] : [`  ${paint('yellow', code)}`, ...filled(message, width, '    ')],
      ),
    ),
  ].join('\n')}\n`
}
