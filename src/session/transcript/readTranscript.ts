/**
 * Reads a kept or foreign text into a game that can go on, or into what is wrong with it. Everything is checked:
 * versions, shape, checksum, the scenario within, and every move by the table's rules. Never throws, changes nothing.
 */

import type { z } from 'zod/mini'
import { hashOf } from '../../scenario/hash.ts'
import { LIMITS } from '../../scenario/limits.ts'
import { readScenario } from '../../scenario/read.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { Talks } from '../../table/talks.ts'
import { parsed } from '../../terms/parsed.ts'
import type { Problem, ReadResult } from '../../terms/problem.ts'
import { playAgain } from './replay.ts'
import { setupProblems } from './setupProblems.ts'
import { RULES_VERSION, TRANSCRIPT_FORMAT, type Transcript } from './transcript.ts'
import { transcriptShape } from './transcriptShape.ts'
import { trouble } from './trouble.ts'
import { checksumOf } from './writeTranscript.ts'

/** UTF-16 units of a whole transcript: the scenario's, written as JSON within JSON, and as much again for the moves. */
export const MOST_CHARACTERS = 3 * LIMITS.characters

const KEPT = 'It is left as it is.'

const refuse = (code: string, message: string, hint = KEPT): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: [trouble(code, message, hint)],
})

const versionProblem = (rest: { readonly format?: unknown; readonly rules?: unknown }) => {
  if (typeof rest.format !== 'number' || typeof rest.rules !== 'number')
    return refuse('not-a-game', 'This is JSON, but not a game saved by Parley.')
  if (rest.format !== TRANSCRIPT_FORMAT)
    return refuse(
      'other-format',
      `This game was saved in format ${rest.format}; this version of Parley reads format ${TRANSCRIPT_FORMAT}.`,
      `Open it with the version that saved it. ${KEPT}`,
    )
  if (rest.rules !== RULES_VERSION)
    return refuse(
      'other-rules',
      `This game was played by rules ${rest.rules}; this version of Parley plays by rules ${RULES_VERSION}, under which the same moves may lead elsewhere.`,
      `Open it with the version that saved it. ${KEPT}`,
    )
  return null
}

const firstFault = (issues: readonly z.core.$ZodIssue[]): string =>
  issues[0] === undefined || issues[0].path.length === 0 ? 'as a whole' : `at /${issues[0].path.join('/')}`

/**
 * Whether the text is complete and of this version: a quick check, without reading the scenario or playing anything.
 */
export const inspectTranscript = (text: string): ReadResult<Transcript> => {
  if (text.length > MOST_CHARACTERS)
    return refuse(
      'too-large',
      `This is longer than ${MOST_CHARACTERS.toLocaleString('en')} characters, more than any game can be.`,
    )
  const value = parsed(text)
  if (value === undefined) return refuse('not-json', 'This is not a saved game: it is no JSON, or no longer.')
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse('not-a-game', 'This is JSON, but not a game saved by Parley.')
  const { checksum, ...rest } = value as { checksum?: unknown; format?: unknown; rules?: unknown }
  const other = versionProblem(rest)
  if (other !== null) return other
  const shape = transcriptShape.safeParse(rest)
  if (!shape.success)
    return refuse(
      'damaged',
      `This saved game is damaged: it is not as it was written ${firstFault(shape.error.issues)}.`,
    )
  // The original object, not the parser's copy, whose keys are in another order and would be written as another text.
  const transcript = rest as Transcript
  if (hashOf(transcript.scenario.text) !== transcript.scenario.hash)
    return refuse('damaged', 'This saved game is damaged: the scenario in it is not the one that was played.')
  if (checksum !== checksumOf(transcript))
    return refuse('damaged', 'This saved game is damaged: its checksum does not match what it holds.')
  return { ok: true, value: transcript, warnings: [] }
}

/** A transcript that was read, its scenario, and the talks where the last move left them. */
export interface Reopened {
  readonly transcript: Transcript
  readonly scenario: Scenario
  readonly talks: Talks
}

/** `readText` reads the scenario in it: many games of one text need it read once. */
export const readTranscript = (text: string, readText = readScenario): ReadResult<Reopened> => {
  const inspected = inspectTranscript(text)
  if (!inspected.ok) return inspected
  const transcript = inspected.value
  const read = readText(transcript.scenario.text)
  if (!read.ok)
    return refuse(
      'scenario-refused',
      `The scenario in this saved game can no longer be played: ${read.problems[0]?.message ?? 'it has problems.'}`,
    )
  const wrong = setupProblems(read.value, transcript)
  if (wrong.length > 0) return { ok: false, problems: wrong }
  const { talks, refused } = playAgain(transcript, read.value)
  if (refused !== null)
    return refuse(
      'move-refused',
      `Move ${refused.entry + 1} of this saved game cannot be made: ${refused.problem.message}`,
    )
  return { ok: true, value: { transcript, scenario: read.value, talks }, warnings: read.warnings }
}
