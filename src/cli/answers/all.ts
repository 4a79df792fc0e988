/**
 * Every answer that a command prints with --json, by the command's name. One definition each: it types what is printed,
 * the JSON Schema that `parley schema <command>` prints is generated from it, and tests check real output against that
 * schema.
 */
import { z } from 'zod/mini'
import type { Deep } from '../../scenario/scenario.ts'
import { tameJson } from '../tame.ts'
import { analyseAnswer } from './analyse.ts'
import { checkAnswer } from './check.ts'
import { diffAnswer } from './diff.ts'
import { explainAnswer, formatAnswer, renameAnswer, upgradeAnswer } from './edit.ts'
import { expectAnswer } from './expect.ts'
import { exportAnswer } from './export.ts'
import { failureAnswer } from './failure.ts'
import { importAnswer } from './import.ts'
import { newAnswer } from './new.ts'
import { playtestAnswer } from './playtest.ts'
import { replayAnswer } from './replay.ts'
import { tournamentAnswer } from './tournament.ts'

export const ANSWERS = {
  check: checkAnswer,
  export: exportAnswer,
  import: importAnswer,
  analyse: analyseAnswer,
  diff: diffAnswer,
  expect: expectAnswer,
  explain: explainAnswer,
  failure: failureAnswer,
  format: formatAnswer,
  new: newAnswer,
  playtest: playtestAnswer,
  rename: renameAnswer,
  replay: replayAnswer,
  tournament: tournamentAnswer,
  upgrade: upgradeAnswer,
} as const

export type AnswerName = keyof typeof ANSWERS
export type CommandAnswer<Name extends AnswerName> = Deep<z.output<(typeof ANSWERS)[Name]>>

export const isAnswer = (name: string): name is AnswerName => Object.hasOwn(ANSWERS, name)

/** An answer as it is printed: one object, indented, ending in a line break. */
export const answerText = <Name extends AnswerName>(_name: Name, answer: CommandAnswer<Name>): string =>
  `${tameJson(JSON.stringify(answer, null, 2))}\n`

/** Draft-07, as the scenario's own schema is. Answers are closed: a key without a line here is never printed. */
export const answerSchema = (name: AnswerName): object => ({
  ...z.toJSONSchema(ANSWERS[name], { target: 'draft-7', io: 'output', reused: 'ref' }),
  title: `The answer of parley ${name} --json`,
})

/** As `parley schema <command>` prints it, ending in a line break. */
export const answerSchemaText = (name: AnswerName): string =>
  `${JSON.stringify(answerSchema(name), null, 2)}\n`
