/** The reader's own definition, looked up by path: what may stand at a place of a file. */
import { z } from 'zod/mini'
import { definitionFor } from '../definition/definitionFor.ts'
import type { Path } from '../finding.ts'
import { valueAt } from './whereabouts.ts'

/** Takes off what only says “may be left out”. */
export const bare = (schema: z.core.$ZodType): z.core.$ZodType => {
  let inner = schema
  while (
    inner instanceof z.core.$ZodOptional ||
    inner instanceof z.core.$ZodDefault ||
    inner instanceof z.core.$ZodPrefault
  )
    inner = inner._zod.def.innerType
  return inner
}

export const isObject = (schema: z.core.$ZodType): schema is z.core.$ZodObject =>
  schema instanceof z.core.$ZodObject

export const isUnion = (schema: z.core.$ZodType): schema is z.core.$ZodDiscriminatedUnion =>
  schema instanceof z.core.$ZodDiscriminatedUnion

/** Of a union, the member whose discriminator is the one in the file. */
export const memberFor = (
  union: z.core.$ZodDiscriminatedUnion,
  value: unknown,
): z.core.$ZodObject | undefined => {
  const { discriminator, options } = union._zod.def
  return options
    .filter(isObject)
    .find((option) =>
      option._zod.def.shape[discriminator]?._zod.values?.has(valueAt(value, [discriminator]) as string),
    )
}

/** Ways to write one thing: a word, a list or an object. */
export const isWays = (schema: z.core.$ZodType): schema is z.core.$ZodUnion =>
  schema instanceof z.core.$ZodUnion && !isUnion(schema)

/** The keys by whose words an object of this definition is known. */
const wordKeys = (schema: z.core.$ZodObject): string[] =>
  Object.entries(schema._zod.def.shape).flatMap(([key, inner]) =>
    inner instanceof z.core.$ZodEnum || inner instanceof z.core.$ZodLiteral ? [key] : [],
  )

/** Whether the value looks as if it was meant for the definition, right or wrong in its parts. */
const looksLike = (value: unknown, given: z.core.$ZodType): boolean => {
  const schema = bare(given)
  if (schema instanceof z.core.$ZodArray) return Array.isArray(value)
  if (typeof value === 'object')
    return (
      value !== null &&
      !Array.isArray(value) &&
      (isObject(schema)
        ? wordKeys(schema).every((key) => typeof valueAt(value, [key]) === 'string')
        : isUnion(schema)
          ? typeof valueAt(value, [schema._zod.def.discriminator]) === 'string'
          : schema instanceof z.core.$ZodRecord)
    )
  const { values } = schema._zod
  if (values !== undefined) return typeof value === 'string' && typeof [...values][0] === 'string'
  return (
    (typeof value === 'string' && schema instanceof z.core.$ZodString) ||
    (typeof value === 'number' && schema instanceof z.core.$ZodNumber) ||
    (typeof value === 'boolean' && schema instanceof z.core.$ZodBoolean)
  )
}

/** Which way of writing it the value was meant for: its index, -1 for none. */
export const wayOf = (value: unknown, ways: z.core.$ZodUnion): number =>
  ways._zod.def.options.findIndex((way) => looksLike(value, way))

/** The definition without what says that it may be left out; of a union the member that the value chose, if it chose one. */
export const chosenBy = (value: unknown, schema: z.core.$ZodType): z.core.$ZodType => {
  const inner = bare(schema)
  if (isUnion(inner)) return memberFor(inner, value) ?? inner
  if (!isWays(inner)) return inner
  const way = inner._zod.def.options[wayOf(value, inner)]
  return way === undefined ? inner : chosenBy(value, way)
}

/** What stands below a definition at one step; undefined where it has nothing there. */
export const below = (schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined => {
  if (isObject(schema))
    return Object.hasOwn(schema._zod.def.shape, step) ? schema._zod.def.shape[String(step)] : undefined
  if (schema instanceof z.core.$ZodArray) return schema._zod.def.element
  return schema instanceof z.core.$ZodRecord ? schema._zod.def.valueType : undefined
}

interface Entry {
  readonly step: string | number
  readonly inner: unknown
  readonly definition: z.core.$ZodType
}

/** The entries of a value that its definition knows, each with its own definition. */
export const entriesBelow = (schema: z.core.$ZodType, value: object): Entry[] =>
  Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const step = Array.isArray(value) ? Number(key) : key
    const definition = below(schema, step)
    return definition === undefined ? [] : [{ step, inner, definition }]
  })

/**
 * The definition at a path, without what says that it may be left out; of a union the member that the file chose, or the
 * union itself where it chose none. `root` is the file as it was parsed, or as much of it as could be.
 */
export const definitionAt = (path: Path, root: unknown): z.core.$ZodType | undefined => {
  let value = root
  let schema = definitionFor(root) as z.core.$ZodType
  for (const step of path) {
    const next = below(schema, step)
    if (next === undefined) return undefined
    value = valueAt(value, [step])
    schema = chosenBy(value, next)
  }
  return schema
}

/** The same with what says that it may be left out, and with every member of a union. */
export const givenAt = (path: Path, root: unknown): z.core.$ZodType | undefined => {
  const last = path.at(-1)
  if (last === undefined) return definitionFor(root)
  const parent = definitionAt(path.slice(0, -1), root)
  return parent === undefined ? undefined : below(parent, last)
}

/** The keys that the definition knows at a path, for “did you mean …?”. */
export const keysAt = (path: Path, root: unknown): string[] => {
  const schema = definitionAt(path, root)
  return schema !== undefined && isObject(schema) ? Object.keys(schema._zod.def.shape) : []
}
