/** The draft as the accord would put it, clause by clause. */

import type { VNode } from 'preact'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { inLanguage } from '../../../pieces/language.ts'
import { Stamp } from '../../../pieces/Stamp.tsx'
import type { PartyView } from '../../../table/view.ts'
import { namedIn } from '../../../telling/issues.ts'
import type { Package } from '../../../terms/package.ts'

export const ClausesDialog = ({
  view,
  pack,
  onClose,
}: {
  readonly view: PartyView
  readonly pack: Package
  readonly onClose: () => void
}): VNode => {
  const agreed = Object.fromEntries(
    Object.entries(view.draft).flatMap(([issue, line]) => (line === undefined ? [] : [[issue, line.option]])),
  ) as Package
  return (
    <Dialog title="The clauses" width="page" onClose={onClose}>
      <ol class="clauses">
        {namedIn(view, { ...agreed, ...pack }).map(({ issue, option }, index) => {
          const status = view.draft[issue.id]?.option === option.id ? view.draft[issue.id]?.status : undefined
          return (
            <li key={issue.id}>
              <h3>
                Article {index + 1}. {issue.label}{' '}
                {status !== undefined && (
                  <Stamp tone={status === 'sealed' ? 'seal' : 'initial'}>{status}</Stamp>
                )}
              </h3>
              <p {...inLanguage(view.scenario.language)}>{option.treaty}</p>
            </li>
          )
        })}
      </ol>
      <p class="small muted">The wording is simulated.</p>
    </Dialog>
  )
}
