/** What the scenario is: title, teaser, for whom, by whom. */
import type { VNode } from 'preact'
import { AnyField } from '../fields/AnyField.tsx'

/** The scenario's own id names it on the shelf: it stays as it is. */
const KEYS = [
  'title',
  'teaser',
  'language',
  'level',
  'subject',
  'contentNote',
  'authors',
  'licence',
  'date',
  'scale',
] as const

export const IdentitySection = (): VNode => (
  <>
    {KEYS.map((key) => (
      <AnyField key={key} path={[key]} />
    ))}
  </>
)
