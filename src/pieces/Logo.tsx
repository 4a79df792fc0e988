import type { VNode } from 'preact'

/** Two parties on one line with a text between them. */
export const Logo = (): VNode => (
  <span class="logo">
    <svg width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
      <path d="M6 8H28" stroke="var(--ink)" stroke-width="1.5" />
      <circle cx="6" cy="8" r="5" fill="var(--ink)" />
      <rect x="23" y="3" width="10" height="10" rx="1" fill="var(--ink)" />
      <circle cx="17" cy="8" r="4" fill="var(--paper)" stroke="var(--ink)" stroke-width="1.5" />
    </svg>
    <span>Parley</span>
  </span>
)
