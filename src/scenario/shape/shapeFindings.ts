/**
 * Messages for what the definition refuses. zod/mini itself says only “Invalid input”: everything here is written from
 * its issue codes and from what the file says there.
 */
import type { z } from 'zod/mini'
import { capitalised } from '../../terms/capitalised.ts'
import { either } from '../../terms/either.ts'
import { ID_PATTERN } from '../../terms/ids.ts'
import { FORMATS } from '../definition/formats.ts'
import { OUTLINE_PATTERN } from '../definition/ownMap.ts'
import { DATE_PATTERN, LANGUAGE_PATTERN } from '../definition/parts.ts'
import { SOMETHING } from '../definition/texts.ts'
import { type Finding, type Path, quoted } from '../finding.ts'
import { lengthRead, marksIn } from '../writing/markdown.ts'
import { bare, givenAt, isWays, keysAt, wayOf } from './definitionAt.ts'
import { missingKey, WANTED, wantedBy } from './wanted.ts'
import { valueAt, whereabouts } from './whereabouts.ts'

type Issue = z.core.$ZodIssue
type Of<Code extends Issue['code']> = Extract<Issue, { code: Code }>

/** What stands in the file, in a few words. */
const found = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  switch (typeof value) {
    case 'string':
      return `the text ${quoted(value, 40)}`
    case 'number':
      return Number.isFinite(value) ? `the number ${value}` : 'a number too large to hold'
    case 'boolean':
      return String(value)
    default:
      return 'an object'
  }
}

const pathOf = (issue: Issue): Path => issue.path.map((step) => (typeof step === 'symbol' ? '' : step))

/** The places that the definition refuses: no later check may rely on what is there. */
export const refusedAt = (issue: Issue): Path[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...pathOf(issue), key]) : [pathOf(issue)]

/** One or more findings for one issue of the definition; `root` is the whole file as it was parsed. */
export const shapeFindings = (issue: Issue, root: unknown): Finding[] => {
  const path = pathOf(issue)
  const value = valueAt(root, path)
  const where = whereabouts(root, path)
  if (value === undefined && path.length > 0 && issue.code !== 'unrecognized_keys')
    return [missing(issue, path, root)]
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(issue, path, value, where)]
    case 'too_small':
      return [tooSmall(issue, path, value, where)]
    case 'too_big':
      return [tooBig(issue, path, value, where)]
    case 'invalid_value':
      return [notAChoice(path, value, where, issue.values.map(String))]
    case 'invalid_union':
      if (!isChoice(issue)) return notInAnyWay(issue, path, value, where, root)
      return [notAChoice(path, value, where, choicesOf(issue))]
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, path, root)
    case 'invalid_format':
      // An empty text has already been refused as too short.
      return value === '' && issue.pattern === String(SOMETHING)
        ? []
        : [wrongPattern(issue.pattern, path, value, where)]
    case 'invalid_key':
      return issue.issues.map((inner) => ({
        ...wrongPattern(
          inner.code === 'invalid_format' ? inner.pattern : undefined,
          path,
          path.at(-1),
          where,
        ),
        at: 'key' as const,
      }))
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return [
        {
          code: 'wrong-type',
          path,
          message: `${capitalised(where)} cannot be ${found(value)}.`,
          hint: 'Compare with a scenario that comes with Parley.',
        },
      ]
  }
}

const choicesOf = (issue: Of<'invalid_union'>): string[] =>
  'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : []

/** Objects told apart by one key, unlike ways to write one thing. */
const isChoice = (issue: Of<'invalid_union'>): boolean => 'options' in issue

const waysAt = (path: Path, root: unknown): z.core.$ZodUnion | undefined => {
  const ways = givenAt(path, root)
  return ways !== undefined && isWays(bare(ways)) ? (bare(ways) as z.core.$ZodUnion) : undefined
}

const waysWords = (path: Path, root: unknown): string =>
  either([...new Set(waysAt(path, root)?._zod.def.options.map(wantedBy) ?? ['a value'])])

