/** The definition that a file is read by: that of the format that it names, the newest where it names none. */
import type { z } from 'zod/mini'
import { asOf1 } from './formats.ts'
import { scenarioFile } from './scenario.ts'

/** `root` is the file as it was parsed, or as much of it as could be. */
export const definitionFor = (root: unknown): typeof scenarioFile =>
  formatOf(root) === 1 ? (asOf1(scenarioFile as z.core.$ZodType) as typeof scenarioFile) : scenarioFile

/** Whatever the file says is its format. */
export const formatOf = (root: unknown): unknown =>
  typeof root === 'object' && root !== null && Object.hasOwn(root, 'format')
    ? (root as { readonly format: unknown }).format
    : undefined
