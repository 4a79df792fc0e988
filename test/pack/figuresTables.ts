/** The figures of one scenario as Markdown, from what is kept beside it: the docs show them and cannot drift from them. */
import type { Expected, ExpectedOfReading, ExpectedOfSitting } from '../../src/pack/expected.ts'
import { shareWords } from '../../src/pack/expectedWords.ts'
import type { NeverHappened, NeverKind } from '../../src/playtest/never.ts'
import { isUnanimous } from '../../src/scenario/decision.ts'
import {
  issueOf,
  partyOf,
  principalsOf,
  readingOf,
  type Scenario,
  sittingOf,
} from '../../src/scenario/scenario.ts'
import { grouped } from '../../src/telling/phrases.ts'
import type { IssueId, PartyId, RoundId } from '../../src/terms/ids.ts'

type Row = readonly string[]

const table = (head: Row, rows: readonly Row[]): string => {
  const line = (cells: Row): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const option = (scenario: Scenario, issue: IssueId, id: string): string =>
  issueOf(scenario, issue).options.find((one) => one.id === id)?.short ?? id

const spaceTable = (scenario: Scenario, { readings }: Expected): string => {
  const walkAway = (reading: ExpectedOfReading, id: PartyId): string =>
    String(
      readingOf(scenario, reading.reading).parties[id]?.reservationValue ??
        partyOf(scenario, id).walkAway?.reservationValue,
    )
  const principals = principalsOf(scenario)
  return table(
    [
      'reading',
      `walk-aways: ${principals.map(({ name }) => name).join(', ')}`,
      isUnanimous(scenario)
        ? 'texts worth more than leaving to all who must consent'
        : 'texts worth more than leaving to enough of them to decide',
      'of these within reach of the mandates',
    ],
    readings.map((reading) => [
      readingOf(scenario, reading.reading).label,
      principals.map(({ id }) => walkAway(reading, id)).join(', '),
      reading.texts.better === 0
        ? `none of ${grouped(reading.texts.all)}`
        : `${grouped(reading.texts.better)} of ${grouped(reading.texts.all)} (${shareWords(reading.texts.better, reading.texts.all)})`,
      reading.texts.better === 0 ? 'none' : grouped(reading.texts.reachable),
    ]),
  )
}

/** A row for every sitting of every reading. */
const eachSitting = (
  scenario: Scenario,
  { readings }: Expected,
  cells: (sitting: ExpectedOfSitting) => Row,
): readonly Row[] =>
  readings.flatMap(({ reading, sittings }) =>
    sittings.map((sitting) => [
      sittings.length === 1
        ? readingOf(scenario, reading).label
        : `${readingOf(scenario, reading).label}, “${sittingOf(scenario, sitting.sitting).label}”`,
      ...cells(sitting),
    ]),
  )

const endsTable = (scenario: Scenario, expected: Expected): string => {
  const percent = (count: number): string =>
    count === 0 ? 'never' : `${((100 * count) / expected.games).toFixed(1)} %`
  return table(
    [
      'reading',
      'signed',
      'partial',
      'adjourned',
      'broken off',
      'longest wait: half the games, nine in ten',
      'settled in each round',
    ],
    eachSitting(scenario, expected, ({ ends, longestWait, settled }) => [
      ...[ends.signed, ends.partial, ends.adjourned, ends.brokenOff].map(percent),
      `${longestWait.p50}, ${longestWait.p90} turns`,
      Object.keys(settled)
        .map((round) => settled[round as RoundId]?.toFixed(1) ?? 'not held')
        .join(', '),
    ]),
  )
}

/** Which principals concluded the accords in force; nothing where all of them must. */
const coalitionsTable = (scenario: Scenario, expected: Expected): string | null => {
  const found = expected.readings.flatMap(({ sittings }) =>
    sittings.flatMap(({ concludedBy }) => (concludedBy ?? []).map(({ parties }) => parties.join(' '))),
  )
  const coalitions = [...new Set(found)].sort((a, b) => a.length - b.length || a.localeCompare(b))
  if (coalitions.length === 0) return null
  const named = (ids: string): string =>
    ids
      .split(' ')
      .map((id) => partyOf(scenario, id as PartyId).name)
      .join(', ')
  return table(
    ['reading', ...coalitions.map(named)],
    eachSitting(scenario, expected, ({ concludedBy }) =>
      coalitions.map((ids) => {
        const games = concludedBy?.find(({ parties }) => parties.join(' ') === ids)?.games ?? 0
        return games === 0 ? 'never' : `${((100 * games) / expected.games).toFixed(1)} %`
      }),
    ),
  )
}

const gainsTable = (scenario: Scenario, expected: Expected): string => {
  const seats = scenario.parties.filter(({ playable }) => playable)
  return table(
    ['reading', ...seats.map(({ name }) => name)],
    eachSitting(scenario, expected, ({ gain }) => seats.map(({ id }) => (gain[id] ?? 0).toFixed(1))),
  )
}

const nashWords = (scenario: Scenario, { readings }: Expected): string => {
  const texts = new Map<string, string[]>()
  for (const { reading, nash } of readings) {
    if (nash === null) continue
    const words = scenario.issues
      .map(({ id, label }) => `${label}: ${option(scenario, id, nash[id] ?? '')}`)
      .join('; ')
    texts.set(words, [...(texts.get(words) ?? []), readingOf(scenario, reading).label])
  }
  return [...texts].map(([words, labels]) => `- _${labels.join(', ')}_. ${words}.`).join('\n')
}

const KINDS: Readonly<Record<NeverKind, string>> = {
  optionAgreed: 'Offered and never agreed',
  optionOffered: 'Never offered',
  widening: 'Never allowed by a capital that could have come to it',
  event: 'Events that never struck',
  end: 'Ends that never came',
  move: 'Kinds of move that nobody made',
  round: 'Rounds never held',
  inducement: 'Never promised',
  communique: 'Sentences that nobody said in public',
}

const named = (scenario: Scenario, { kind, id }: NeverHappened): string => {
  const parts = id.split('/')
  const [issue, chosen] = parts.slice(-2) as [IssueId, string]
  switch (kind) {
    case 'optionAgreed':
    case 'optionOffered':
      return `${issueOf(scenario, issue).label}: ${option(scenario, issue, chosen)}`
    case 'widening':
      return `${partyOf(scenario, parts[0] as PartyId).name} on ${issueOf(scenario, issue).label}: ${option(scenario, issue, chosen)}`
    case 'event':
      return `“${scenario.events.find((event) => event.id === id)?.headline ?? id}”`
    case 'communique':
      return `“${scenario.communiques.find((one) => one.id === id)?.text ?? id}”`
    case 'inducement':
      return scenario.inducements.find((one) => one.id === id)?.label ?? id
    case 'round':
      return scenario.rounds.find((one) => one.id === id)?.label ?? id
    default:
      return id
  }
}

const neverWords = (scenario: Scenario, { readings }: Expected): string =>
  readings
    .flatMap(({ reading, sittings }) =>
      sittings.map(({ sitting, never }) => {
        const where =
          sittings.length === 1
            ? readingOf(scenario, reading).label
            : `${readingOf(scenario, reading).label}, “${sittingOf(scenario, sitting).label}”`
        const kinds = (Object.keys(KINDS) as NeverKind[]).flatMap((kind) => {
          const found = never.filter((one) => one.kind === kind)
          return found.length === 0
            ? []
            : [`${KINDS[kind]}: ${found.map((one) => named(scenario, one)).join('; ')}`]
        })
        return `- _${where}_. ${kinds.length === 0 ? 'Everything happened in some game' : kinds.join('. ')}.`
      }),
    )
    .join('\n')

export const figuresTables = (scenario: Scenario, expected: Expected): string => {
  const coalitions = coalitionsTable(scenario, expected)
  return [
    spaceTable(scenario, expected),
    `The Nash text, the largest product of gains over no deal:\n\n${nashWords(scenario, expected)}`,
    `How ${grouped(expected.games)} games ended, how long nothing was settled, and how many offers were accepted in each round on average:`,
    endsTable(scenario, expected),
    ...(coalitions === null ? [] : ['Who concluded the accords in force, in all games:', coalitions]),
    'What each seat has at the end above leaving with nothing sealed, on average, in points of its own:',
    gainsTable(scenario, expected),
    `What never happened in ${grouped(expected.games)} games:\n\n${neverWords(scenario, expected)}`,
  ].join('\n\n')
}
