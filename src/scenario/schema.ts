/**
 * The JSON Schema with which editors complete and underline a scenario file. Generated from the reader's own
 * definitions, so that the two cannot differ.
 */
import { z } from 'zod/mini'
import { scenarioFile } from './definition/scenario.ts'
import { type JsonSchema, worded } from './schemaWords.ts'

/** Where the schema lies beside the scenarios that name it. */
export const SCHEMA_PATH = 'scenarios/schema/scenario.schema.json'

/** Draft-07, as editors know it best; the input side, so that a key with a default may be left out. */
export const scenarioSchema = (): JsonSchema => ({
  ...worded(z.toJSONSchema(scenarioFile, { target: 'draft-7', io: 'input', reused: 'ref' }) as JsonSchema),
  title: 'A Parley scenario',
  description: 'One negotiation: its parties, its issues and its course. Checked by "parley check".',
})

/** The schema as its file holds it, ending in a line break. */
export const schemaText = (): string => `${JSON.stringify(scenarioSchema(), null, 2)}\n`
