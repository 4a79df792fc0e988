/** A debrief as a page of plain text, as the golden files hold it. */
import { isUnanimous } from '../scenario/decision.ts'
import { issueOf } from '../scenario/scenario.ts'
import { wordsOf } from '../scenario/vocabulary/diplomacy.ts'
import { accordHolds } from '../table/accordHolds.ts'
import { optionShort, phrasesOf } from '../telling/issues.ts'
import { nameOf } from '../telling/parties.ts'
import { counted, gained, grouped, listed, points } from '../telling/phrases.ts'
import { talksTurn } from '../telling/turns.ts'
import { leastInZone } from '../telling/whoDecides.ts'
import { issuesIn, restrictTo } from '../terms/package.ts'
import type { Debrief } from './debrief.ts'
import { section, textTable, wrap } from './page.ts'
import type { PossibleText } from './possible.ts'

const TRADES_SHOWN = 5

const worthsIn = ({ scenario, principals }: Debrief, worths: readonly number[]): string =>
  listed(principals.map((party, p) => `${points(worths[p] ?? 0)} to ${nameOf(scenario, party)}`))

const gainsIn = ({ scenario, principals }: Debrief, gains: readonly number[]): string =>
  principals.map((party, p) => `${nameOf(scenario, party)} ${gained(gains[p] ?? 0)}`).join(', ')

const textNow = ({ scenario, draft, final, end }: Debrief): readonly string[] =>
  textTable(
    scenario.issues.map(({ id, label }) => {
      const option = final[id]
      const line = draft[id]
      const holds = line !== undefined && line.option === option
      const isSigned = accordHolds({ end })
      const status = holds && line.status === 'sealed' ? 'sealed' : holds && isSigned ? 'signed' : 'as before'
      return [label, option === undefined ? '' : optionShort({ scenario }, id, option), status]
    }),
  )

const seats = ({ scenario, seats: results }: Debrief): readonly string[] =>
  textTable(
    [
      ['', 'worth', 'no deal', 'walk-away', wordsOf(scenario).atHome],
      ...results.map(({ party, worth, noDeal, reservationValue, ratified }) => [
        nameOf(scenario, party),
        points(worth),
        points(noDeal),
        points(reservationValue),
        ratified === null ? '' : ratified ? 'approved' : 'not approved',
      ]),
    ],
    new Set([1, 2, 3]),
  )

const redLines = ({ scenario, seats: results }: Debrief): readonly string[] =>
  results.flatMap(({ party, redLines: lines }) => {
    const crossed = lines.map(
      ({ issue, option }) => `${issueOf(scenario, issue).label}: ${optionShort({ scenario }, issue, option)}`,
    )
    return crossed.length === 0 ? [] : wrap(`${nameOf(scenario, party)}: ${crossed.join('; ')}.`, 2, 2)
  })

const weights = ({ scenario, seats: results }: Debrief): readonly string[] =>
  textTable(
    [
      ['', ...results.map(({ party }) => nameOf(scenario, party))],
      ...scenario.issues.map(({ id, label }) => [
        label,
        ...results.map(({ sheet }) => points(sheet.weights[id] ?? 0)),
      ]),
    ],
    new Set(results.map((_, column) => column + 1)),
  )

const sealedFirst = ({ scenario, sealing }: Debrief): readonly string[] =>
  sealing === null
    ? []
    : wrap(
        `Had ${listed(phrasesOf(scenario, sealing.sealed))} been sealed first, ${sealing.after} of the ${sealing.before} texts with them would still have left ${leastInZone(scenario)}.`,
        2,
      )

const possible = (debrief: Debrief): readonly string[] => {
  const { scenario, possible: found, leftOnTable } = debrief
  const named = (name: string, at: readonly PossibleText[]): readonly string[] =>
    at.flatMap((point) => {
      const changes = issuesIn(point.package).filter((issue) => point.package[issue] !== debrief.final[issue])
      const text = phrasesOf(scenario, restrictTo(point.package, new Set(changes)))
      const how = text.length === 0 ? 'what holds now' : `what holds now, but ${text.join('; ')}`
      return wrap(`${name}: ${worthsIn(debrief, point.worth)}, by ${how}.`, 2, 2)
    })
  const isSame =
    found.nash.map(({ worth }) => worth.join()).join(' ') ===
    found.kalaiSmorodinsky.map(({ worth }) => worth.join()).join(' ')
  const left =
    leftOnTable === null
      ? 'No text was better than the end for every principal.'
      : leftOnTable < 0.05
        ? 'It lies on the edge: no text was better for every principal.'
        : `Every principal could have gained ${points(leftOnTable)} at once.`
  return [
    ...wrap(
      `${counted(found.outcomes, 'text')} in all. ${grouped(found.zone)} cross no red line ${isUnanimous(scenario) ? '' : 'of theirs '}and leave ${leastInZone(scenario)} (${worthsIn(debrief, found.noDeal)}); the mandates, widened as far as they go, allow ${grouped(found.reachable)} of those. ${counted(found.frontier.length, 'point')} on the edge.`,
      2,
    ),
    ...named(isSame ? 'Nash and Kalai–Smorodinsky point' : 'Nash point', found.nash),
    ...(isSame ? [] : named('Kalai–Smorodinsky point', found.kalaiSmorodinsky)),
    ...(found.nash.length === 0
      ? []
      : wrap(
          'The Nash point is the largest product of gains over no deal: a benchmark of theory, not of justice or law.',
          2,
        )),
    ...wrap(left, 2),
    ...sealedFirst(debrief),
  ]
}

