/** The sheet that lies over the text on a narrow screen: the open row's options, and the draft that they make. */

import type { ComponentChildren, VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { Stamp } from '../../../pieces/Stamp.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { issueOf, optionOf } from '../../../scenario/scenario.ts'
import { rowState, stepsApart } from '../../../seat/board.ts'
import type { DraftLine } from '../../../table/offer.ts'
import type { PartyView } from '../../../table/view.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs, useDesk } from '../../useDesk.ts'
import { OfferButton } from '../composer/OfferButton.tsx'
import { RowDetail } from '../text/RowDetail.tsx'
import type { DraftInHand } from '../useDraft.ts'
import { RowOptions } from './RowOptions.tsx'

interface TextSheetProps {
  readonly view: PartyView
  readonly draft: DraftInHand
  /** What the composer says of the draft: its changes, its worth, who would take it. */
  readonly children: ComponentChildren
}

/** An article as it has been agreed, in the words of the accord. */
const Article = ({ line, words }: { readonly line: DraftLine; readonly words: string }): VNode => {
  const say = useWords(UNDER_WAY)
  return (
    <section class="phone-article" aria-label={say(texts.whenAgreed)}>
      <p>
        <OwnText>{words}</OwnText>
      </p>
      <p class="small muted">
        <Stamp tone={line.status === 'sealed' ? 'seal' : 'initial'}>{say(line.status)}</Stamp>{' '}
        {say(texts.wordingSimulated)}
      </p>
    </section>
  )
}

export const TextSheet = ({ view, draft, children }: TextSheetProps): VNode | null => {
  const say = useWords(UNDER_WAY)
  const { look } = useActs()
  const chosen = useDesk((state) => state.focus.issue)
  const sheet = useDesk((state) => state.focus.sheet)
  if (sheet !== 'row' && sheet !== 'draft') return null
  const issue = sheet === 'row' && chosen !== null ? issueOf(view.scenario, chosen) : null
  const row = issue === null ? null : rowState(view, issue, draft.package)
  const agreed = row?.agreed ?? null
  const apart = row === null ? 0 : stepsApart(row)
  return (
    <Dialog
      width="sheet"
      title={issue === null ? say(texts.yourDraft) : <OwnText>{issue.label}</OwnText>}
      onClose={() => look({ sheet: null })}
      beside={
        agreed === null && apart > 0 ? (
          <span class="sheet-apart">{say(texts.apart, { count: apart })}</span>
        ) : undefined
      }
      foot={
        <div class="moves">
          <OfferButton view={view} draft={draft} />
          <Button
            class="wide"
            barred={draft.isEmpty ? say(texts.isEmpty) : null}
            onPress={() => draft.acts.begin({})}
          >
            {say(texts.clear)}
          </Button>
        </div>
      }
    >
      {row !== null && issue !== null && (
        <>
          {agreed !== null && (
            <Article line={agreed} words={optionOf(view.scenario, issue.id, agreed.option).treaty} />
          )}
          <RowOptions view={view} row={row} acts={draft.acts} />
          <RowDetail
            view={view}
            row={row}
            acts={draft.acts}
            accordOnly={draft.forAccordOnly.includes(issue.id)}
          />
        </>
      )}
      {children}
    </Dialog>
  )
}
