/** Puts a person's settings where the style sheets look for them: data-theme and data-motion on the root element. */
import type { Settings } from '../session/desk/desk.ts'

const prefers = (query: string): MediaQueryList => window.matchMedia(query)

/** 'system' is resolved here, so that a style sheet or a canvas need only ask for `light` or `dark`. */
export const applySettings = (settings: Pick<Settings, 'theme' | 'motion'>): void => {
  const root = document.documentElement
  const dark = prefers('(prefers-color-scheme: dark)').matches
  const still = prefers('(prefers-reduced-motion: reduce)').matches
  root.dataset.theme = settings.theme === 'system' ? (dark ? 'dark' : 'light') : settings.theme
  root.dataset.motion = settings.motion === 'reduced' || still ? 'reduced' : 'full'
}

/** Calls back whenever the system's own wishes change; returns how to stop listening. */
export const onSystemChange = (listen: () => void): (() => void) => {
  const queries = [prefers('(prefers-color-scheme: dark)'), prefers('(prefers-reduced-motion: reduce)')]
  for (const query of queries) query.addEventListener('change', listen)
  return () => {
    for (const query of queries) query.removeEventListener('change', listen)
  }
}
