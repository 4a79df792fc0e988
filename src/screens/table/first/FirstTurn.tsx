/** For the first turn alone: where one could begin and why, and the way out of being told so. */
import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Icon } from '../../../pieces/Icon.tsx'
import type { SuggestedOpening } from '../../../seat/firstTurn.ts'
import { everythingWords, leadWords, reasonsFor } from '../../../seat/firstTurnWords.ts'
import type { PartyView } from '../../../table/view.ts'
import { counted } from '../../../telling/phrases.ts'
import type { Package } from '../../../terms/package.ts'
import { useActs, useDesk } from '../../useDesk.ts'
import type { DraftActs } from '../useDraft.ts'
import './firstTurn.css'

interface FirstTurnProps {
  readonly view: PartyView
  readonly openings: readonly SuggestedOpening[]
  readonly acts: DraftActs
  /** All rows and moves are wanted after all, for this turn. */
  readonly onAll: () => void
}

export const FirstTurn = ({ view, openings, acts, onAll }: FirstTurnProps): VNode | null => {
  const { keep } = useActs()
  const [first] = openings
  const isDrafted = useDesk(
    ({ focus }) => first !== undefined && focus.drafted[first.issue.id] === first.option.id,
  )
  if (first === undefined) return null
  const everything = everythingWords(view)
  return (
    <section class="first-turn" aria-label="First turn">
      <h2>Begin where you can settle</h2>
      <p class="serif">{leadWords(openings.length)}</p>
      <div class="one-way">
        <p class="kicker">One way to open</p>
        <h3>
          {first.issue.label}: {first.option.label}
        </h3>
        <ul>
          {reasonsFor(view, first).map((reason) => (
            <li key={reason}>
              <Icon name="check" />
              {reason}
            </li>
          ))}
        </ul>
        <Button
          barred={isDrafted ? 'It is in your draft.' : null}
          onPress={() => acts.begin({ [first.issue.id]: first.option.id } as Package)}
        >
          {isDrafted ? 'Drafted' : 'Draft this'}
        </Button>
      </div>
      {everything !== null && (
        <>
          <h3>Why not ask for everything?</h3>
          <p class="small muted">{everything}</p>
        </>
      )}
      <p class="ways-out">
        <Button kind="text" onPress={onAll}>
          Show me all {counted(view.round.agenda.length, 'row')}
        </Button>
        <Button kind="text" onPress={() => keep({ hints: false })}>
          No more hints
        </Button>
      </p>
    </section>
  )
}
