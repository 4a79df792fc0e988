/** Your draft beside what is on the table: each change with its own undo. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Icon } from '../../../pieces/Icon.tsx'
import { Term } from '../../../pieces/Term.tsx'
import { PHONE, useMedia } from '../../../pieces/useMedia.ts'
import type { PartyView } from '../../../table/view.ts'
import { namedIn } from '../../../telling/issues.ts'
import { counted } from '../../../telling/phrases.ts'
import { issuesIn, type Package, restrictTo } from '../../../terms/package.ts'
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

const NotFilled = ({ isWhole, notFilled }: Begun): VNode => (
  <p class="small muted not-filled" role="status">
    {!isWhole && <b>Not filled. </b>}
    {notFilled}
  </p>
)

export const DraftPanel = ({
  view,
  draft,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
}): VNode => {
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
    ? 'empty'
    : onTable === null
      ? `names ${counted(lines.length, 'issue')}`
      : changes.length === 0
        ? `as offer ${onTable.number} has it`
        : `${counted(changes.length, 'change')} to offer ${onTable.number}${same.length > 0 ? `, ${same.length} the same` : ''}`
  return (
    <section class="panel draft-panel" aria-label="Your draft">
      <h2>
        <Term name="draft">Your draft</Term> <span class="subtitle">{subtitle}</span>
      </h2>
      {draft.isEmpty ? (
        <p class="muted draft-empty">Choose options above. What you leave out stays out.</p>
      ) : (
        <div class="changes">
          <ul>
            {changes.map(({ issue, option }) => {
              const was = issue.options.find((each) => each.id === onTable?.package[issue.id])
              return (
                <li key={issue.id}>
                  <span class="change-issue">{issue.label}</span>
                  <span class="change-step">
                    {was !== undefined && (
                      <>
                        <s>{was.short}</s>
                        <span class="arrow">→</span>
                      </>
                    )}
                    <b>{option.short}</b>
                    {draft.forAccordOnly.includes(issue.id) && <span class="faint">accord only</span>}
                  </span>
                  <button
                    type="button"
                    class="undo-change"
                    aria-label={`Take out ${issue.label}: ${option.short}`}
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
            Read the clauses
          </Button>
        )}
        {onTable !== null && issuesIn(standing).length > 0 && draft.isEmpty && (
          <Button kind="text" onPress={() => draft.acts.begin(standing)}>
            Begin with offer {onTable.number}
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
            {draft.isEmpty ? 'Begin with all I ask' : 'Set to all I ask'}
          </Button>
        )}
        <span class="push" />
        {draft.canUndo && (
          <Button kind="text" onPress={draft.acts.undo}>
            Undo
          </Button>
        )}
        {!draft.isEmpty && !isPhone && (
          <Button kind="text" onPress={() => draft.acts.begin({})}>
            Clear
          </Button>
        )}
      </div>
      {reading && <clausesDialog.Screen view={view} pack={draft.package} onClose={() => setReading(false)} />}
    </section>
  )
}
