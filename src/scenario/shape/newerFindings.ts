/** Keys and values that a file uses, and that its format does not have yet. */
import { z } from 'zod/mini'
import { capitalised } from '../../terms/capitalised.ts'
import { formatOf } from '../definition/definitionFor.ts'
import { asOf1, NEWEST } from '../definition/formats.ts'
import { scenarioFile } from '../definition/scenario.ts'
import type { Finding, Fix, Path } from '../finding.ts'
import { chosenBy, entriesBelow } from './definitionAt.ts'
import { whereabouts } from './whereabouts.ts'

/** The whole of a file may be read otherwise under another format, so that nobody changes it unasked. */
const RENEW: Fix = {
  title: `Write "format": ${NEWEST}`,
  changes: [{ do: 'set', path: ['format'], value: NEWEST }],
  sure: false,
}

const needs = (path: Path, at: 'key' | 'value', what: string): Finding => ({
  code: 'needs-format-2',
  path,
  at,
  message: `${capitalised(what)} needs format ${NEWEST}; this file says that it is of format 1.`,
  hint: `Write "format": ${NEWEST}, or run "parley upgrade" on the file.`,
  fixes: [RENEW],
})

/** Of a file of format 1: each key and value that only a later format has, once. */
export const newerFindings = (root: unknown): Finding[] => {
  if (formatOf(root) !== 1) return []
  const found: Finding[] = []
  const path: (string | number)[] = []
  const visit = (schema: z.core.$ZodType, value: unknown): void => {
    const before = asOf1(schema)
    if (before === schema) return
    if (before === null) {
      found.push(needs([...path], 'key', whereabouts(root, path)))
      return
    }
    const chosen = chosenBy(value, schema)
    const isHolder = typeof value === 'object' && value !== null
    if (!isHolder || asOf1(chosen) !== chosenBy(value, before)) {
      if (refuses(before, value) && !refuses(schema, value))
        found.push(needs([...path], 'value', `what stands here as ${whereabouts(root, path)}`))
      return
    }
    for (const { step, inner, definition } of entriesBelow(chosen, value)) {
      path.push(step)
      visit(definition, inner)
      path.pop()
    }
  }
  visit(scenarioFile, root)
  return found
}

const refuses = (schema: z.core.$ZodType, value: unknown): boolean => !z.core.safeParse(schema, value).success

/** A file of a later format than this version knows: nothing else can be said of it. */
export const laterFormat = (root: unknown): Finding | null => {
  const format = formatOf(root)
  if (typeof format !== 'number' || !Number.isInteger(format) || format <= NEWEST) return null
  return {
    code: 'wrong-format-version',
    path: ['format'],
    message: `The file is written for format ${format}; this version of Parley reads formats up to ${NEWEST}.`,
    hint: `Use a newer Parley, or write ${NEWEST} if the file follows that one.`,
  }
}
