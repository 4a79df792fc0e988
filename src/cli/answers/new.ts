/** What `parley new --json` prints. */
import { z } from 'zod/mini'
import { about } from './parts.ts'

export const newAnswer = about(
  'A scenario that was begun.',
  z.strictObject({
    file: about('The file that was written, in the current folder.', z.string()),
    id: about('The id of the scenario.', z.string()),
  }),
)
