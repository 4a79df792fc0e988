/** Your draft beside what is on the table: each change with its own undo. */

import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Icon } from '../../../pieces/Icon.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Term } from '../../../pieces/Term.tsx'
import { Told } from '../../../pieces/Told.tsx'
import { PHONE, useMedia } from '../../../pieces/useMedia.ts'
import type { PartyView } from '../../../table/view.ts'
import { namedIn } from '../../../telling/issues.ts'
import { issuesIn, type Package, restrictTo } from '../../../terms/package.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'
import { beginnings, clausesDialog } from '../laterAtTable.ts'
import type { DraftInHand } from '../useDraft.ts'
import type { Begun } from './Beginnings.tsx'

/** What of a package can be offered in this round and says something else than what is agreed. */
const openPart = (view: PartyView, pack: Package): Package =>
  restrictTo(
    pack,
    new Set(
      view.round.agenda.filter((issue) => {
        const agreed = view.draft[issue]
        return agreed === undefined || (agreed.status === 'initialled' && agreed.option !== pack[issue])
      }),
    ),
  )

/** Conditions are named in answers and in caucus: before there was either, nobody is known to wait for anything. */
const mayHaveHeard = ({ offers, record }: PartyView): boolean =>
  offers.length > 0 || record.some(({ type }) => type === 'caucus.opened')

const NotFilled = ({ isWhole, notFilled }: Begun): VNode => {
  const say = useWords(TABLE)
  return (
    <p class="small muted not-filled" role="status">
      {!isWhole && <b>{say(texts.notFilled)} </b>}
      <Told>{notFilled}</Told>
    </p>
  )
}

export const DraftPanel = ({
  view,
  draft,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
}): VNode => {
  const say = useWords(TABLE)
  const [reading, setReading] = useState(false)
  const [begun, setBegun] = useState<Begun | null>(null)
  // There it stands beside the offer.
  const isPhone = useMedia(PHONE)
  const onTable = view.onTable
  const lines = namedIn(view, draft.package)
  const same = lines.filter(({ issue, option }) => onTable?.package[issue.id] === option.id)
  const changes = lines.filter((line) => !same.includes(line))
  const asked = openPart(view, view.asks[view.viewer] ?? {})
  const standing = openPart(view, onTable?.package ?? {})
  const subtitle = draft.isEmpty
    ? say(texts.empty)
    : onTable === null
      ? say(texts.names, { count: lines.length })
      : changes.length === 0
        ? say(texts.asOffer, { number: onTable.number })
        : say(same.length > 0 ? texts.changesSame : texts.changes, {
            count: changes.length,
            number: onTable.number,
            same: same.length,
          })
  return (
    <section class="panel draft-panel" aria-label={say(texts.yourDraft)}>
      <h2>
        <Term name="draft">{say(texts.yourDraft)}</Term> <span class="subtitle">{subtitle}</span>
      </h2>
      {draft.isEmpty ? (
        <p class="muted draft-empty">{say(texts.chooseAbove)}</p>
      ) : (
        <div class="changes">
          <ul>
            {changes.map(({ issue, option }) => {
              const was = issue.options.find((each) => each.id === onTable?.package[issue.id])
              return (
                <li key={issue.id}>
                  <span class="change-issue">
                    <OwnText>{issue.label}</OwnText>
                  </span>
                  <span class="change-step">
                    {was !== undefined && (
                      <>
                        <s>
                          <OwnText>{was.short}</OwnText>
                        </s>
                        <span class="arrow">→</span>
                      </>
                    )}
                    <b>
                      <OwnText>{option.short}</OwnText>
                    </b>
                    {draft.forAccordOnly.includes(issue.id) && (
                      <span class="faint">{say(texts.accordOnly)}</span>
                    )}
                  </span>
                  <button
                    type="button"
                    class="undo-change"
                    aria-label={say(texts.takeOutLine, { line: `${issue.label}: ${option.short}` })}
                    onClick={() => draft.acts.choose(issue.id, was?.id ?? null)}
                  >
                    <Icon name="cross" size={12} />
                  </button>
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {begun !== null && begun.package === draft.package && <NotFilled {...begun} />}
      <div class="draft-links">
        {!draft.isEmpty && (
          <Button kind="text" onPress={() => setReading(true)}>
            {say(texts.readClauses)}
          </Button>
        )}
        {onTable !== null && issuesIn(standing).length > 0 && draft.isEmpty && (
          <Button kind="text" onPress={() => draft.acts.begin(standing)}>
            {say(texts.beginOffer, { number: onTable.number })}
          </Button>
        )}
        {draft.isEmpty && mayHaveHeard(view) && (
          <beginnings.Screen
            view={view}
            onBegin={(begun) => {
              setBegun(begun)
              draft.acts.begin(begun.package)
            }}
          />
        )}
        {issuesIn(asked).length > 0 && (
          <Button kind="text" onPress={() => draft.acts.begin(asked)}>
            {say(draft.isEmpty ? texts.beginAll : texts.setAll)}
          </Button>
        )}
        <span class="push" />
        {draft.canUndo && (
          <Button kind="text" onPress={draft.acts.undo}>
            {say(texts.undo)}
          </Button>
        )}
        {!draft.isEmpty && !isPhone && (
          <Button kind="text" onPress={() => draft.acts.begin({})}>
            {say(texts.clear)}
          </Button>
        )}
      </div>
      {reading && <clausesDialog.Screen view={view} pack={draft.package} onClose={() => setReading(false)} />}
    </section>
  )
}
