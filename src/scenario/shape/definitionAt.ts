/** The reader's own definition, looked up by path: what may stand at a place of a file. */
import { z } from 'zod/mini'
import { scenarioFile } from '../definition/scenario.ts'
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

/** What stands below a definition at one step; undefined where it has nothing there. */
export const below = (schema: z.core.$ZodType, step: string | number): z.core.$ZodType | undefined => {
  if (isObject(schema))
    return Object.hasOwn(schema._zod.def.shape, step) ? schema._zod.def.shape[String(step)] : undefined
  if (schema instanceof z.core.$ZodArray) return schema._zod.def.element
  return schema instanceof z.core.$ZodRecord ? schema._zod.def.valueType : undefined
}

/**
 * The definition at a path, without what says that it may be left out; of a union the member that the file chose, or the
 * union itself where it chose none. `root` is the file as it was parsed, or as much of it as could be.
 */
export const definitionAt = (path: Path, root: unknown): z.core.$ZodType | undefined => {
  let schema: z.core.$ZodType | undefined = scenarioFile
  const passed: (string | number)[] = []
  const chosen = (): void => {
    schema = schema === undefined ? undefined : bare(schema)
    if (schema !== undefined && isUnion(schema)) schema = memberFor(schema, valueAt(root, passed)) ?? schema
  }
  for (const step of path) {
    chosen()
    if (schema === undefined) return undefined
    schema = below(schema, step)
    passed.push(step)
  }
  chosen()
  return schema
}

/** The keys that the definition knows at a path, for “did you mean …?”. */
export const keysAt = (path: Path, root: unknown): string[] => {
  const schema = definitionAt(path, root)
  return schema !== undefined && isObject(schema) ? Object.keys(schema._zod.def.shape) : []
}
