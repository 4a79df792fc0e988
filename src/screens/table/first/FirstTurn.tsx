/** For the first turn alone: where one could begin and why, and the way out of being told so. */

import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Icon } from '../../../pieces/Icon.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import type { SuggestedOpening } from '../../../seat/firstTurn.ts'
import { everythingWords, leadWords, reasonsFor } from '../../../seat/firstTurnWords.ts'
import type { PartyView } from '../../../table/view.ts'
import type { Package } from '../../../terms/package.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'
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
  const say = useWords(TABLE)
  const { keep } = useActs()
  const [first] = openings
  const isDrafted = useDesk(
    ({ focus }) => first !== undefined && focus.drafted[first.issue.id] === first.option.id,
  )
  if (first === undefined) return null
  const everything = everythingWords(view)
  return (
    <section class="first-turn" aria-label={say(texts.firstTurn)}>
      <h2>{say(texts.settle)}</h2>
      <p class="serif">
        <Told>{leadWords(view, openings.length)}</Told>
      </p>
      <div class="one-way">
        <p class="kicker">{say(texts.oneWay)}</p>
        <h3>
          <OwnText>{`${first.issue.label}: ${first.option.label}`}</OwnText>
        </h3>
        <ul>
          {reasonsFor(view, first).map((reason) => (
            <li key={reason}>
              <Icon name="check" />
              <Told>{reason}</Told>
            </li>
          ))}
        </ul>
        <Button
          barred={isDrafted ? say(texts.isDrafted) : null}
          onPress={() => acts.begin({ [first.issue.id]: first.option.id } as Package)}
        >
          {say(isDrafted ? texts.drafted : texts.draftThis)}
        </Button>
      </div>
      {everything !== null && (
        <>
          <h3>{say(texts.everything)}</h3>
          <p class="small muted">
            <Told>{everything}</Told>
          </p>
        </>
      )}
      <p class="ways-out">
        <Button kind="text" onPress={onAll}>
          {say(texts.showAll, { count: view.round.agenda.length })}
        </Button>
        <Button kind="text" onPress={() => keep({ hints: false })}>
          {say(texts.noHints)}
        </Button>
      </p>
    </section>
  )
}
