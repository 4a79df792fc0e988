/**
 * The versions of the file format. The definition describes the newest; beside a key or value that format 1 lacks, or has
 * otherwise, stands what it is there, and the definition of format 1 is derived from that.
 */
import { z } from 'zod/mini'
import { noting } from './noting.ts'

export const FORMATS = [1, 2] as const
export const NEWEST = 2

/** What a definition is in format 1: another one; null where format 1 has nothing there. */
const inFormat1 = noting<z.core.$ZodType | null>()

/** A key, or a kind of a discriminated union, that format 1 lacks. */
export const newIn2 = <Schema extends z.ZodMiniType>(schema: Schema): Schema => {
  const copy = schema.clone() as Schema
  inFormat1.set(copy, null)
  return copy
}

/** A value that is another one in format 1. */
export const changedIn2 = <Now extends z.ZodMiniType>(before: z.ZodMiniType, now: Now): Now => {
  const copy = now.clone() as Now
  inFormat1.set(copy, before)
  return copy
}

/**
 * A value that format 2 takes in more ways than format 1. What leaves the reader is always `full`: whatever else may be
 * written must be expanded to it. What code writes, it writes in full, too.
 */
export const widerIn2 = <Full extends z.ZodMiniType>(full: Full, written: z.ZodMiniType): Full =>
  changedIn2(full, written) as z.ZodMiniType as Full

/** What format 1 needs and format 2 may leave out: whatever then holds must be filled in. */
export const leftOutIn2 = <Full extends z.ZodMiniType>(full: Full): Full => widerIn2(full, z.optional(full))

/** The same definition, changed only where something below it is another one in format 1. */
const withParts = (schema: z.core.$ZodType): z.core.$ZodType => {
  const changed = (parts: object): z.core.$ZodType =>
    z.core.clone(schema, { ...schema._zod.def, ...parts } as z.core.$ZodTypeDef, { parent: true })
  if (schema instanceof z.core.$ZodObject) {
    const { shape } = schema._zod.def
    const entries = Object.entries(shape).map(([key, inner]) => [key, inner, asOf1(inner)] as const)
    if (entries.every(([, inner, before]) => inner === before)) return schema
    const kept = entries.filter(([, , before]) => before !== null)
    return changed({ shape: Object.fromEntries(kept.map(([key, , before]) => [key, before])) })
  }
  if (schema instanceof z.core.$ZodUnion) {
    const { options } = schema._zod.def
    const before = options.map(asOf1)
    return options.every((option, index) => option === before[index])
      ? schema
      : changed({ options: before.filter((option) => option !== null) })
  }
  const key =
    schema instanceof z.core.$ZodArray
      ? 'element'
      : schema instanceof z.core.$ZodRecord
        ? 'valueType'
        : schema instanceof z.core.$ZodOptional ||
            schema instanceof z.core.$ZodDefault ||
            schema instanceof z.core.$ZodPrefault
          ? 'innerType'
          : undefined
  if (key === undefined) return schema
  const inner = (schema._zod.def as unknown as Record<string, z.core.$ZodType>)[key] as z.core.$ZodType
  const before = asOf1(inner)
  return before === inner || before === null ? schema : changed({ [key]: before })
}

const derived = new WeakMap<z.core.$ZodType, z.core.$ZodType | null>()

/** What a definition is in format 1: itself where nothing in it is new, null where format 1 has no such thing. */
export const asOf1 = (schema: z.core.$ZodType): z.core.$ZodType | null => {
  const known = derived.get(schema)
  if (known !== undefined) return known
  const noted = inFormat1.get(schema)
  const before = noted === undefined ? withParts(schema) : noted === null ? null : asOf1(noted)
  derived.set(schema, before)
  return before
}
