/** A scenario on the shelf. Its cover is the table before anyone has moved. */

import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { inLanguage } from '../../pieces/language.ts'
import { MiniBoard } from '../../pieces/MiniBoard.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { workshopAddress } from '../../pieces/workshopAddress.ts'
import { SHELF } from '../../words/shelf/catalog.ts'
import * as texts from '../../words/shelf/en.ts'
import { packAddress } from '../pack/packRoute.ts'
import { minutesOf, type ShelfEntry } from './shelfEntry.ts'

const COVER = { width: 208, height: 136, pitch: 14 }

export const ScenarioCard = ({
  entry: { card, isOwn = false, ownId },
  onChoose,
  onGiveOut,
}: {
  readonly entry: ShelfEntry
  readonly onChoose: () => void
  readonly onGiveOut: () => void
}): VNode => {
  const say = useWords(SHELF)
  const heading = useId()
  const title = isOwn ? say(texts.titleYours, { title: card.title }) : card.title
  return (
    <article class={`scenario-card sheet${isOwn ? ' own-card' : ''}`} aria-labelledby={heading}>
      <div class="cover">
        <MiniBoard
          rows={card.cover}
          label={say(texts.openingOn, { title: card.title, issues: card.issues })}
          width={COVER.width}
          pitch={Math.min(32, Math.max(COVER.pitch, COVER.height / (card.cover.length + 1)))}
          names={0}
        />
      </div>
      <div class="card-text">
        <h3 id={heading}>
          <OwnText language={card.language}>{card.title}</OwnText>{' '}
          {isOwn && <span class="own-mark">{say(texts.yours)}</span>}
        </h3>
        <p {...inLanguage(card.language)}>{card.teaser}</p>
        <p class="card-facts">
          <span>
            {say(texts.seats, { seats: card.seats.filter((seat) => seat.playable).length })} ·{' '}
            {say(texts.issues, { issues: card.issues })}
          </span>
          <span>{say(texts.minutes, { minutes: minutesOf(card) })}</span>
        </p>
        <div class="card-acts">
          <Button onPress={onChoose} label={`${say(texts.takeSeat)}: ${title}`}>
            {say(texts.takeSeat)}
          </Button>
          <Button kind="text" onPress={onGiveOut} label={`${say(texts.giveOut)}: ${title}`}>
            {say(texts.giveOut)}
          </Button>
          <a
            class="teach-link"
            href={packAddress({ card, isOwn })}
            aria-label={`${say(texts.teach)}: ${title}`}
          >
            {say(texts.teach)}
          </a>
          {ownId !== undefined && (
            <a class="teach-link" href={workshopAddress(ownId)} aria-label={`${say(texts.write)}: ${title}`}>
              {say(texts.write)}
            </a>
          )}
        </div>
      </div>
    </article>
  )
}
