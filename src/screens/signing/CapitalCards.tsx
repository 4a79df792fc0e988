/** A card for each capital: where the text lies against its margin, as far as this seat knows, and what it says. */
import type { VNode } from 'preact'
import { Marker, MarkerAt } from '../../pieces/Marker.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { Stamp } from '../../pieces/Stamp.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Told } from '../../pieces/Told.tsx'
import { pronounOf } from '../../scenario/vocabulary/grammar.ts'
import type { CapitalCard, SigningPage } from '../../seat/signingPage.ts'
import type { PartyView } from '../../table/view.ts'
import { marginLabel, marginOf, otherCapitalWords, ownCapitalWords } from '../../telling/signingWords.ts'
import { SIGNING } from '../../words/signing/catalog.ts'
import * as texts from '../../words/signing/en.ts'

const ANSWERS = {
  later: texts.later,
  considering: texts.considering,
  approved: texts.approved,
  notApproved: texts.notApproved,
  bound: texts.bound,
} as const satisfies Record<CapitalCard['answer'], string>

const WIDTH = 186

/** Own figures to scale: leaving at the left unless the text is worth less, and room beyond the larger of both. */
const ownScale = ({ above, margin }: NonNullable<CapitalCard['own']>) => {
  const most = margin?.most ?? 0
  const low = Math.min(0, above * 1.2)
  const high = Math.max(above, most, 1) * 1.4
  return (worth: number) => ((worth - low) / (high - low)) * WIDTH
}

/** Not to scale: the other's figures are its own. Before its answer the mark may lie on either side of the margin. */
const MARGIN_AT = 0.42
const PLACES = { approved: 0.66, notApproved: 0.2, open: MARGIN_AT } as const

const Gauge = ({ view, card }: { readonly view: PartyView; readonly card: CapitalCard }): VNode => {
  const whose = pronounOf(view.scenario.vocabulary.capital).possessive
  const say = useWords(SIGNING)
  const { own, party, answer } = card
  const x = own === null ? null : ownScale(own)
  const answered = answer === 'approved' || answer === 'notApproved' ? answer : 'open'
  const mark = x !== null && own !== null ? x(own.above) : PLACES[answered] * WIDTH
  const margin = own === null ? null : own.margin
  const marginX = x === null ? MARGIN_AT * WIDTH : margin === null ? null : x(marginOf(margin).middle)
  const half = x !== null && margin !== null ? Math.max(4, x(margin.most) - x(marginOf(margin).middle)) : 24
  return (
    <svg class="gauge" viewBox={`-8 0 ${WIDTH + 16} 62`} aria-hidden="true" data-colour={party.marker.colour}>
      {marginX !== null && (
        <>
          <rect class="noise" x={marginX - half} y="20" width={2 * half} height="18" />
          <text
            class="margin-name"
            x={Math.min(WIDTH - 44, Math.max(44, marginX))}
            y="12"
            text-anchor="middle"
          >
            <tspan class="strong">{say(texts.margin, { whose })}</tspan>{' '}
            {margin === null ? '' : marginLabel(view, margin)}
          </text>
        </>
      )}
      <path class="axis" d={`M0 29H${WIDTH}M0 24V34M${WIDTH} 24V34`} />
      {x !== null && x(0) > 1 && <path class="axis" d={`M${x(0)} 24V34`} />}
      {marginX !== null && (
        <path class={own === null ? 'margin guessed' : 'margin'} d={`M${marginX} 16V42`} />
      )}
      {own === null ? (
        <g class="capital-mark" style={{ transform: `translate(${mark}px, 29px)` }}>
          <rect class="fuzzy" x="-26" y="-5" width="52" height="10" rx="5" />
          <g class="unknown">
            <MarkerAt marker={party.marker} x={0} y={0} />
          </g>
        </g>
      ) : (
        <g class="capital-mark" style={{ transform: `translate(${mark}px, 29px)` }}>
          <circle class="halo" r="11" />
          <MarkerAt marker={party.marker} x={0} y={0} />
        </g>
      )}
      <text x={x === null ? 0 : Math.max(0, x(0) - 8)} y="58">
        {say(texts.leaving)}
      </text>
      <text x={WIDTH} y="58" text-anchor="end">
        {say(texts.more)}
      </text>
    </svg>
  )
}

const Answer = ({ card }: { readonly card: CapitalCard }): VNode => {
  const say = useWords(SIGNING)
  const words = say(ANSWERS[card.answer])
  return (
    <p class="capital-answer" data-answer={card.answer}>
      {card.answer === 'approved' ? <Stamp fresh={card.isFresh}>{words}</Stamp> : <b>{words}</b>}
    </p>
  )
}

export const CapitalCards = ({ page }: { readonly page: SigningPage }): VNode => (
  <>
    {page.capitals.map((card) => {
      const { name } = card
      const home = card.own?.margin?.home ?? card.party.name
      return (
        <section
          key={card.party.id}
          class="capital"
          aria-labelledby={`capital-${card.party.id}`}
          data-answer={card.answer}
        >
          <h2 id={`capital-${card.party.id}`}>
            <Marker marker={card.party.marker} /> <OwnText>{name}</OwnText>
          </h2>
          <p class="capital-home">
            <OwnText>{[home, card.party.name].find((each) => each !== name)}</OwnText>
          </p>
          <Gauge view={page.view} card={card} />
          <p class="serif">
            <Told>
              {card.own === null
                ? otherCapitalWords(page.view.scenario, card)
                : ownCapitalWords(page.view, card.own)}
            </Told>
          </p>
          <Answer card={card} />
        </section>
      )
    })}
  </>
)
