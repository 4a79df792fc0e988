/** The result of opening a game: what was found, or why nothing can be opened. */
import type { Problem, ReadResult } from '../../terms/problem.ts'
import type { Reopened } from '../transcript/readTranscript.ts'
import { trouble } from '../transcript/trouble.ts'
import type { Beside } from './heldGame.ts'

export type Entrance = ReadResult<{ readonly reopened: Reopened; readonly beside: Partial<Beside> }>

type Refused = { readonly ok: false; readonly problems: readonly Problem[] }

export const refuse = (code: string, message: string, hint: string): Refused => ({
  ok: false,
  problems: [trouble(code, message, hint)],
})

/** Reader and rules are loaded when a game is opened; on a bad connection that can fail. */
export const notLoaded = (): Refused =>
  refuse(
    'not-loaded',
    'A part of the game that this needs could not be loaded.',
    'Check the connection and try again. Nothing is lost.',
  )
