/**
 * What makes a generated JSON Schema good to write with: a description and an example for every key, unions that name all of
 * their kinds when none fits, and snippets that insert a whole thing.
 */
import { wordsAt } from './definition/wordsAt.ts'
import type { Path } from './finding.ts'

/** Draft-07, as far as the definitions use it; `defaultSnippets` is what VS Code’s JSON service adds. */
export interface JsonSchema {
  $ref?: string
  definitions?: Record<string, JsonSchema>
  type?: string
  description?: string
  examples?: unknown[]
  default?: unknown
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: JsonSchema | boolean
  items?: JsonSchema
  minItems?: number
  minProperties?: number
  minimum?: number
  oneOf?: JsonSchema[]
  anyOf?: JsonSchema[]
  allOf?: JsonSchema[]
  if?: JsonSchema
  then?: JsonSchema
  defaultSnippets?: readonly { label: string; description: string; body: unknown }[]
  title?: string
}

/** The keyword beside `if`, by a name: an object that spells it out looks like a promise. */
const THEN = 'then'

type Definitions = Readonly<Record<string, JsonSchema>>

const targetOf = ({ $ref }: JsonSchema, definitions: Definitions): JsonSchema | undefined =>
  $ref === undefined ? undefined : definitions[$ref.split('/').at(-1) ?? '']

/** The one value that a key of an object may have; undefined where it may have several. */
const fixedValue = (member: JsonSchema, key: string, definitions: Definitions): unknown => {
  const inner = (targetOf(member, definitions) ?? member).properties?.[key]
  return inner === undefined ? undefined : (targetOf(inner, definitions) ?? inner).const
}

/** The key whose fixed value tells the members apart; undefined where none does. */
const tagOf = (members: readonly JsonSchema[], definitions: Definitions): string | undefined => {
  const [first] = members
  if (first === undefined) return undefined
  const keys = Object.keys((targetOf(first, definitions) ?? first).properties ?? {})
  return keys.find((key) => members.every((member) => fixedValue(member, key, definitions) !== undefined))
}

/**
 * Objects told apart by one key: which values it may have is said first, and only the member that it chose is held against the
 * rest. Of `oneOf` an editor reports the first member’s errors, whatever was meant.
 */
const asConditions = (schema: JsonSchema, definitions: Definitions): void => {
  const key = schema.oneOf === undefined ? 'anyOf' : 'oneOf'
  const members = schema[key]
  const tag = members === undefined || members.length < 2 ? undefined : tagOf(members, definitions)
  if (members === undefined || tag === undefined) return
  const values = members.map((member) => fixedValue(member, tag, definitions))
  delete schema[key]
  schema.type = 'object'
  schema.properties = { [tag]: { enum: values } }
  schema.required = [tag]
  schema.allOf = members.map((member, index) => ({
    if: { properties: { [tag]: { const: values[index] } }, required: [tag] },
    [THEN]: member,
  }))
}

/** Visits every place of the schema once, with a path as a file would have. */
const visit = (
  schema: JsonSchema,
  path: Path,
  definitions: Definitions,
  seen: Set<JsonSchema>,
  act: (schema: JsonSchema, path: Path) => void,
): void => {
  if (seen.has(schema)) return
  seen.add(schema)
  act(schema, path)
  const go = (inner: JsonSchema, at: Path): void => visit(inner, at, definitions, seen, act)
  const target = targetOf(schema, definitions)
  if (target !== undefined) go(target, path)
  for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
    go(part, path)
  if (schema.then !== undefined) go(schema.then, path)
  for (const [key, inner] of Object.entries(schema.properties ?? {})) go(inner, [...path, key])
  if (schema.items !== undefined) go(schema.items, [...path, 0])
  if (typeof schema.additionalProperties === 'object') go(schema.additionalProperties, [...path, 'an-id'])
}

/** Beside `$ref` draft-07 reads nothing, so that what is said of a key goes around it. */
const describeKeys = (schema: JsonSchema, path: Path, definitions: Definitions): void => {
  for (const [key, inner] of Object.entries(schema.properties ?? {})) {
    const words = wordsAt([...path, key])
    const { $ref, ...rest } = inner
    const said: JsonSchema = $ref === undefined ? inner : { ...rest, allOf: [{ $ref }] }
    const description = inner.description ?? targetOf(inner, definitions)?.description ?? words?.description
    if (description !== undefined) said.description = description
    if (words?.example !== undefined) said.examples = [words.example]
    if (schema.properties !== undefined) schema.properties[key] = said
  }
  if (schema.items !== undefined && schema.items.$ref === undefined) exemplify(schema.items, [...path, 0])
  if (typeof schema.additionalProperties === 'object' && schema.additionalProperties.$ref === undefined)
    exemplify(schema.additionalProperties, [...path, 'an-id'])
}

