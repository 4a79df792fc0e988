/** GeniusWeb JSON: a domain, and a LinearAdditiveUtilitySpace for each principal with the domain inside. */
import type { PublishedDomain, PublishedProfile } from '../publishedDomain.ts'
import { leastBid } from './leastBid.ts'

/** Maps keep the order of their keys; an object would put names such as "3" first. */
type Json = string | number | readonly Json[] | ReadonlyMap<string, Json>

const textOf = (value: Json, indent = ''): string => {
  if (typeof value === 'string' || typeof value === 'number') return JSON.stringify(value)
  const inner = `${indent}  `
  const isMap = value instanceof Map
  const lines = isMap
    ? [...(value as ReadonlyMap<string, Json>)].map(
        ([key, item]) => `${JSON.stringify(key)}: ${textOf(item, inner)}`,
      )
    : (value as readonly Json[]).map((item) => textOf(item, inner))
  const [open, close] = isMap ? ['{', '}'] : ['[', ']']
  return lines.length === 0
    ? open + close
    : `${open}\n${inner}${lines.join(`,\n${inner}`)}\n${indent}${close}`
}

const map = (entries: readonly (readonly [string, Json])[]): ReadonlyMap<string, Json> => new Map(entries)

const domainJson = ({ name, issues }: PublishedDomain): Json =>
  map([
    ['name', name],
    ['issuesValues', map(issues.map((issue) => [issue.name, map([['values', issue.values]])]))],
  ])

export const geniusWebDomain = (published: PublishedDomain): string => `${textOf(domainJson(published))}\n`

export const geniusWebProfile = (published: PublishedDomain, profile: PublishedProfile): string => {
  const { issues } = published
  const bid = leastBid(profile)
  const space = map([
    [
      'issueUtilities',
      map(
        issues.map(({ name, values }, issue) => [
          name,
          map([
            [
              'discreteutils',
              map([
                [
                  'valueUtilities',
                  map(values.map((value, index) => [value, profile.evaluations[issue]?.[index] ?? 0])),
                ],
              ]),
            ],
          ]),
        ]),
      ),
    ],
    ['issueWeights', map(issues.map(({ name }, issue) => [name, profile.weights[issue] ?? 0]))],
    ['domain', domainJson(published)],
    ['name', profile.name],
    ...(bid === null
      ? []
      : [
          [
            'reservationBid',
            map([
              [
                'issuevalues',
                map(issues.map(({ name, values }, issue) => [name, values[bid[issue] ?? 0] ?? ''])),
              ],
            ]),
          ] as const,
        ]),
  ])
  return `${textOf(map([['LinearAdditiveUtilitySpace', space]]))}\n`
}
