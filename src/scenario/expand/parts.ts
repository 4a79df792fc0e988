import type { ScenarioFile } from '../definition/scenario.ts'

/** A file, or the parts of a broken one that have the right shape; what is a shorthand in it is not yet what its type says. */
export type Parts = Partial<ScenarioFile>