const exemplify = (schema: JsonSchema, path: Path): void => {
  const words = wordsAt(path)
  if (words?.example !== undefined && schema.type !== 'object') schema.examples = [words.example]
}

/** Where any one key will do, the first. */
const neededIn = ({ required, minProperties, properties }: JsonSchema): readonly string[] =>
  required ?? Object.keys(properties ?? {}).slice(0, minProperties ?? 0)

/** Something valid, made of the examples of what it holds: the keys that are needed, lists with what they need. */
const exampleOf = (schema: JsonSchema, path: Path, definitions: Definitions): unknown => {
  if (schema.examples !== undefined) return schema.examples[0]
  if (schema.const !== undefined) return schema.const
  if (schema.enum !== undefined) return schema.enum[0]
  const target = targetOf(schema, definitions)
  if (target !== undefined) return exampleAt(target, path, definitions)
  const [way] = schema.anyOf ?? []
  if (way !== undefined) return exampleAt(way, path, definitions)
  const [condition] = schema.allOf ?? []
  if (condition?.then !== undefined) return exampleAt(condition.then, path, definitions)
  if (condition !== undefined) return exampleAt(condition, path, definitions)
  if (schema.properties !== undefined)
    return Object.fromEntries(
      neededIn(schema).flatMap((key) => {
        const inner = schema.properties?.[key]
        return inner === undefined ? [] : [[key, exampleAt(inner, [...path, key], definitions)]]
      }),
    )
  if (schema.items !== undefined) {
    const item = schema.items
    // An event may move nothing where it asks something: what is inserted has one effect all the same.
    const length = path.at(-1) === 'effects' ? 1 : (schema.minItems ?? 0)
    return Array.from({ length }, (_, index) => exampleAt(item, [...path, index], definitions))
  }
  return schema.type === 'object' ? {} : schema.type === 'boolean' ? true : (schema.minimum ?? 0)
}

/** What is said of the place itself goes before what is said of all that share its definition. */
const exampleAt = (schema: JsonSchema, path: Path, definitions: Definitions): unknown =>
  (schema.properties === undefined && schema.items === undefined ? wordsAt(path)?.example : undefined) ??
  exampleOf(schema, path, definitions)

/** The same with a place to fill in for every text and number; a number is written without quotes by its `^`. */
const asBody = (example: unknown): unknown => {
  let count = 0
  const body = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(body)
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, body(inner)]))
    count++
    const shown = String(value).replaceAll(/[\\$}]/g, '\\$&')
    return typeof value === 'string' ? `\${${count}:${shown}}` : `^\${${count}:${shown}}`
  }
  return body(example)
}

/** Lists of the file whose entries can be inserted whole. */
const WHOLE: Readonly<Record<string, string>> = {
  parties: 'a party',
  issues: 'an issue',
  rounds: 'a round',
  events: 'an event',
  sittings: 'a sitting',
  readings: 'a reading',
  communiques: 'a sentence to the press',
  inducements: 'an inducement',
}

/** The generated schema with all of that; its own object is changed. */
export const worded = (schema: JsonSchema): JsonSchema => {
  const definitions = schema.definitions ?? {}
  visit(schema, [], definitions, new Set(), (one) => asConditions(one, definitions))
  visit(schema, [], definitions, new Set(), (one, path) => describeKeys(one, path, definitions))
  visit(schema, [], definitions, new Set(), (one, path) => {
    for (const [key, inner] of Object.entries(one.properties ?? {}))
      if (inner.examples === undefined) inner.examples = [exampleOf(inner, [...path, key], definitions)]
  })
  for (const [list, what] of Object.entries(WHOLE)) {
    const items = schema.properties?.[list]?.items
    if (items === undefined) continue
    const body = asBody(exampleAt(items, [list, 0], definitions))
    items.defaultSnippets = [{ label: what, description: `Insert ${what}, to be filled in`, body }]
  }
  return schema
}
