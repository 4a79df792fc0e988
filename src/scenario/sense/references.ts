/** Lists every place of a file where one thing refers to another by id. */
import type { ScenarioFile } from '../definition/scenario.ts'
import type { Path } from '../finding.ts'
import { entriesOf, type Found, type Loose } from './loose.ts'

export type Kind = 'party' | 'issue' | 'option' | 'round' | 'event' | 'source' | 'track' | 'layer'

export interface Reference {
  readonly kind: Kind
  readonly id: string
  readonly path: Path
  /** Of an option: the issue that should have it. */
  readonly issue?: string
  /** The id is the key at the path, not the value. */
  readonly at?: 'key'
}

type File = Loose<ScenarioFile>
type Ids = readonly (string | undefined)[] | undefined

const one = (kind: Kind, id: unknown, path: Path, issue?: string): Reference[] =>
  typeof id === 'string' ? [{ kind, id, path, ...(issue === undefined ? {} : { issue }) }] : []

const each = (kind: Kind, ids: Ids, path: Path, issue?: string): Reference[] =>
  entriesOf(ids).flatMap(([index, id]) => one(kind, id, [...path, index], issue))

const keys = (kind: Kind, record: object | undefined, path: Path, issue?: string): Reference[] =>
  Object.keys(record ?? {}).flatMap((id) =>
    one(kind, id, [...path, id], issue).map((reference) => ({ ...reference, at: 'key' as const })),
  )

/** Keys are issues; what stands under each is an option of it or a list of them. */
const optionsByIssue = (record: Readonly<Record<string, unknown>> | undefined, path: Path): Reference[] => [
  ...keys('issue', record, path),
  ...Object.entries(record ?? {}).flatMap(([issue, options]) =>
    Array.isArray(options)
      ? each('option', options, [...path, issue], issue)
      : one('option', options, [...path, issue], issue),
  ),
]

/** Keys are issues; under each, keys are its options. */
const optionKeysByIssue = (
  record: Readonly<Record<string, object | undefined>> | undefined,
  path: Path,
): Reference[] => [
  ...keys('issue', record, path),
  ...Object.entries(record ?? {}).flatMap(([issue, options]) =>
    keys('option', options, [...path, issue], issue),
  ),
]

export const CONDITION_LISTS = new Set<unknown>(['when', 'unless', 'heldIf'])

/** Sources and conditions look the same wherever they stand. */
const everywhere = (objects: readonly Found[]): Reference[] =>
  objects.flatMap(({ object, path }): Reference[] => {
    const sources = Array.isArray(object.sources) ? each('source', object.sources, [...path, 'sources']) : []
    if (!CONDITION_LISTS.has(path.at(-2)) || typeof path.at(-1) !== 'number') return sources
    const issue = typeof object.issue === 'string' ? object.issue : undefined
    return [
      ...sources,
      ...one('issue', object.issue, [...path, 'issue']),
      ...(issue !== undefined && Array.isArray(object.options)
        ? each('option', object.options, [...path, 'options'], issue)
        : []),
      ...one('event', object.event, [...path, 'event']),
      ...one('party', object.party, [...path, 'party']),
      ...one('party', object.towards, [...path, 'towards']),
      ...one('round', object.round, [...path, 'round']),
    ]
  })

const inIssues = (file: File): Reference[] =>
  entriesOf(file.issues).flatMap(([i, issue]) => [
    ...one('track', issue.track, ['issues', i, 'track']),
    ...one('option', issue.statusQuo, ['issues', i, 'statusQuo'], issue.id),
    ...entriesOf(issue.options).flatMap(([o, option]) => {
      const path = ['issues', i, 'options', o]
      return [
        ...each('layer', option.layers, [...path, 'layers']),
        ...one('layer', option.posts?.along, [...path, 'posts', 'along']),
        ...each('party', option.posts?.by, [...path, 'posts', 'by']),
        ...each('party', option.underwriters, [...path, 'underwriters']),
        ...each('party', option.compliance, [...path, 'compliance']),
      ]
    }),
  ])

