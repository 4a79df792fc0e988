/** Two scenarios compared, as a designer reads it on a terminal. */
import type { Analysis, Options } from '../bargaining/analysis/analyse.ts'
import type { Change } from '../bargaining/analysis/comparison/change.ts'
import {
  type BeforeAndAfter,
  changedParts,
  changeSentence,
  whereChanged,
} from '../bargaining/analysis/comparison/changeWords.ts'
import type { Comparison, Version } from '../bargaining/analysis/comparison/compare.ts'
import { pointerTo } from '../scenario/finding.ts'
import { issueOf, optionOf, partyOf, type Scenario } from '../scenario/scenario.ts'
import type { IssueId } from '../terms/ids.ts'
import type { CommandAnswer } from './answers/all.ts'
import { cell, filled } from './layout.ts'
import type { Paint, Tone } from './paint.ts'

export interface Compared {
  readonly files: readonly [before: string, after: string]
  readonly before: Version
  readonly after: Version
  readonly comparison: Comparison
}

const SIGNS: Readonly<Record<Change['type'], readonly [sign: string, tone: Tone]>> = {
  added: ['+', 'green'],
  removed: ['-', 'red'],
  renamed: ['~', 'cyan'],
  moved: ['~', 'cyan'],
  changed: ['~', 'yellow'],
}

const bothOf = ({ before, after }: Compared): BeforeAndAfter => ({
  before: before.scenario,
  after: after.scenario,
})

const changeLines = (compared: Compared, width: number, paint: Paint): string[] =>
  changedParts(compared.comparison.changes).flatMap(({ title, changes }) => [
    '',
    paint('bold', title),
    ...changes.flatMap((change) => {
      const [sign, tone] = SIGNS[change.type]
      return filled(changeSentence(bothOf(compared), change), width, '    ').map((line, n) =>
        n === 0 ? `  ${paint(tone, sign)} ${line.trimStart()}` : line,
      )
    }),
  ])

const number = (count: number): string => count.toLocaleString('en')
const points = (worth: number | undefined): string => (worth === undefined ? '–' : worth.toFixed(2))

const nashText = (scenario: Scenario, options: Options | undefined, issue: IssueId): string => {
  const option = options?.[issue]
  return option === undefined ? '–' : optionOf(scenario, issue, option).label
}

/** What it did: only rows that differ are painted, all are told. */
const effectLines = ({ before, after, comparison }: Compared, width: number, paint: Paint): string[] => {
  const [a, b, { sealing }] = [comparison.before, comparison.after, comparison]
  const sealed = (count: number | undefined): string => (count === undefined ? '–' : number(count))
  const first = Math.min(30, width - 28)
  const row = (name: string, from: string, to: string): string => {
    const line = `  ${cell(name, first)}${from.padStart(13)}${to.padStart(13)}`
    return from === to ? line : paint('yellow', line)
  }
  const share = ({ zone, outcomes }: Analysis): string =>
    outcomes === 0 ? '–' : `${((100 * zone.outcomes) / outcomes).toFixed(2)} %`
  const principals = [...new Set([...a.parties, ...b.parties].map(({ id }) => id))]
  const texts = after.scenario.issues.flatMap(({ id, label }) => {
    const from = before.scenario.issues.some((issue) => issue.id === id)
      ? nashText(before.scenario, a.nash[0]?.package, issueOf(before.scenario, id).id)
      : '–'
    const to = nashText(after.scenario, b.nash[0]?.package, id)
    return from === to ? [] : filled(`${label}: ${from} → ${to}`, width, '    ')
  })
  return [
    '',
    paint('bold', 'What it does to the mathematics'),
    row('', 'before', 'after'),
    row('texts', number(a.outcomes), number(b.outcomes)),
    row('agreement zone, texts', number(a.zone.outcomes), number(b.zone.outcomes)),
    row('… of all', share(a), share(b)),
    row('… in reach', number(a.zone.reachable), number(b.zone.reachable)),
    row('… that hold what is sealed', sealed(sealing.before?.before), sealed(sealing.after?.before)),
    row('… of those left after sealing', sealed(sealing.before?.after), sealed(sealing.after?.after)),
    row('frontier, points', number(a.frontier.points), number(b.frontier.points)),
    row('… rational for all', number(a.frontier.rationalPoints), number(b.frontier.rationalPoints)),
    row('opposition', a.opposition?.toFixed(3) ?? '–', b.opposition?.toFixed(3) ?? '–'),
    ...principals.map((id) =>
      row(
        `Nash point, ${partyOf(b.parties.some((party) => party.id === id) ? after.scenario : before.scenario, id).name}`,
        points(a.nash[0]?.worth[id]),
        points(b.nash[0]?.worth[id]),
      ),
    ),
    ...(texts.length === 0 ? [] : ['  The Nash text is now another:', ...texts]),
  ]
}

export const diffText = (compared: Compared, width: number, paint: Paint): string => {
  const { files, before, after, comparison } = compared
  const { changes, reworded } = comparison
  const readings =
    before.reading === after.reading
      ? `reading ${after.reading}`
      : `readings ${before.reading} and ${after.reading}`
  const summary = [
    changes.length === 0 ? 'Nothing changed in meaning' : `${number(changes.length)} changes in meaning`,
    ...(reworded === 0 ? [] : [`${number(reworded)} places only reworded`]),
  ].join(', ')
  return `${[
    ...filled(`${files[0]} → ${files[1]}, ${readings}`, width).map((line) => paint('bold', line)),
    ...filled(`${summary}.`.replace(/^1 changes/, '1 change').replace('1 places', '1 place'), width),
    ...changeLines(compared, width, paint),
    ...(changes.length === 0 ? [] : effectLines(compared, width, paint)),
  ].join('\n')}\n`
}

export const diffAnswerOf = (compared: Compared): CommandAnswer<'diff'> => {
  const version = (file: string, analysis: Analysis): CommandAnswer<'diff'>['before'] => {
    const { scenario, reading, outcomes, frontier, nash, zone, opposition, exact } = analysis
    return { file, scenario, reading, outcomes, frontier, nash, zone, opposition, exact }
  }
  const { files, comparison } = compared
  return {
    changes: comparison.changes.map((change) => ({
      type: change.type,
      path: pointerTo(change.path),
      where: whereChanged(bothOf(compared), change),
      from: change.from,
      to: change.to,
    })),
    reworded: comparison.reworded,
    before: version(files[0], comparison.before),
    after: version(files[1], comparison.after),
  }
}
