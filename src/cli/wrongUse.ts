/** The way out of a command that was asked for something that cannot be done: a sentence, and where its help is. */
import type { Command } from 'commander'
import { WRONG_USE } from './exit.ts'

export type WrongUse = (said: string) => never

/** A sentence without its capital and, unless another follows, without its full stop. */
export const wrongUseOf =
  (command: Command): WrongUse =>
  (said) =>
    command.error(`error: ${said}`, { exitCode: WRONG_USE })
