/** Ids: that every one named exists, that none stands for two things, and that no list names one twice. */

import type { Kind } from '../definition/parts.ts'
import type { ScenarioFile } from '../definition/scenario.ts'
import { type At, type Finding, type Path, quoted } from '../finding.ts'
import { entriesOf, type Found, type Loose, own } from './loose.ts'
import { type Mention, mentionsIn } from './references.ts'

type File = Loose<ScenarioFile>
type Listed = readonly ({ readonly id?: string | undefined } | undefined)[] | undefined

const PLURAL: Readonly<Record<Kind, string>> = {
  party: 'parties',
  issue: 'issues',
  option: 'options',
  round: 'rounds',
  event: 'events',
  source: 'sources',
  track: 'tracks',
  layer: 'layers',
  reading: 'readings',
  sitting: 'sittings',
  inducement: 'inducements',
  communique: 'communiqués',
}

/** The ids of a list; null if one of them is broken, for then any unknown name may have meant that one. */
const idsOf = (list: Listed): ReadonlySet<string> | null => {
  const ids = (list ?? []).map((thing) => thing?.id)
  return ids.every((id) => id !== undefined) ? new Set(ids) : null
}

/** Ids that exist, by kind; null where the file is too broken to know them all. */
const knownIn = (file: File): Readonly<Partial<Record<Kind, ReadonlySet<string> | null>>> => ({
  party: file.parties === undefined ? null : idsOf(file.parties),
  issue: file.issues === undefined ? null : idsOf(file.issues),
  round: file.rounds === undefined ? null : idsOf(file.rounds),
  track: file.tracks === undefined ? null : idsOf(file.tracks),
  event: idsOf(file.events),
  reading: file.readings === undefined ? null : idsOf(file.readings),
  source: new Set(Object.keys(file.sources ?? {})),
  layer: idsOf(file.map?.layers),
})

/**
 * Runs on what is left of a broken file too, given the same with its shorthands written out, and the kinds whose list is
 * itself broken. A name that stands in several
 * places is one problem: one thing was renamed or misspelt.
 */
export const unknownIds = (file: File, inFull: File, brokenParts: ReadonlySet<string>): Finding[] => {
  const known = knownIn(inFull)
  const optionsOf = new Map<string, ReadonlySet<string> | null>()
  for (const [, issue] of entriesOf(inFull.issues))
    if (issue.id !== undefined)
      optionsOf.set(issue.id, issue.options === undefined ? null : idsOf(issue.options))
  const unknown = new Map<string, [Mention, ...Mention[]]>()
  for (const mention of mentionsIn(file)) {
    const { kind, id, issue, defines } = mention
    if (defines) continue
    const list = kind === 'option' ? optionsOf.get(issue ?? '') : known[kind]
    // Nothing is said where the list itself is broken, or where an option's issue is unknown and already reported.
    if (list === null || list === undefined || list.has(id)) continue
    if (kind !== 'option' && brokenParts.has(kind === 'layer' ? 'map' : PLURAL[kind])) continue
    const key = JSON.stringify([kind, issue, id])
    const before = unknown.get(key)
    if (before === undefined) unknown.set(key, [mention])
    else before.push(mention)
  }
  return [...unknown.values()].map(([first, ...rest]): Finding => {
    const { kind, id, issue } = first
    const what = kind === 'option' ? `Issue ${quoted(issue ?? '')} has no option` : `There is no ${kind}`
    const more = rest.length === 1 ? 'one more place' : `${rest.length} more places`
    return {
      code: 'unknown-id',
      ...placeOf(first),
      message: `${what} ${quoted(id)}.${rest.length === 0 ? '' : ` It is named here and in ${more}.`}`,
      hint: {
        word: id,
        among: (kind === 'option' ? optionsOf.get(issue ?? '') : known[kind]) ?? [],
        what: PLURAL[kind],
      },
      ...(rest.length === 0 ? {} : { also: rest.map(placeOf) }),
      names: { kind, id, ...(issue === undefined ? {} : { issue }) },
    }
  })
}

const placeOf = ({ path, at }: Mention): At => ({ path, ...(at === undefined ? {} : { at }) })

const twice = (list: Listed, path: Path, what: string): Finding[] => {
  const first = new Map<string, number>()
  return entriesOf(list).flatMap(([index, { id }]): Finding[] => {
    if (id === undefined) return []
    const before = first.get(id)
    if (before === undefined) {
      first.set(id, index)
      return []
    }
    return [
      {
        code: 'duplicate-id',
        path: [...path, index, 'id'],
        message: `Two ${what} have the id ${quoted(id)}: the ${ordinal(before)} and the ${ordinal(index)}.`,
        hint: 'Give one of them another id, and change what refers to it.',
      },
    ]
  })
}

const ordinal = (index: number): string => {
  const number = index + 1
  const tens = number % 100
  const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

export const duplicateIds = (file: File): Finding[] => [
  ...twice(file.parties, ['parties'], 'parties'),
  ...twice(file.issues, ['issues'], 'issues'),
  ...entriesOf(file.issues).flatMap(([index, issue]) =>
    twice(issue.options, ['issues', index, 'options'], `options of issue ${quoted(issue.id ?? '')}`),
  ),
  ...twice(file.tracks, ['tracks'], 'tracks'),
  ...twice(file.readings, ['readings'], 'readings'),
  ...twice(file.rounds, ['rounds'], 'rounds'),
  ...twice(file.sittings, ['sittings'], 'sittings'),
  ...twice(file.events, ['events'], 'events'),
  ...twice(file.communiques, ['communiques'], 'communiqués'),
  ...twice(file.inducements, ['inducements'], 'inducements'),
  ...twice(file.map?.layers, ['map', 'layers'], 'layers'),
]

/** Lists of ids in which a second mention means nothing. A floor may name a party twice: it then speaks twice a turn. */
const SETS = new Set([
  'agenda',
  'allowed',
  'options',
  'sources',
  'underwriters',
  'compliance',
  'layers',
  'base',
  'roles',
  'always',
])

export const repeatedEntries = (objects: readonly Found[]): Finding[] =>
  objects.flatMap(({ object, path }) =>
    Object.keys(object)
      .filter(
        (key) =>
          SETS.has(key) ||
          (key === 'rounds' && path[0] === 'sittings') ||
          (key === 'by' && path[0] === 'communiques'),
      )
      .flatMap((key) => repeats(own(object, key), [...path, key])),
  )

const repeats = (list: unknown, path: Path): Finding[] => {
  if (!Array.isArray(list)) return []
  const seen = new Set<string>()
  return list.flatMap((entry: unknown, index): Finding[] => {
    if (typeof entry !== 'string') return []
    if (!seen.has(entry)) {
      seen.add(entry)
      return []
    }
    return [
      {
        code: 'repeated-entry',
        path: [...path, index],
        message: `${quoted(entry)} stands in this list a second time.`,
        hint: 'Remove one of the two.',
        fixes: [
          {
            title: `Remove the second ${quoted(entry)}`,
            changes: [{ do: 'remove', path: [...path, index] }],
            sure: true,
          },
        ],
      },
    ]
  })
}
