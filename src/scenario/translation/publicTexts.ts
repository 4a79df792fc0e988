/**
 * The texts of a scenario that everybody at the table may read and that a translation covers, by their paths: keys and ids,
 * as in `issues/donbas/options/no-change/label`. Paths of ids stay the same when something is put in between.
 */
import type { Scenario } from '../scenario.ts'

type Texts = ReadonlyMap<string, string>

/** Fields that are translated, of what lies at each path of a list. */
const FIELDS = {
  tracks: ['label'],
  issues: ['label', 'question', 'background'],
  options: ['label', 'short'],
  parties: ['name', 'capital', 'publicBrief'],
  rounds: ['label', 'opening'],
  sittings: ['label', 'history'],
  readings: ['label', 'text'],
  events: ['headline', 'text'],
  communiques: ['text'],
  inducements: ['label', 'text'],
} as const

type Thing = { readonly id: string } & object

const fieldsOf = (
  thing: object,
  path: string,
  fields: readonly string[],
): readonly (readonly [string, string])[] =>
  fields.flatMap((field) => {
    const text = (thing as Readonly<Record<string, unknown>>)[field]
    return typeof text === 'string' ? [[path === '' ? field : `${path}/${field}`, text] as const] : []
  })

const listOf = (list: keyof typeof FIELDS, things: readonly Thing[], under = '') =>
  things.flatMap((thing) => fieldsOf(thing, `${under}${list}/${thing.id}`, FIELDS[list]))

export const publicTextsOf = (scenario: Scenario): Texts =>
  new Map([
    ...fieldsOf(scenario, '', ['title', 'teaser', 'contentNote']),
    ...listOf('tracks', scenario.tracks ?? []),
    ...listOf('issues', scenario.issues),
    ...scenario.issues.flatMap(({ id, options }) => listOf('options', options, `issues/${id}/`)),
    ...listOf('parties', scenario.parties),
    ...scenario.parties.flatMap(({ id, positions }) =>
      Object.entries(positions).flatMap(([issue, position]) =>
        fieldsOf(position, `parties/${id}/positions/${issue}`, ['demand']),
      ),
    ),
    ...listOf('rounds', scenario.rounds),
    ...listOf('sittings', scenario.sittings),
    ...listOf('readings', scenario.readings),
    ...listOf('events', scenario.events),
    ...listOf('communiques', scenario.communiques),
    ...listOf('inducements', scenario.inducements),
  ])
