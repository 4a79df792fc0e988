/** Whether a file that has the shape of a scenario also makes sense. */
import type { z } from 'zod/mini'
import type { ScenarioFile } from '../definition/scenario.ts'
import type { Finding } from '../finding.ts'

export const senseFindings = (
  _value: unknown,
  _shape: z.core.util.SafeParseResult<ScenarioFile>,
): Finding[] => []