/** What is wrong with the way in which it was meant; where it is like none of them, which ones there are. */
const notInAnyWay = (
  issue: Of<'invalid_union'>,
  path: Path,
  value: unknown,
  where: string,
  root: unknown,
): Finding[] => {
  const ways = waysAt(path, root)
  const meant = ways === undefined ? undefined : issue.errors[wayOf(value, ways)]
  if (meant !== undefined)
    return meant.flatMap((inner) => shapeFindings({ ...inner, path: [...path, ...inner.path] }, root))
  return [
    {
      code: 'wrong-type',
      path,
      message: `${capitalised(where)} must be ${waysWords(path, root)}, not ${found(value)}.`,
      hint: `Write ${waysWords(path, root)}.`,
    },
  ]
}

const missing = (issue: Issue, path: Path, root: unknown): Finding => {
  const key = quoted(String(path.at(-1)))
  const hint =
    issue.code === 'invalid_type'
      ? `Add ${key} with ${WANTED[issue.expected] ?? 'a value'}.`
      : issue.code === 'invalid_value'
        ? `Add ${key} with ${either(issue.values.map((value) => JSON.stringify(value)))}.`
        : issue.code === 'invalid_union'
          ? `Add ${key} with ${isChoice(issue) ? either(choicesOf(issue).map((value) => quoted(value))) : waysWords(path, root)}.`
          : `Add ${key}.`
  return missingKey(path, root, hint)
}

const wrongType = (issue: Of<'invalid_type'>, path: Path, value: unknown, where: string): Finding => {
  const wanted = WANTED[issue.expected] ?? issue.expected
  if (path.length === 0)
    return {
      code: 'wrong-type',
      path,
      message: `A scenario is an object in braces { }; this file holds ${found(value)}.`,
      hint: 'Start from a scenario that comes with Parley.',
    }
  const hint =
    typeof value === 'string' &&
    wanted.includes('number') &&
    value.trim() !== '' &&
    Number.isFinite(Number(value))
      ? `Write ${Number(value)} without quotes.`
      : value === null
        ? `Write ${wanted}, or leave the key out if it may be missing.`
        : `Write ${wanted}.`
  return {
    code: 'wrong-type',
    path,
    message: `${capitalised(where)} must be ${wanted}, not ${found(value)}.`,
    hint,
  }
}

const isText = (origin: string): boolean => origin === 'string'
/** Of a text that keeps lists and emphasis. */
const isMarks = (origin: string): boolean => origin === 'marks'
const isKeyed = (origin: string): boolean => origin === 'record'
const isList = (origin: string): boolean => origin === 'array' || origin === 'set' || origin === 'map'

const tooSmall = (issue: Of<'too_small'>, path: Path, value: unknown, where: string): Finding => {
  const least = Number(issue.minimum)
  if (isText(issue.origin))
    return {
      code: 'too-short',
      path,
      message: `${capitalised(where)} is empty.`,
      hint: 'Write at least one character.',
    }
  if (isList(issue.origin)) {
    const count = Array.isArray(value) ? value.length : 0
    return {
      code: 'too-few',
      path,
      message: `${capitalised(where)} has ${count} ${count === 1 ? 'entry' : 'entries'}; at least ${least} ${least === 1 ? 'is' : 'are'} needed.`,
      hint: `Add ${least - count} more.`,
    }
  }
  return {
    code: 'too-small',
    path,
    message: `${capitalised(where)} is ${String(value)}; the least allowed is ${least}.`,
    hint: `Write ${least} or more.`,
  }
}

