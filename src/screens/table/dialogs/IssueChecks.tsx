/** Which issues of a package are in the way: a box to tick for each. */

import type { VNode } from 'preact'
import { OwnText } from '../../../pieces/OwnText.tsx'
import type { PartyView } from '../../../table/view.ts'
import { namedIn } from '../../../telling/issues.ts'
import type { IssueId } from '../../../terms/ids.ts'
import type { Package } from '../../../terms/package.ts'

export const IssueChecks = ({
  view,
  legend,
  pack,
  ticked,
  onTick,
}: {
  readonly view: PartyView
  readonly legend: string
  readonly pack: Package
  readonly ticked: readonly IssueId[]
  readonly onTick: (ticked: readonly IssueId[]) => void
}): VNode => (
  <fieldset class="checks">
    <legend>{legend}</legend>
    {namedIn(view, pack).map(({ issue, option }) => (
      <label key={issue.id}>
        <input
          type="checkbox"
          checked={ticked.includes(issue.id)}
          onChange={(event) => {
            const others = ticked.filter((each) => each !== issue.id)
            onTick(event.currentTarget.checked ? [...others, issue.id] : others)
          }}
        />
        <span>
          <b>
            <OwnText>{issue.label}</OwnText>
          </b>{' '}
          <span class="muted">
            <OwnText>{option.short}</OwnText>
          </span>
        </span>
      </label>
    ))}
  </fieldset>
)
