/** What has changed for the viewer, at the head of the record: figures before and after, and the cause, until it is read. */

import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Icon } from '../../../pieces/Icon.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import { issueOf } from '../../../scenario/scenario.ts'
import type { SeatState } from '../../../seat/seat.ts'
import type { PartyView } from '../../../table/view.ts'
import type { Card } from '../../../telling/consequences.ts'
import { partyIn } from '../../../telling/parties.ts'
import { turnNow } from '../../../telling/turns.ts'
import { listedIn } from '../../../words/lists.ts'
import type { SayUnderWay } from '../../../words/underWay/catalog.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs, useDesk } from '../../useDesk.ts'

const NONE: readonly Card[] = []
const cardsIn = ({ attention }: SeatState): readonly Card[] => attention?.cards ?? NONE

const kindWords = (say: SayUnderWay, view: PartyView, kind: Card['kind']): string | undefined => {
  if (kind === 'mandate') return say(texts.fromCapital, { capital: view.scenario.vocabulary.capital.one })
  return kind === 'pressure' ? say(texts.yourNoDeal) : kind === 'promise' ? say(texts.aPromise) : undefined
}

const WIDTH = 280
const MIDDLE = 10

/** The headline says both figures. */
const FigureLine = ({
  card,
  before,
  after,
}: {
  readonly card: Card
  readonly before: number
  readonly after: number
}): VNode => {
  const at = (worth: number): number => 4 + (Math.max(0, Math.min(100, worth)) / 100) * (WIDTH - 8)
  const [from, to] = [at(before), at(after)]
  const head = to < from ? 5 : -5
  return (
    <svg class="card-line" viewBox={`0 0 ${WIDTH} 36`} aria-hidden="true">
      <path class="base" d={`M4 ${MIDDLE}H${WIDTH - 4}`} />
      <path class="was" d={`M${from} 2V18`} />
      <path class="is" d={`M${to} 1V19`} />
      {Math.abs(to - from) > 8 && (
        <path
          class="way"
          d={`M${from} ${MIDDLE}H${to + head / 2}M${to + head * 1.6} 6L${to + head / 2} ${MIDDLE}L${to + head * 1.6} 14`}
        />
      )}
      <text class="is" x={to} y="32" text-anchor={to < from ? 'end' : 'start'}>
        {card.after}
      </text>
      <text x={from} y="32" text-anchor={to < from ? 'start' : 'end'}>
        {card.before}
      </text>
    </svg>
  )
}

/** The notches of a row, those that the card is about filled; the line under it names them. */
const NotchLine = ({ view, card }: { readonly view: PartyView; readonly card: Card }): VNode | null => {
  const say = useWords(UNDER_WAY)
  if (card.issue === null) return null
  const { options } = issueOf(view.scenario, card.issue)
  const at = (place: number): number => 6 + (place / Math.max(1, options.length - 1)) * (WIDTH - 12)
  const places = card.options.map((id) => options.findIndex((option) => option.id === id))
  const names = listedIn(
    say.language,
    card.options.map((id) => options.find((option) => option.id === id)?.short ?? id),
  )
  return (
    <>
      <svg class={`card-line ${card.change ?? ''}`} viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true">
        <path class="base" d={`M6 ${MIDDLE}H${WIDTH - 6}`} />
        {options.map((option, place) => (
          <circle
            key={option.id}
            class={places.includes(place) ? 'changed' : ''}
            cx={at(place)}
            cy={MIDDLE}
            r={places.includes(place) ? 5 : 3.5}
          />
        ))}
      </svg>
      <p class="small card-note">
        {woven(say, card.change === 'narrower' ? texts.noLonger : texts.fromNow, {
          options: () => (
            <b>
              <OwnText>{names}</OwnText>
            </b>
          ),
        })}
      </p>
    </>
  )
}

const Drawing = ({ view, card }: { readonly view: PartyView; readonly card: Card }): VNode | null => {
  if (card.kind === 'mandate') return <NotchLine view={view} card={card} />
  const [before, after] = [card.figures?.before, card.figures?.after]
  return before === undefined || after === undefined ? null : (
    <FigureLine card={card} before={before} after={after} />
  )
}

/** More to fall back on is no pressure. */
const isRise = ({ kind, figures }: Card): boolean =>
  kind === 'pressure' && figures !== null && figures.after > figures.before

export const Cards = ({ view }: { readonly view: PartyView }): VNode | null => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const cards = useDesk(cardsIn)
  const section = useRef<HTMLElement>(null)
  if (cards.length === 0) return null
  return (
    <section ref={section} class="change-cards" aria-label={say(texts.changed)}>
      <ul tabIndex={0} aria-label={say(texts.cards)}>
        {cards.map((card) => (
          <li key={card.key} class={`card ${isRise(card) ? 'rise' : card.kind}`}>
            <p class="card-kind">
              {card.kind === 'mandate' ? (
                <Icon name="home" size={14} />
              ) : (
                <Marker marker={partyIn(view, card.party).marker} size={14} />
              )}
              <b>{kindWords(say, view, card.kind)}</b>
              <span class="entry-turn">{say(texts.turn, { turn: turnNow(card.turn, card.turns) })}</span>
            </p>
            <h3>
              <Told>{card.headline}</Told>
            </h3>
            {card.cause !== '' && (
              <p class="why">
                <Told>{card.cause}</Told>
              </p>
            )}
            <Drawing view={view} card={card} />
          </li>
        ))}
      </ul>
      <p class="change-cards-foot">
        <span>{say(texts.cardsStay)}</span>
        <Button
          kind="text"
          onPress={() => {
            const log = section.current?.parentElement?.querySelector<HTMLElement>('.record-log')
            acts.readCards()
            log?.focus({ preventScroll: true })
          }}
        >
          {say(texts.read)}
        </Button>
      </p>
    </section>
  )
}
