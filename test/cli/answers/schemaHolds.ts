/** Validates what a command printed against the schema that `parley schema <command>` prints. */
import { Ajv } from 'ajv'
import { expect } from 'vitest'
import { type AnswerName, answerSchema } from '../../../src/cli/answers/all.ts'

export const expectAnswer = (name: AnswerName, printed: string): void => {
  const validate = new Ajv({ allErrors: true }).compile(answerSchema(name))
  validate(JSON.parse(printed))
  expect(validate.errors ?? [], name).toEqual([])
}
