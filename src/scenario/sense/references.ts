/**
 * Lists every place of a file where an id stands, by walking the file along its definition: a key that the format gains is
 * found here without a line of its own.
 */
import { z } from 'zod/mini'
import { definitionFor } from '../definition/definitionFor.ts'
import { type Kind, kindOf } from '../definition/parts.ts'
import type { Path } from '../finding.ts'
import { chosenBy, isObject } from '../shape/definitionAt.ts'
import { own } from './loose.ts'

export interface Mention {
  readonly kind: Kind
  readonly id: string
  readonly path: Path
  /** Of an option: the issue that should have it; undefined where the file does not say which. */
  readonly issue?: string
  /** The id is the key at the path, not the value. */
  readonly at?: 'key'
  /** This is where the thing itself is described: elsewhere it is referred to. */
  readonly defines: boolean
}

const isRecordLike = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The issue whose options are named within an object: the one that it is, or the one that it names. */
const issueWithin = (
  schema: z.core.$ZodObject,
  value: Readonly<Record<string, unknown>>,
  outer: string | undefined,
): string | undefined => {
  const { shape } = schema._zod.def
  const key =
    shape.id !== undefined && kindOf(shape.id) === 'issue' ? 'id' : shape.issue === undefined ? null : 'issue'
  if (key === null) return outer
  const named = own(value, key)
  return typeof named === 'string' ? named : undefined
}

/** In a record keyed by issues, what stands under a key is about that issue. */
const issueUnder = (kind: Kind | undefined, key: string, outer: string | undefined): string | undefined =>
  kind === 'issue' ? key : outer

/** Whatever has the wrong shape is passed over: half-written files are walked as well. */
export const mentionsIn = (file: unknown): Mention[] => {
  const found: Mention[] = []
  const path: (string | number)[] = []
  const tell = (kind: Kind, id: string, issue: string | undefined, defines: boolean, at?: 'key'): void => {
    found.push({
      kind,
      id,
      path: [...path],
      ...(kind === 'option' && issue !== undefined ? { issue } : {}),
      ...(at === undefined ? {} : { at }),
      defines,
    })
  }
  const under = (
    step: string | number,
    schema: z.core.$ZodType,
    value: unknown,
    issue: string | undefined,
  ): void => {
    path.push(step)
    walk(schema, value, issue)
    path.pop()
  }
  const walkRecord = (
    { keyType, valueType }: z.core.$ZodRecord['_zod']['def'],
    value: Readonly<Record<string, unknown>>,
    issue: string | undefined,
  ): void => {
    const kind = kindOf(keyType)
    for (const [key, inner] of Object.entries(value)) {
      path.push(key)
      if (kind !== undefined) tell(kind, key, issue, kind === 'source', 'key')
      path.pop()
      under(key, valueType, inner, issueUnder(kind, key, issue))
    }
  }
  const walk = (given: z.core.$ZodType, value: unknown, issue: string | undefined): void => {
    const schema = chosenBy(value, given)
    if (typeof value === 'string') {
      const kind = kindOf(schema)
      if (kind !== undefined) tell(kind, value, issue, path.at(-1) === 'id')
    } else if (Array.isArray(value)) {
      if (!(schema instanceof z.core.$ZodArray)) return
      for (const [index, inner] of value.entries()) under(index, schema._zod.def.element, inner, issue)
    } else if (isRecordLike(value)) {
      if (schema instanceof z.core.$ZodRecord) walkRecord(schema._zod.def, value, issue)
      else if (isObject(schema)) {
        const within = issueWithin(schema, value, issue)
        for (const [key, inner] of Object.entries(value)) {
          const definition = own(schema._zod.def.shape, key)
          if (definition !== undefined) under(key, definition, inner, within)
        }
      }
    }
  }
  walk(definitionFor(file), file, undefined)
  return found
}
