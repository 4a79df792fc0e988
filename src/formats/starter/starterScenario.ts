/**
 * A whole new scenario: small, playable, and with every text and number marked as a first guess to be replaced. It has
 * an agreement zone and trades from the start.
 */
import type { z } from 'zod/mini'
import { COLOURS, SHAPES } from '../../scenario/definition/party.ts'
import type { scenarioFile } from '../../scenario/definition/scenario.ts'
import { LIMITS } from '../../scenario/limits.ts'
import { GUESS } from '../../scenario/placeholder.ts'
import { mintIds } from '../../terms/mintIds.ts'
import { labelOf, madeUnique, shortLabels } from '../names.ts'
import { starterValues, starterWeights, WALK_AWAY } from './numbers.ts'

type ScenarioInput = z.input<typeof scenarioFile>
type PartyInput = ScenarioInput['parties'][number]
type IssueInput = ScenarioInput['issues'][number]

export interface StarterIssue {
  readonly label: string
  /** In an order that means something; the first is what holds while nothing is agreed. At least two. */
  readonly options: readonly string[]
}

export interface StarterPlan {
  readonly id: string
  readonly title: string
  /** Names of the sides that must agree: two to `LIMITS.principals`. */
  readonly parties: readonly string[]
  readonly mediator?: string
  readonly issues: readonly StarterIssue[]
}

const uniqueLabels = (written: readonly string[], kind: string): readonly string[] =>
  madeUnique(
    written.map((name, at) => labelOf(name, `${kind} ${at + 1}`)),
    LIMITS.label,
  )

const issueFrom = (id: string, matter: string, written: readonly string[]): IssueInput => {
  const ids = mintIds(written, 'option')
  const labels = uniqueLabels(written, 'Option')
  const shorts = shortLabels(labels)
  return {
    id,
    label: matter,
    track: 'talks',
    question: `How is this settled: ${matter}?`,
    background: 'Say here what a newcomer must know of the matter, in plain words.',
    statusQuo: ids[0] ?? '',
    options: labels.map((option, at) => ({
      id: ids[at] ?? '',
      label: option,
      short: shorts[at] ?? '',
      treaty: `The parties agree on this: ${option}.`,
    })),
    ...GUESS,
  }
}

interface StarterParty {
  readonly name: string
  readonly id: string
  /** Place among the principals; null for the mediator. */
  readonly place: number | null
  readonly at: number
}

const partyFrom = (seat: StarterParty, issues: readonly IssueInput[], principals: number): PartyInput => {
  const { name, id, place, at } = seat
  const weights = starterWeights(issues.length, place)
  const positions = issues.map((issue, n) => {
    const values = starterValues(issue.options.length, place, principals)
    const best = values.indexOf(Math.max(...values))
    const opening = issue.options[best] ?? issue.options[0]
    return [
      issue.id,
      {
        weight: weights[n] ?? 0,
        values: Object.fromEntries(issue.options.map((option, o) => [option.id, values[o] ?? 0])),
        opening: opening?.id ?? '',
        demand: `${name} asks for this: ${opening?.label ?? ''}.`,
        ...GUESS,
      },
    ] as const
  })
  const dearest = issues[weights.indexOf(Math.max(...weights))]
  return {
    id,
    name: name,
    capital: 'home',
    roles: [place === null ? 'mediator' : 'principal'],
    marker: { shape: SHAPES[at % SHAPES.length] ?? 'circle', colour: COLOURS[at % COLOURS.length] ?? 'blue' },
    publicBrief: `Say here what everyone may know of ${name}.`,
    brief: {
      headline: `What ${name} needs most, in a sentence.`,
      text: `Say here what only ${name} knows: what it wants, why, and what happens without an agreement.`,
      adviser:
        'Know what you would do if you left now, and what the others could give that costs them little.',
    },
    interests: [
      {
        title: `${dearest?.label ?? 'The matter'} comes first.`,
        text: 'Say here why it matters.',
        ...(dearest === undefined ? {} : { issue: dearest.id }),
        ...GUESS,
      },
    ],
    goal: `Say here what would count as having done well for ${name}.`,
    positions: Object.fromEntries(positions),
    walkAway: {
      batna: 'Say here what it would do if the talks ended now.',
      reservationValue: place === null ? 0 : WALK_AWAY,
      ...GUESS,
    },
    mandate: Object.fromEntries(
      issues.map(({ id: issue, options }) => [issue, { allowed: options.map((option) => option.id) }]),
    ),
    support: { value: 60, ...GUESS },
    patience: { value: 3, ...GUESS },
    trust: { value: 50, ...GUESS },
    ...(place === null
      ? {}
      : {
          ratifier: {
            kind: 'leader' as const,
            name: `Whoever decides for ${name} at home`,
            margin: 0,
            noise: 0,
            ...GUESS,
          },
        }),
  }
}

/** Turns a round needs so that every issue can be asked for, refused and traded. */
const turnsFor = (issues: number): number => Math.min(LIMITS.turnsInARound, 6 + 2 * issues)

/** What `readScenario` takes without an error, whatever names and labels it is made of. */
export const starterScenario = (plan: StarterPlan): ScenarioInput => {
  const issueIds = mintIds(
    plan.issues.map(({ label }) => label),
    'issue',
  )
  const matters = uniqueLabels(
    plan.issues.map(({ label }) => label),
    'Issue',
  )
  const issues = plan.issues.map(({ options }, n) => issueFrom(issueIds[n] ?? '', matters[n] ?? '', options))
  const written = [...plan.parties, ...(plan.mediator === undefined ? [] : [plan.mediator])]
  const names = uniqueLabels(written, 'Party')
  const partyIds = mintIds(names, 'party')
  const seats = names.map((name, at): StarterParty => {
    const place = at < plan.parties.length ? at : null
    return { name, id: partyIds[at] ?? '', place, at }
  })
  const parties = seats.map((seat) => partyFrom(seat, issues, plan.parties.length))
  const principals = seats.filter(({ place }) => place !== null).map(({ id }) => id)
  return {
    $schema: './schema/scenario.schema.json',
    format: 2,
    id: plan.id,
    title: labelOf(plan.title, plan.id),
    teaser: 'Say here in one sentence what is at stake.',
    level: 'first',
    language: 'en',
    authors: ['Say here who wrote it'],
    licence: 'Say here under which licence',
    tracks: [{ id: 'talks', label: 'The talks' }],
    issues,
    parties,
    readings: [
      {
        id: 'as-told',
        label: 'As told',
        text: 'The demands as the briefs tell them.',
        parties: {},
        ...GUESS,
      },
    ],
    rounds: [
      {
        id: 'first',
        label: 'The first meeting',
        place: 'Say here where',
        date: '2026-01-01',
        opening: 'Say here how the meeting begins.',
        agenda: issues.map(({ id }) => id),
        turns: turnsFor(issues.length),
        floor: principals,
        ...(plan.mediator === undefined ? {} : { mediatorEvery: 4 }),
        ...GUESS,
      },
    ],
    sittings: [
      {
        id: 'whole',
        label: 'The whole of it',
        minutes: { brief: 5, play: 20, debrief: 15 },
        rounds: ['first'],
      },
    ],
    debriefQuestions: ['What could each side have given that cost it little?'],
  }
}