const tooBig = (issue: Of<'too_big'>, path: Path, value: unknown, where: string): Finding => {
  const most = Number(issue.maximum)
  if (isMarks(issue.origin))
    return {
      code: 'too-many',
      path,
      message: `${capitalised(where)} has ${typeof value === 'string' ? marksIn(value) : 0} marks of lists and emphasis; ${most} are allowed.`,
      hint: 'Leave some out, or write \\* where the character is meant.',
    }
  if (isText(issue.origin))
    return {
      code: 'too-long',
      path,
      message: `${capitalised(where)} has ${typeof value === 'string' ? lengthRead(value) : 0} characters; ${most} are allowed.`,
      hint: 'Shorten it.',
    }
  if (isList(issue.origin))
    return {
      code: 'too-many',
      path,
      message: `${capitalised(where)} has ${Array.isArray(value) ? value.length : 0} entries; ${most} are allowed.`,
      hint: 'Leave some out.',
    }
  if (isKeyed(issue.origin))
    return {
      code: 'too-many',
      path,
      message: `${capitalised(where)} has ${Object.keys(value ?? {}).length} keys; ${most} are allowed.`,
      hint: 'Leave some out.',
    }
  return {
    code: 'too-big',
    path,
    message: `${capitalised(where)} is ${String(value)}; the most allowed is ${most}.`,
    hint: `Write ${most} or less.`,
  }
}

/** Conditions that only the course of the talks decides. */
const ONLY_LATER = new Set<unknown>(['agreed', 'unsettled', 'event', 'support', 'trust', 'round'])

const notAChoice = (path: Path, value: unknown, where: string, choices: readonly string[]): Finding => {
  if (path.length === 1 && path[0] === 'format')
    return {
      code: 'wrong-format-version',
      path,
      message: `The file is written for format ${JSON.stringify(value)}; this version of Parley reads formats ${either(FORMATS.map(String))}.`,
      hint: `Write ${FORMATS.at(-1)}, without quotes, if the file follows that one.`,
    }
  if (path.includes('variants') && path.at(-1) === 'type' && ONLY_LATER.has(value))
    return {
      code: 'not-a-choice',
      path,
      message: `As the talks begin ${quoted(String(value))} cannot differ: nothing has happened yet.`,
      hint: 'Wait for a reading or a chance here; what depends on the course of the talks is changed by an event.',
    }
  return {
    code: 'not-a-choice',
    path,
    message: `${capitalised(where)} cannot be ${found(value)}.`,
    hint: { word: typeof value === 'string' ? value : '', among: choices, what: 'choices' },
  }
}

const unknownKeys = (keys: readonly string[], path: Path, root: unknown): Finding[] => {
  const place = path.length === 0 ? 'A scenario' : capitalised(whereabouts(root, path))
  const known = keysAt(path, root)
  return keys.map((key) => ({
    code: 'unknown-key',
    path: [...path, key],
    at: 'key',
    message: `${place} has no key ${quoted(key)}.`,
    hint: { word: key, among: known, what: 'keys' },
  }))
}

const wrongPattern = (pattern: string | undefined, path: Path, value: unknown, where: string): Finding => {
  const is = found(value)
  switch (pattern) {
    case String(ID_PATTERN):
      return {
        code: 'bad-id',
        path,
        message: `${capitalised(where)} is not an id: ${is}.`,
        hint: 'Use lower-case letters, digits and hyphens, a letter first, at most 40 characters.',
      }
    case String(DATE_PATTERN):
      return {
        code: 'bad-date',
        path,
        message: `${capitalised(where)} is not a date: ${is}.`,
        hint: 'Write year-month-day, such as 2026-02-17.',
      }
    case String(LANGUAGE_PATTERN):
      return {
        code: 'bad-language',
        path,
        message: `${capitalised(where)} is not a language tag: ${is}.`,
        hint: 'Write one such as "en", "uk" or "pt-BR".',
      }
    case String(OUTLINE_PATTERN):
      return {
        code: 'bad-outline',
        path,
        message: `${capitalised(where)} is no outline: ${is}.`,
        hint: 'Write closed parts such as "M10 10L90 10L90 60Z", or lines without the Z; or let the workshop make them from a GeoJSON file.',
      }
    case String(SOMETHING):
      return {
        code: 'blank-text',
        path,
        message: `${capitalised(where)} holds nothing that can be read.`,
        hint: 'Write something, or leave the key out if it may be missing.',
      }
    default:
      return {
        code: 'wrong-type',
        path,
        message: `${capitalised(where)} cannot be ${is}.`,
        hint: 'Compare with a scenario that comes with Parley.',
      }
  }
}
