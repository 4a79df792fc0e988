/** For whoever sat beside the principals: what its word was asked for, whom it took aside, what it came for and got. */
import type { VNode } from 'preact'
import type { Debrief } from '../../debrief/debrief.ts'
import { type Voice, voiceOf } from '../../debrief/lesson/voice.ts'
import type { AskKept, ConsentAsked, TalkAside, Underwriting } from '../../debrief/underwriting.ts'
import { useInEnglish } from '../../pieces/InEnglish.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { woven } from '../../pieces/woven.ts'
import { optionOf, partyOf } from '../../scenario/scenario.ts'
import { issueLabel } from '../../telling/issues.ts'
import { nameInside } from '../../telling/parties.ts'
import { counted, listed, points } from '../../telling/phrases.ts'
import { talksTurn } from '../../telling/turns.ts'
import { capitalised } from '../../terms/capitalised.ts'
import type { PartyId } from '../../terms/ids.ts'
import { DEBRIEF_FIGURES } from '../../words/debriefFigures/catalog.ts'

/** What weighs most: the score sheets hold the rest. */
const SHOWN = 5

type Section<Given> = Pick<Debrief, 'scenario'> & { readonly voice: Voice; readonly party: PartyId } & Given

const Asked = ({
  scenario,
  voice,
  party,
  asked,
}: Section<{ readonly asked: readonly ConsentAsked[] }>): VNode => {
  const whose = voice.whose(party)
  if (asked.length === 0) return <p>No offer rested on {whose} help, so nobody asked for it.</p>
  const accepted = asked.filter((one) => one.accepted).length
  const agreed = asked.filter((one) => one.agreed).length
  return (
    <>
      <p>
        {counted(asked.length, 'offer')} rested on {whose} help. {voice.Name(party)} accepted{' '}
        {accepted === 0 ? 'none' : accepted}; {agreed === 0 ? 'none' : agreed} of them{' '}
        {agreed < 2 ? 'was' : 'were'} agreed by all.
      </p>
      <ul class="holds">
        {asked.map(({ offer, by, at, on, accepted: took, agreed: done }) => (
          <li key={offer}>
            <span>
              Offer {offer} by {nameInside(partyOf(scenario, by))}, {talksTurn(at)}
              {on.length > 0 &&
                `: ${listed(on.map(({ issue, option }) => optionOf(scenario, issue, option).short))}`}
            </span>
            <b>{took ? (done ? 'accepted, agreed' : 'accepted, refused by another') : 'refused'}</b>
          </li>
        ))}
      </ul>
    </>
  )
}

const asideWords = (name: string, { floated, warm, told }: TalkAside): string => {
  const said = [
    ...(told ? ['told something in confidence'] : []),
    ...(floated > 0
      ? [
          `floated ${counted(floated, 'text')}, ${warm === 0 ? 'none' : warm} of which the other would look at`,
        ]
      : []),
  ]
  return said.length === 0 ? `${name} put nothing forward there.` : `${name} ${listed(said)}.`
}

const Aside = ({
  scenario,
  voice,
  party,
  aside,
}: Section<{ readonly aside: readonly TalkAside[] }>): VNode =>
  aside.length === 0 ? (
    <p>{voice.Name(party)} talked to nobody aside.</p>
  ) : (
    <ul class="even-hands">
      {aside.map((talk) => (
        <li key={`${talk.at.round} ${talk.at.turn} ${talk.with}`}>
          With {nameInside(partyOf(scenario, talk.with))}, {talksTurn(talk.at)}.{' '}
          {asideWords(voice.Name(party), talk)}
        </li>
      ))}
    </ul>
  )

const Kept = ({ scenario, voice, party, asks }: Section<{ readonly asks: readonly AskKept[] }>): VNode => (
  <>
    <p>
      What weighs most to {voice.name(party)}: what {voice.again(party)} asked for as the talks opened, what
      was settled instead, and its points, of the most that the issue could bring.
    </p>
    <ul class="holds">
      {asks.slice(0, SHOWN).map(({ issue, asked, final, isSettled, points: worth, most }) => (
        <li key={issue}>
          <span>
            {issueLabel({ scenario }, issue)}:{' '}
            {asked !== null && !(isSettled && asked === final) && (
              <s>{optionOf(scenario, issue, asked).short}</s>
            )}{' '}
            <b>{isSettled ? optionOf(scenario, issue, final).short : 'not settled'}</b>
          </span>
          <span>
            {isSettled ? (
              <>
                <b>{points(worth)}</b> of {points(most)}
              </>
            ) : (
              `${optionOf(scenario, issue, final).short}, as before`
            )}
          </span>
        </li>
      ))}
    </ul>
  </>
)

export const UnderwritingSection = ({
  debrief: { scenario, people },
  underwriting: { party, asked, aside, asks },
}: {
  readonly debrief: Debrief
  readonly underwriting: Underwriting
}): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const english = useInEnglish()
  const given = { scenario, voice: voiceOf(scenario, people), party }
  return (
    <section aria-labelledby={`word-${party}`}>
      <h3 id={`word-${party}`}>
        {say.language === 'en' ? capitalised(`${given.voice.whose(party)} word`) : say('theWord')}
      </h3>
      <h4>{say('askedFor')}</h4>
      <div {...english}>
        <Asked {...given} asked={asked} />
      </div>
      <h4>{say('aside')}</h4>
      <div {...english}>
        <Aside {...given} aside={aside} />
      </div>
      <h4>
        {woven(say, 'cameFor', {
          party: () => (
            <OwnText>
              {say.language === 'en' ? given.voice.name(party) : partyOf(scenario, party).name}
            </OwnText>
          ),
        })}
      </h4>
      <div {...english}>
        <Kept {...given} asks={asks} />
      </div>
    </section>
  )
}
