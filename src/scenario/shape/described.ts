/** The definition of a place as plain data, for whoever completes, explains or fills it in. */
import { z } from 'zod/mini'
import { type Kind, kindOf } from '../definition/parts.ts'
import { isWriting, mostRead } from '../definition/texts.ts'
import { wordsAt } from '../definition/wordsAt.ts'
import type { Path } from '../finding.ts'
import { bare, chosenBy, givenAt, isObject, isUnion, isWays } from './definitionAt.ts'
import { valueAt } from './whereabouts.ts'

/** What may stand at a place. */
export type Wanted =
  | { readonly is: 'object'; readonly keys: readonly string[]; readonly needed: readonly string[] }
  /** Objects of several kinds, told apart by one key. */
  | { readonly is: 'union'; readonly on: string; readonly choices: readonly string[] }
  /** An object whose keys are ids: of this kind, or of the author’s own making. */
  | { readonly is: 'record'; readonly kind: Kind | undefined }
  | { readonly is: 'list'; readonly least: number }
  | { readonly is: 'id'; readonly kind: Kind }
  | { readonly is: 'choice'; readonly values: readonly (string | number | boolean)[] }
  | { readonly is: 'number'; readonly least: number; readonly most: number; readonly whole: boolean }
  | { readonly is: 'text'; readonly most: number; readonly keepsMarks: boolean }
  | { readonly is: 'boolean' }
  /** One thing that may be written in several ways. */
  | { readonly is: 'ways'; readonly ways: readonly Wanted[] }

export interface Described {
  readonly description: string | undefined
  readonly example: unknown
  /** It may be left out. */
  readonly optional: boolean
  /** What holds where it is left out; undefined where nothing does. */
  readonly fallback: unknown
  readonly wants: Wanted
}

interface Bounds {
  readonly least: number
  readonly most: number
}

const boundsOf = (schema: z.core.$ZodType): Bounds => {
  const { checks = [] } = schema._zod.def as z.core.$ZodTypeDef & { checks?: readonly z.core.$ZodCheck[] }
  let least = Number.NEGATIVE_INFINITY
  let most = Number.POSITIVE_INFINITY
  for (const { _zod } of checks) {
    const def = _zod.def as { check: string; value?: number; minimum?: number; maximum?: number }
    if (def.check === 'greater_than') least = def.value ?? least
    if (def.check === 'less_than') most = def.value ?? most
    if (def.check === 'min_length') least = def.minimum ?? least
    if (def.check === 'max_length') most = def.maximum ?? most
  }
  return { least, most }
}

const wantedBy = (schema: z.core.$ZodType): Wanted => {
  if (isUnion(schema)) {
    const { discriminator, options } = schema._zod.def
    const choices = options
      .filter(isObject)
      .flatMap((option) => [...(option._zod.def.shape[discriminator]?._zod.values ?? [])].map(String))
    return { is: 'union', on: discriminator, choices }
  }
  if (isWays(schema)) return { is: 'ways', ways: schema._zod.def.options.map((way) => wantedBy(bare(way))) }
  if (isObject(schema)) {
    const { shape } = schema._zod.def
    const keys = Object.keys(shape)
    return { is: 'object', keys, needed: keys.filter((key) => shape[key]?._zod.optin === undefined) }
  }
  if (schema instanceof z.core.$ZodRecord) return { is: 'record', kind: kindOf(schema._zod.def.keyType) }
  if (schema instanceof z.core.$ZodArray) return { is: 'list', least: Math.max(0, boundsOf(schema).least) }
  const kind = kindOf(schema)
  if (kind !== undefined) return { is: 'id', kind }
  if (schema instanceof z.core.$ZodEnum || schema instanceof z.core.$ZodLiteral)
    return {
      is: 'choice',
      values: [...(schema._zod.values ?? [])].filter((value) => typeof value !== 'symbol') as string[],
    }
  if (schema instanceof z.core.$ZodNumber) {
    const whole = 'format' in schema._zod.def && schema._zod.def.format === 'safeint'
    return { is: 'number', ...boundsOf(schema), whole }
  }
  return schema instanceof z.core.$ZodBoolean
    ? { is: 'boolean' }
    : { is: 'text', most: mostRead(schema) ?? boundsOf(schema).most, keepsMarks: isWriting(schema) }
}

/** The first sentence on the way in: a wrapper’s own goes before that of what it wraps. */
const descriptionOf = (schema: z.core.$ZodType): string | undefined => {
  let at = schema
  for (;;) {
    const said = z.globalRegistry.get(at as z.ZodMiniType)?.description
    if (said !== undefined) return said
    const inner = (at._zod.def as { innerType?: z.core.$ZodType }).innerType
    if (inner === undefined) return undefined
    at = inner
  }
}

const describedBy = (schema: z.core.$ZodType, wants: Wanted, path: Path): Described => {
  const words = wordsAt(path)
  const given =
    schema instanceof z.core.$ZodDefault || schema instanceof z.core.$ZodPrefault
      ? schema._zod.def.defaultValue
      : undefined
  return {
    description: descriptionOf(schema) ?? words?.description,
    example: words?.example,
    optional: schema._zod.optin !== undefined,
    fallback: given,
    wants,
  }
}

/** Undefined where the format has nothing. `root` is the file, or as much of it as could be parsed. */
export const describedAt = (path: Path, root: unknown): Described | undefined => {
  const given = givenAt(path, root)
  return given === undefined
    ? undefined
    : describedBy(given, wantedBy(chosenBy(valueAt(root, path), given)), path)
}

/** What may stand at a path, whatever stands there: each way to write it. */
export const waysAt = (path: Path, root: unknown): readonly Wanted[] => {
  const given = givenAt(path, root)
  if (given === undefined) return []
  const wants = wantedBy(bare(given))
  return wants.is === 'ways' ? wants.ways : [wants]
}

/** The key by which objects at a path are told apart, with its choices, also where they are but one way to write the thing. */
export const toldApartAt = (path: Path, root: unknown): Extract<Wanted, { is: 'union' }> | undefined =>
  waysAt(path, root).find((way) => way.is === 'union')

/** The choices of a union at a path, also where the file has chosen one. */
export const choicesAt = (path: Path, root: unknown): Extract<Wanted, { is: 'union' }> | undefined => {
  const given = givenAt(path, root)
  const wants = given === undefined ? undefined : wantedBy(bare(given))
  return wants?.is === 'union' ? wants : undefined
}
