/** For whoever sat beside the principals: what its word was asked for, whom it took aside, what it came for and got. */
import type { VNode } from 'preact'
import type { Debrief } from '../../debrief/debrief.ts'
import type { AskKept, ConsentAsked, TalkAside, Underwriting } from '../../debrief/underwriting.ts'
import { optionOf, partyOf } from '../../scenario/scenario.ts'
import { issueLabel } from '../../telling/issues.ts'
import { nameInside } from '../../telling/parties.ts'
import { counted, listed, points } from '../../telling/phrases.ts'
import { talksTurn } from '../../telling/turns.ts'

/** What weighs most: the score sheets hold the rest. */
const SHOWN = 5

const Asked = ({
  scenario,
  asked,
}: Pick<Debrief, 'scenario'> & { readonly asked: readonly ConsentAsked[] }): VNode => {
  if (asked.length === 0) return <p>No offer rested on your help, so nobody asked for your word.</p>
  const accepted = asked.filter((one) => one.accepted).length
  const agreed = asked.filter((one) => one.agreed).length
  return (
    <>
      <p>
        {counted(asked.length, 'offer')} rested on your help. You accepted {accepted}; {agreed} of them{' '}
        {agreed === 1 ? 'was' : 'were'} agreed by all.
      </p>
      <ul class="holds">
        {asked.map(({ offer, by, at, on, accepted: took, agreed: done }) => (
          <li key={offer}>
            <span>
              Offer {offer} by {nameInside(partyOf(scenario, by))}, {talksTurn(at)}
              {on.length > 0 &&
                `: ${listed(on.map(({ issue, option }) => optionOf(scenario, issue, option).short))}`}
            </span>
            <b>{took ? (done ? 'accepted, agreed' : 'accepted, refused by another') : 'you refused'}</b>
          </li>
        ))}
      </ul>
    </>
  )
}

const asideWords = ({ floated, warm, told }: TalkAside): string => {
  const said = [
    ...(told ? ['told something in confidence'] : []),
    ...(floated > 0
      ? [`floated ${counted(floated, 'text')}, ${warm === 0 ? 'none' : warm} of which it would look at`]
      : []),
  ]
  return said.length === 0 ? 'You said nothing of your own there.' : `You ${listed(said)}.`
}

const Aside = ({
  scenario,
  aside,
}: Pick<Debrief, 'scenario'> & { readonly aside: readonly TalkAside[] }): VNode =>
  aside.length === 0 ? (
    <p>You talked to nobody aside.</p>
  ) : (
    <ul class="even-hands">
      {aside.map((talk) => (
        <li key={`${talk.at.round} ${talk.at.turn} ${talk.with}`}>
          With {nameInside(partyOf(scenario, talk.with))}, {talksTurn(talk.at)}. {asideWords(talk)}
        </li>
      ))}
    </ul>
  )

const Kept = ({
  scenario,
  asks,
}: Pick<Debrief, 'scenario'> & { readonly asks: readonly AskKept[] }): VNode => (
  <>
    <p>
      What weighs most to you: what you asked for as the talks opened, what is in force now, and its points to
      you, of the most that the issue could bring.
    </p>
    <ul class="holds">
      {asks.slice(0, SHOWN).map(({ issue, asked, final, points: worth, most }) => (
        <li key={issue}>
          <span>
            {issueLabel({ scenario }, issue)}:{' '}
            {asked !== null && asked !== final && <s>{optionOf(scenario, issue, asked).short}</s>}{' '}
            <b>{optionOf(scenario, issue, final).short}</b>
          </span>
          <span>
            <b>{points(worth)}</b> of {points(most)}
          </span>
        </li>
      ))}
    </ul>
  </>
)

export const UnderwritingSection = ({
  debrief: { scenario },
  underwriting: { party, asked, aside, asks },
}: {
  readonly debrief: Debrief
  readonly underwriting: Underwriting
}): VNode => (
  <section aria-labelledby={`word-${party}`}>
    <h3 id={`word-${party}`}>Your word</h3>
    <h4>Where it was asked for</h4>
    <Asked scenario={scenario} asked={asked} />
    <h4>Aside</h4>
    <Aside scenario={scenario} aside={aside} />
    <h4>What you came for</h4>
    <Kept scenario={scenario} asks={asks} />
  </section>
)
