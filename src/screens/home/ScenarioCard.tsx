/** A scenario on the shelf. Its cover is the table before anyone has moved. */

import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { inLanguage } from '../../pieces/language.ts'
import { MiniBoard } from '../../pieces/MiniBoard.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { workshopAddress } from '../../pieces/workshopAddress.ts'
import { counted } from '../../telling/phrases.ts'
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
  const heading = useId()
  const whose = isOwn ? ' (yours)' : ''
  return (
    <article class={`scenario-card sheet${isOwn ? ' own-card' : ''}`} aria-labelledby={heading}>
      <div class="cover">
        <MiniBoard
          rows={card.cover}
          label={`${card.title}: the opening positions on ${counted(card.issues, 'issue')}`}
          width={COVER.width}
          pitch={Math.min(32, Math.max(COVER.pitch, COVER.height / (card.cover.length + 1)))}
          names={0}
        />
      </div>
      <div class="card-text">
        <h3 id={heading}>
          <OwnText language={card.language}>{card.title}</OwnText>{' '}
          {isOwn && <span class="own-mark">Yours</span>}
        </h3>
        <p {...inLanguage(card.language)}>{card.teaser}</p>
        <p class="card-facts">
          <span>
            {counted(card.seats.filter((seat) => seat.playable).length, 'seat')} ·{' '}
            {counted(card.issues, 'issue')}
          </span>
          <span>{minutesOf(card)}</span>
        </p>
        <div class="card-acts">
          <Button onPress={onChoose} label={`Take a seat: ${card.title}${whose}`}>
            Take a seat
          </Button>
          <Button kind="text" onPress={onGiveOut} label={`Give this out: ${card.title}${whose}`}>
            Give this out
          </Button>
          <a
            class="teach-link"
            href={packAddress({ card, isOwn })}
            aria-label={`For teachers: ${card.title}${whose}`}
          >
            For teachers
          </a>
          {ownId !== undefined && (
            <a
              class="teach-link"
              href={workshopAddress(ownId)}
              aria-label={`Open in the workshop: ${card.title}${whose}`}
            >
              Open in the workshop
            </a>
          )}
        </div>
      </div>
    </article>
  )
}
