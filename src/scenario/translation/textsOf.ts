/**
 * The texts of a scenario that are read at the table and in the debrief and that a translation covers, by their paths: keys and ids, as in
 * `issues/donbas/options/no-change/label`. Paths of ids stay the same when something is put in between. What stands in a list
 * without ids has the hash of the text itself in their place: `hints/0dec3ae5b6d8b0e1/text`. Grounds and what is for teachers stay
 * in the original.
 */
import { hashOf } from '../hash.ts'
import type { Party, Scenario } from '../scenario.ts'

type Texts = readonly (readonly [path: string, text: string])[]

/** Fields that are translated, of what lies at each path of a list. */
const FIELDS = {
  tracks: ['label'],
  issues: ['label', 'question', 'background'],
  options: ['label', 'short', 'treaty', 'caption', 'ground'],
  parties: ['name', 'capital', 'publicBrief', 'goal'],
  delegation: ['name', 'office'],
  interests: ['title', 'text'],
  linkages: ['label'],
  parts: ['label'],
  widening: ['stated'],
  rounds: ['label', 'place', 'opening'],
  sittings: ['label', 'history'],
  readings: ['label', 'text'],
  events: ['headline', 'text'],
  answers: ['label'],
  communiques: ['text'],
  inducements: ['label', 'text'],
  hints: ['text'],
  layers: ['label', 'shows'],
  conditions: ['label'],
  whatHappened: ['text'],
} as const

const fieldsOf = (thing: object | undefined, path: string, fields: readonly string[]): Texts =>
  fields.flatMap((field) => {
    const text = (thing as Readonly<Record<string, unknown>> | undefined)?.[field]
    return typeof text === 'string' ? [[path === '' ? field : `${path}/${field}`, text] as const] : []
  })

const listOf = (
  list: keyof typeof FIELDS,
  things: readonly ({ readonly id?: string } & object)[] = [],
  under = '',
): Texts =>
  things.flatMap((thing) =>
    FIELDS[list].flatMap((field) =>
      fieldsOf(thing, '', [field]).map(
        ([, text]) => [`${under}${list}/${thing.id ?? hashOf(text)}/${field}`, text] as const,
      ),
    ),
  )

/** What its own folder says, and its demands. */
const folderOf = (party: Party): Texts => {
  const under = `parties/${party.id}`
  return [
    ...Object.entries(party.positions).flatMap(([issue, position]) =>
      fieldsOf(position, `${under}/positions/${issue}`, ['demand']),
    ),
    ...listOf('delegation', party.delegation, `${under}/`),
    ...fieldsOf(party.brief, `${under}/brief`, ['headline', 'text', 'basic', 'adviser']),
    ...listOf('interests', party.interests, `${under}/`),
    ...fieldsOf(party.walkAway, `${under}/walkAway`, ['batna']),
    ...listOf('parts', party.walkAway.parts, `${under}/walkAway/`),
    ...listOf('linkages', party.linkages, `${under}/`),
    ...Object.entries(party.mandate).flatMap(([issue, { widening }]) =>
      listOf('widening', widening, `${under}/mandate/${issue}/`),
    ),
    ...fieldsOf(party.ratifier, `${under}/ratifier`, ['name']),
  ]
}

const choicesOf = ({ events }: Scenario): Texts =>
  events.flatMap(({ id, choice }) => [
    ...fieldsOf(choice, `events/${id}/choice`, ['question']),
    ...listOf('answers', choice?.answers, `events/${id}/choice/`),
  ])

/** What is read once the talks are over. */
const afterwardsOf = ({ durability, whatHappened, debriefQuestions }: Scenario): Texts => [
  ...listOf('conditions', durability?.conditions, 'durability/'),
  ...listOf('whatHappened', whatHappened),
  ...debriefQuestions.map((text) => [`debriefQuestions/${hashOf(text)}`, text] as const),
]

export const textsOf = (scenario: Scenario): ReadonlyMap<string, string> =>
  new Map([
    ...fieldsOf(scenario, '', ['title', 'teaser', 'contentNote']),
    ...listOf('tracks', scenario.tracks),
    ...listOf('issues', scenario.issues),
    ...scenario.issues.flatMap(({ id, options }) => listOf('options', options, `issues/${id}/`)),
    ...listOf('parties', scenario.parties),
    ...scenario.parties.flatMap(folderOf),
    ...listOf('rounds', scenario.rounds),
    ...listOf('sittings', scenario.sittings),
    ...listOf('readings', scenario.readings),
    ...listOf('events', scenario.events),
    ...choicesOf(scenario),
    ...listOf('communiques', scenario.communiques),
    ...listOf('inducements', scenario.inducements),
    ...listOf('hints', scenario.hints),
    ...fieldsOf(scenario.map, 'map', ['note']),
    ...listOf('layers', scenario.map?.layers, 'map/'),
    ...afterwardsOf(scenario),
  ])
