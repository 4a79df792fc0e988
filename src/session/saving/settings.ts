import type { Settings } from '../desk/desk.ts'

/** The key under which they are stored. */
export const SETTINGS = 'settings'

export const DEFAULT_SETTINGS: Settings = { theme: 'system', motion: 'system', sound: false }

const oneOf = <Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | undefined =>
  choices.find((choice) => choice === value)

/** Stored settings; whatever cannot be read gets its default. */
export const readSettings = (text: string | null): Settings => {
  let kept: Partial<Record<keyof Settings, unknown>> = {}
  try {
    kept = (JSON.parse(text ?? '{}') ?? {}) as typeof kept
  } catch {
    // Defaults are good enough: a click sets them again.
  }
  return {
    theme: oneOf(kept.theme, ['system', 'light', 'dark']) ?? DEFAULT_SETTINGS.theme,
    motion: oneOf(kept.motion, ['system', 'reduced']) ?? DEFAULT_SETTINGS.motion,
    sound: kept.sound === true,
  }
}
