/** The rows of a package, each with the option that it names. */

import type { VNode } from 'preact'
import { OwnText } from './OwnText.tsx'
import './namedRows.css'
import type { namedIn } from '../telling/issues.ts'

export const NamedRows = ({ rows }: { readonly rows: ReturnType<typeof namedIn> }): VNode => (
  <ul class="named">
    {rows.map(({ issue, option }) => (
      <li key={issue.id}>
        <span>
          <OwnText>{issue.label}</OwnText>
        </span>{' '}
        <b>
          <OwnText>{option.short}</OwnText>
        </b>
      </li>
    ))}
  </ul>
)
