/** A scenario file as it may be written, defaults left out, and the tags of the sources that an import names. */
import type { z } from 'zod/mini'
import type { scenarioFile } from '../../scenario/definition/scenario.ts'

export type ScenarioInput = z.input<typeof scenarioFile>
export type IssueInput = ScenarioInput['issues'][number]
export type PartyInput = ScenarioInput['parties'][number]

export const DOMAIN_FILE = 'domain-file'
export const profileTag = (index: number): string => `profile-${index + 1}`
