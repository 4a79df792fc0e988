/** The draft as the accord would put it, clause by clause. */

import type { VNode } from 'preact'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { inLanguage } from '../../../pieces/language.ts'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { Stamp } from '../../../pieces/Stamp.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { woven } from '../../../pieces/woven.ts'
import type { PartyView } from '../../../table/view.ts'
import { namedIn } from '../../../telling/issues.ts'
import type { Package } from '../../../terms/package.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'

export const ClausesDialog = ({
  view,
  pack,
  onClose,
}: {
  readonly view: PartyView
  readonly pack: Package
  readonly onClose: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  const agreed = Object.fromEntries(
    Object.entries(view.draft).flatMap(([issue, line]) => (line === undefined ? [] : [[issue, line.option]])),
  ) as Package
  return (
    <Dialog title={say(texts.clauses)} width="page" onClose={onClose}>
      <ol class="clauses">
        {namedIn(view, { ...agreed, ...pack }).map(({ issue, option }, index) => {
          const status = view.draft[issue.id]?.option === option.id ? view.draft[issue.id]?.status : undefined
          return (
            <li key={issue.id}>
              <h3>
                {woven(
                  say,
                  texts.article,
                  { label: () => <OwnText>{issue.label}</OwnText> },
                  { number: index + 1 },
                )}{' '}
                {status !== undefined && (
                  <Stamp tone={status === 'sealed' ? 'seal' : 'initial'}>{say(status)}</Stamp>
                )}
              </h3>
              <p {...inLanguage(view.scenario.language)}>{option.treaty}</p>
            </li>
          )
        })}
      </ol>
      <p class="small muted">{say(texts.wordingSimulated)}</p>
    </Dialog>
  )
}