const inParties = (file: File): Reference[] =>
  entriesOf(file.parties).flatMap(([p, party]) => {
    const path: Path = ['parties', p]
    const positions = Object.entries(party.positions ?? {})
    return [
      ...keys('issue', party.positions, [...path, 'positions']),
      ...positions.flatMap(([issue, position]) => [
        ...keys('option', position?.values, [...path, 'positions', issue, 'values'], issue),
        ...one('option', position?.opening, [...path, 'positions', issue, 'opening'], issue),
      ]),
      ...entriesOf(party.linkages).flatMap(([l, linkage]) =>
        optionsByIssue(linkage.when, [...path, 'linkages', l, 'when']),
      ),
      ...keys('issue', party.mandate, [...path, 'mandate']),
      ...Object.entries(party.mandate ?? {}).flatMap(([issue, mandate]) => [
        ...each('option', mandate?.allowed, [...path, 'mandate', issue, 'allowed'], issue),
        ...entriesOf(mandate?.widening).flatMap(([w, widening]) =>
          each('option', widening.options, [...path, 'mandate', issue, 'widening', w, 'options'], issue),
        ),
      ]),
      ...entriesOf(party.redLines).flatMap(([r, line]) => [
        ...one('issue', line.issue, [...path, 'redLines', r, 'issue']),
        ...(line.issue === undefined
          ? []
          : each('option', line.options, [...path, 'redLines', r, 'options'], line.issue)),
      ]),
      ...entriesOf(party.interests).flatMap(([n, interest]) =>
        one('issue', interest.issue, [...path, 'interests', n, 'issue']),
      ),
      ...keys('party', party.trust?.towards, [...path, 'trust', 'towards']),
    ]
  })

const inCourse = (file: File): Reference[] => [
  ...entriesOf(file.whatHappened).flatMap(([n, happened]) =>
    each('issue', happened.issues, ['whatHappened', n, 'issues']),
  ),
  ...entriesOf(file.readings).flatMap(([r, reading]) => [
    ...keys('party', reading.parties, ['readings', r, 'parties']),
    ...Object.entries(reading.parties ?? {}).flatMap(([party, numbers]) => {
      const path = ['readings', r, 'parties', party]
      return [
        ...keys('issue', numbers?.weights, [...path, 'weights']),
        ...optionKeysByIssue(numbers?.values, [...path, 'values']),
      ]
    }),
  ]),
  ...entriesOf(file.rounds).flatMap(([r, round]) => [
    ...each('issue', round.agenda, ['rounds', r, 'agenda']),
    ...each('party', round.floor, ['rounds', r, 'floor']),
  ]),
  ...entriesOf(file.sittings).flatMap(([s, sitting]) => [
    ...each('round', sitting.rounds, ['sittings', s, 'rounds']),
    ...optionsByIssue(sitting.sealed, ['sittings', s, 'sealed']),
  ]),
  ...entriesOf(file.events).flatMap(([e, event]) => [
    ...entriesOf(event.effects).flatMap(([f, effect]) => {
      const path = ['events', e, 'effects', f]
      return [
        ...one('party', effect.party, [...path, 'party']),
        ...('towards' in effect ? one('party', effect.towards, [...path, 'towards']) : []),
      ]
    }),
    ...keys('layer', event.redraws, ['events', e, 'redraws']),
  ]),
  ...entriesOf(file.communiques).flatMap(([c, communique]) => [
    ...each('party', communique.by, ['communiques', c, 'by']),
    ...keys('party', communique.towards, ['communiques', c, 'towards']),
  ]),
  ...entriesOf(file.inducements).flatMap(([n, inducement]) => [
    ...one('party', inducement.by, ['inducements', n, 'by']),
    ...one('party', inducement.to, ['inducements', n, 'to']),
  ]),
]

const inRulesAndMap = (file: File): Reference[] => {
  const verification = file.rules?.verification
  const path = ['rules', 'verification']
  return [
    ...one('issue', verification?.issue, [...path, 'issue']),
    ...(verification?.issue === undefined
      ? []
      : keys('option', verification.keeps, [...path, 'keeps'], verification.issue)),
    ...each('layer', file.map?.base, ['map', 'base']),
    ...Object.entries(file.map?.regions ?? {}).flatMap(([region, issue]) =>
      one('issue', issue, ['map', 'regions', region]),
    ),
  ]
}

/** `objects` are those of the file, from `objectsIn`. */
const inSources = (file: File): Reference[] =>
  Object.entries(file.sources ?? {}).flatMap(([tag, source]) =>
    one('party', source?.side, ['sources', tag, 'side']),
  )

export const referencesIn = (file: File, objects: readonly Found[]): Reference[] => [
  ...everywhere(objects),
  ...inSources(file),
  ...inIssues(file),
  ...inParties(file),
  ...inCourse(file),
  ...inRulesAndMap(file),
]
