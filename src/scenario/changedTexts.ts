/**
 * The texts that an effect changes, by their paths: keys and ids, as in `issues/water/options/dry/label`. What everybody may
 * read has the paths that a translation has (`textsOf`); what one party alone reads lies under that party too.
 */
import type { Path } from './finding.ts'
import type { Effect, Scenario, Variant } from './scenario.ts'

/** The one party that reads a text; null where everybody does. */
export type Reader = Scenario['parties'][number]['id'] | null

export interface NewWording {
  readonly path: string
  readonly reader: Reader
  readonly to: string
  /** Where it stands within the effect. */
  readonly at: Path
}

export type TextEffect = Extract<
  Effect,
  { readonly on: 'issueText' | 'optionText' | 'partyText' | 'ownText' }
>

const OWN = {
  headline: 'brief/headline',
  brief: 'brief/text',
  adviser: 'brief/adviser',
  goal: 'goal',
  batna: 'walkAway/batna',
} as const

export const isTextEffect = (effect: Effect): effect is TextEffect =>
  effect.on === 'issueText' ||
  effect.on === 'optionText' ||
  effect.on === 'partyText' ||
  effect.on === 'ownText'

type Texts = Readonly<Record<string, string | undefined>>

const each = (
  texts: Texts,
  reader: Reader,
  pathOf: (key: string) => string,
  under: Path = ['to'],
): readonly NewWording[] =>
  Object.entries(texts).flatMap(([key, to]) =>
    to === undefined ? [] : [{ path: pathOf(key), reader, to, at: [...under, key] }],
  )

/** In the order in which the effect names them. */
export const newTextsIn = (effect: TextEffect): readonly NewWording[] => {
  switch (effect.on) {
    case 'issueText':
      return each(effect.to, null, (key) => `issues/${effect.issue}/${key}`)
    case 'optionText':
      return each(effect.to, null, (key) => `issues/${effect.issue}/options/${effect.option}/${key}`)
    case 'partyText': {
      const { demands, ...texts } = effect.to
      const of = `parties/${effect.party}`
      return [
        ...each(texts, null, (key) => `${of}/${key}`),
        ...each(demands ?? {}, null, (issue) => `${of}/positions/${issue}/demand`, ['to', 'demands']),
      ]
    }
    case 'ownText':
      return each(
        effect.to,
        effect.party,
        (key) => `parties/${effect.party}/${OWN[key as keyof typeof OWN] ?? key}`,
      )
  }
}

/** Of another beginning of a party; the option that it opens with stands there like a text. */
export const newTextsOf = (
  party: Scenario['parties'][number]['id'],
  { to }: Variant,
): readonly NewWording[] => {
  const { opening = {}, publicBrief, demands, ...ownTexts } = to
  const of = `parties/${party}`
  return [
    ...each(opening, null, (issue) => `${of}/positions/${issue}/opening`, ['to', 'opening']),
    ...newTextsIn({ on: 'partyText', party, to: { publicBrief, demands } } as TextEffect),
    ...newTextsIn({ on: 'ownText', party, to: ownTexts } as TextEffect),
  ]
}

const idOf = (value: unknown): unknown => (value as { readonly id?: unknown } | null)?.id

const within = (thing: unknown, step: string): unknown =>
  Array.isArray(thing)
    ? thing.find((one: unknown) => idOf(one) === step)
    : typeof thing === 'object' && thing !== null && Object.hasOwn(thing, step)
      ? (thing as Readonly<Record<string, unknown>>)[step]
      : undefined

/** What stands at a path; null where nothing does. */
export const textAt = (thing: object, path: string): string | null => {
  const found = path.split('/').reduce<unknown>(within, thing)
  return typeof found === 'string' ? found : null
}

/** What a path leads to, but for its last step: whether there is anything of which it is a text. */
export const hasPlaceFor = (thing: object, path: string): boolean => {
  const found = path.split('/').slice(0, -1).reduce<unknown>(within, thing)
  return typeof found === 'object' && found !== null
}

const laid = (thing: unknown, [step, ...rest]: readonly string[], to: string | null): unknown => {
  if (step === undefined) return to
  if (Array.isArray(thing))
    return thing.map((one: unknown) => (idOf(one) === step ? laid(one, rest, to) : one))
  if (typeof thing !== 'object' || thing === null) return thing
  const copy: Record<string, unknown> = { ...thing }
  const now = laid(copy[step], rest, to)
  if (now === null) delete copy[step]
  else copy[step] = now
  return copy
}

/** The same with another text at the path; null for none. What the path does not lead through is the same object. */
export const withTextAt = <Thing extends object>(thing: Thing, path: string, to: string | null): Thing =>
  laid(thing, path.split('/'), to) as Thing
