/** Changes by JSON Pointer, for files that the definition's own types would not let a test write. */
import type { Change } from '../fixtures/tinyScenario.ts'

type Holder = Record<string, unknown>

const stepsOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

const holderOf = (file: unknown, steps: readonly string[]): Holder => {
  let holder = file
  for (const step of steps) holder = (holder as Holder)[step]
  if (typeof holder !== 'object' || holder === null) throw new Error(`Nothing at /${steps.join('/')}`)
  return holder as Holder
}

/** Puts a value at a pointer. */
export const set =
  (pointer: string, value: unknown): Change =>
  (file) => {
    const steps = stepsOf(pointer)
    holderOf(file, steps.slice(0, -1))[steps.at(-1) ?? ''] = value
  }

/** Appends a value to the list at a pointer. */
export const add =
  (pointer: string, value: unknown): Change =>
  (file) => {
    ;(holderOf(file, stepsOf(pointer)) as unknown as unknown[]).push(value)
  }

/** Takes a key out. */
export const drop =
  (pointer: string): Change =>
  (file) => {
    const steps = stepsOf(pointer)
    delete holderOf(file, steps.slice(0, -1))[steps.at(-1) ?? '']
  }
