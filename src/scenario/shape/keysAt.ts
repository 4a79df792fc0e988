/** The keys that the definition knows at a path, for “did you mean …?”. */
import { z } from 'zod/mini'
import { scenarioFile } from '../definition/scenario.ts'
import type { Path } from '../finding.ts'
import { valueAt } from './whereabouts.ts'

/** Takes off what only says “may be left out”. */
const bare = (schema: z.core.$ZodType): z.core.$ZodType => {
  let inner = schema
  while (
    inner instanceof z.core.$ZodOptional ||
    inner instanceof z.core.$ZodDefault ||
    inner instanceof z.core.$ZodPrefault
  )
    inner = inner._zod.def.innerType
  return inner
}

const isObject = (schema: z.core.$ZodType): schema is z.core.$ZodObject => schema instanceof z.core.$ZodObject

/** Of a union, the member whose discriminator is the one in the file. */
const memberFor = (union: z.core.$ZodDiscriminatedUnion, value: unknown): z.core.$ZodType | undefined => {
  const { discriminator, options } = union._zod.def
  return options.find((option) => {
    const tag = isObject(option) ? option._zod.def.shape[discriminator] : undefined
    return tag !== undefined && z.safeParse(tag, valueAt(value, [discriminator])).success
  })
}

export const keysAt = (path: Path, root: unknown): string[] => {
  let schema: z.core.$ZodType | undefined = scenarioFile
  const passed: (string | number)[] = []
  for (const step of [...path, null]) {
    schema = schema === undefined ? undefined : bare(schema)
    if (schema instanceof z.core.$ZodDiscriminatedUnion) schema = memberFor(schema, valueAt(root, passed))
    if (step === null || schema === undefined) break
    passed.push(step)
    if (isObject(schema)) schema = schema._zod.def.shape[String(step)]
    else if (schema instanceof z.core.$ZodArray) schema = schema._zod.def.element
    else if (schema instanceof z.core.$ZodRecord) schema = schema._zod.def.valueType
    else schema = undefined
  }
  return schema !== undefined && isObject(schema) ? Object.keys(schema._zod.def.shape) : []
}
