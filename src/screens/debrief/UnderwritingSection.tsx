/** For whoever sat beside the principals: what its word was asked for, whom it took aside, what it came for and got. */
import type { ComponentChildren, VNode } from 'preact'
import type { Debrief } from '../../debrief/debrief.ts'
import { voiceOf } from '../../debrief/lesson/voice.ts'
import type { Underwriting } from '../../debrief/underwriting.ts'
import {
  asideWords,
  askedRowWords,
  askedWords,
  consentWords,
  nothingAside,
  weighsWords,
} from '../../debrief/underwritingWords.ts'
import { OwnText } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { useTold } from '../../pieces/Told.tsx'
import { woven } from '../../pieces/woven.ts'
import { optionOf, partyOf } from '../../scenario/scenario.ts'
import { issueLabel } from '../../telling/issues.ts'
import { figuresTo, toldBy } from '../../telling/told.ts'
import { capitalised } from '../../terms/capitalised.ts'
import { DEBRIEF_FIGURES } from '../../words/debriefFigures/catalog.ts'
import { THIRD_PARTIES } from '../../words/thirdParties/catalog.ts'
import * as texts from '../../words/thirdParties/en.ts'

/** What weighs most: the score sheets hold the rest. */
const SHOWN = 5

interface UnderwritingProps {
  readonly debrief: Debrief
  readonly underwriting: Underwriting
}

const Asked = ({ debrief, underwriting }: UnderwritingProps): VNode => {
  const { asked } = underwriting
  return (
    <>
      <p>{askedWords(debrief, underwriting)}</p>
      {asked.length > 0 && (
        <ul class="holds">
          {asked.map((one) => (
            <li key={one.offer}>
              <span>{askedRowWords(debrief, one)}</span>
              <b>{consentWords(debrief, one)}</b>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

const Aside = ({ debrief, underwriting }: UnderwritingProps): VNode =>
  underwriting.aside.length === 0 ? (
    <p>{nothingAside(debrief, underwriting)}</p>
  ) : (
    <ul class="even-hands">
      {underwriting.aside.map((talk) => (
        <li key={`${talk.at.round} ${talk.at.turn} ${talk.with}`}>
          {asideWords(debrief, underwriting, talk)}
        </li>
      ))}
    </ul>
  )

const Kept = ({ debrief, underwriting }: UnderwritingProps): VNode => {
  const { scenario } = debrief
  const tell = toldBy(debrief, THIRD_PARTIES)
  const { points } = figuresTo(debrief)
  const b = (words: ComponentChildren) => <b>{words}</b>
  return (
    <>
      <p>{weighsWords(debrief, underwriting)}</p>
      <ul class="holds">
        {underwriting.asks.slice(0, SHOWN).map(({ issue, asked, final, isSettled, points: worth, most }) => (
          <li key={issue}>
            <span>
              {tell(texts.onIssue, { issue: issueLabel(debrief, issue) })}{' '}
              {asked !== null && !(isSettled && asked === final) && (
                <s>{optionOf(scenario, issue, asked).short}</s>
              )}{' '}
              <b>{isSettled ? optionOf(scenario, issue, final).short : tell(texts.notSettled)}</b>
            </span>
            <span>
              {isSettled
                ? woven(tell, texts.pointsOf, { b }, { points: points(worth), most: points(most) })
                : tell(texts.asBefore, { option: optionOf(scenario, issue, final).short })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

export const UnderwritingSection = ({ debrief, underwriting }: UnderwritingProps): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const told = useTold()
  const { scenario, people } = debrief
  const { party } = underwriting
  const voice = voiceOf(scenario, people)
  const given = { debrief, underwriting }
  return (
    <section aria-labelledby={`word-${party}`}>
      <h3 id={`word-${party}`}>
        {say.language === 'en' ? capitalised(`${voice.whose(party)} word`) : say('theWord')}
      </h3>
      <h4>{say('askedFor')}</h4>
      <div {...told}>
        <Asked {...given} />
      </div>
      <h4>{say('aside')}</h4>
      <div {...told}>
        <Aside {...given} />
      </div>
      <h4>
        {woven(say, 'cameFor', {
          party: () => (
            <OwnText>{say.language === 'en' ? voice.name(party) : partyOf(scenario, party).name}</OwnText>
          ),
        })}
      </h4>
      <div {...told}>
        <Kept {...given} />
      </div>
    </section>
  )
}
