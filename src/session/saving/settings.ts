import type { Settings } from '../desk/desk.ts'

/** The key under which they are stored. */
export const SETTINGS = 'settings'

export const DEFAULT_SETTINGS: Settings = { theme: 'system', motion: 'system', sound: false }

const oneOf = <Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | undefined =>
  choices.find((choice) => choice === value)

/** Settings as they were kept; whatever cannot be read is as at the start. */
export const readSettings = (text: string | null): Settings => {
  let kept: Partial<Record<keyof Settings, unknown>> = {}
  try {
    kept = (JSON.parse(text ?? '{}') ?? {}) as typeof kept
  } catch {
    // Nothing is lost that a click does not set again.
  }
  return {
    theme: oneOf(kept.theme, ['system', 'light', 'dark']) ?? DEFAULT_SETTINGS.theme,
    motion: oneOf(kept.motion, ['system', 'reduced']) ?? DEFAULT_SETTINGS.motion,
    sound: kept.sound === true,
  }
}