const offers = (debrief: Debrief): readonly string[] =>
  textTable(
    debrief.path.map((step) => [
      `${step.offer}`,
      nameOf(debrief.scenario, step.by),
      ...step.worth.map(points),
      step.accepted ? 'agreed' : '',
    ]),
    new Set([0, ...debrief.principals.map((_, p) => p + 2)]),
  )

const concessions = ({ scenario, principals, concessions: byParty }: Debrief): readonly string[] =>
  principals.flatMap((party) =>
    wrap(
      `${nameOf(scenario, party)}: ${(byParty[party] ?? [])
        .filter(({ worth }, step, steps) => worth !== steps[step - 1]?.worth)
        .map(({ at, worth }) => `${points(worth)} (${at === null ? 'to begin with' : talksTurn(at)})`)
        .join(', ')}`,
      2,
      2,
    ),
  )

const trades = (debrief: Debrief): readonly string[] =>
  debrief.trades.slice(0, TRADES_SHOWN).flatMap(({ from, to, gain }) => {
    const { scenario } = debrief
    const instead = phrasesOf(scenario, to).join('; ')
    const was = issuesIn(to).flatMap((issue) => {
      const option = from[issue]
      return option === undefined ? [] : [optionShort({ scenario }, issue, option)]
    })
    return wrap(`${instead} (for ${listed(was)}): ${gainsIn(debrief, gain)}.`, 2, 2)
  })

/** One paragraph for each party and reason, since the same reason may occur forty times. */
const refusals = ({ scenario, refusals: all }: Debrief): readonly string[] => {
  const byReason = new Map<string, string[]>()
  for (const { offer, answer, reasons, at } of all) {
    const why = `${nameOf(scenario, answer.by)}: ${reasons?.because ?? 'No reasons were kept: a person decided, or a copy left them out.'}`
    const issues = answer.inTheWay.map((issue) => issueOf(scenario, issue).label)
    const way = issues.length === 0 ? 'nothing named' : listed(issues)
    const places = byReason.get(why) ?? []
    byReason.set(why, places)
    places.push(`offer ${offer.number} (${talksTurn(at)}: ${way})`)
  }
  return [...byReason].flatMap(([why, places]) => wrap(`${why} At ${listed(places)}.`, 2, 2))
}

const durability = ({ durability: lasting }: Debrief): readonly string[] => {
  if (lasting === null) return []
  const held = lasting.reasons
    .filter(({ held: holds }) => holds)
    .flatMap(({ label, months }) => wrap(`${gained(months)} months: ${label}`, 2, 2))
  const said = `About ${counted(lasting.months, 'month')}: ${lasting.base} with nothing else said.`
  return [...wrap(said, 2), ...held]
}

const news = ({ scenario, struck }: Debrief): readonly string[] =>
  wrap(
    struck
      .flatMap(({ event, at }) => {
        const found = scenario.events.find(({ id }) => id === event)
        return found ? [`${found.headline} (${talksTurn(at)})`] : []
      })
      .join('; '),
    2,
    2,
  )

const press = ({ scenario, communiques }: Debrief): readonly string[] =>
  [...new Set(communiques.map(({ round }) => round))].flatMap((round) =>
    wrap(
      `${round}: ${communiques
        .filter((one) => one.round === round)
        .map(({ party, text }) => `${nameOf(scenario, party)} said: ${text}`)
        .join(' ')}`,
      2,
      2,
    ),
  )

/** Lines of at most 100 columns, ending in a line break. */
export const debriefText = (debrief: Debrief): string => {
  const { scenario, reading, numbers, lesson, peopleHome, totalTurns } = debrief
  const home = peopleHome === 0 ? '' : ` ${counted(peopleHome, 'person comes', 'people come')} home.`
  return [
    `${scenario.title}: debrief`,
    ...wrap(`Reading: ${reading}. ${counted(totalTurns, 'turn')} used.`),
    '',
    ...wrap(debrief.headline),
    ...wrap(`${debrief.summary}${home}`),
    ...section(`What this game shows: ${lesson.title}`, wrap(lesson.paragraph, 2)),
    ...section('What holds now', textNow(debrief)),
    ...section(
      'What was called otherwise before',
      debrief.renamed.flatMap((words) => wrap(words, 2, 2)),
    ),
    ...section('Each seat', seats(debrief)),
    ...section('Red lines', redLines(debrief)),
    ...section(numbers === 'published' ? 'Weights (as published)' : 'Weights (assumed)', weights(debrief)),
    ...section(`What was possible, under these ${numbers} numbers`, possible(debrief)),
    ...section('The way of the offers, by worth to each principal', offers(debrief)),
    ...section('What each principal’s own text was worth to it', concessions(debrief)),
    ...section('Trades nobody proposed', trades(debrief)),
    ...section('Why each refusal was a refusal', refusals(debrief)),
    ...section('How long it would hold', durability(debrief)),
    ...section('News', news(debrief)),
    ...section(`Said to ${wordsOf(scenario).press} (simulated)`, press(debrief)),
    '',
  ].join('\n')
}
