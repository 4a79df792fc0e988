/** The middle of the answer: that it is considered, then the sentence in the refuser's simulated words. */
import type { ComponentChildren, VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { nameAtFirst } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { woven } from '../../../pieces/woven.ts'
import { isOrAre } from '../../../scenario/vocabulary/grammar.ts'
import type { MomentOf } from '../../../seat/moment.ts'
import type { PartyView } from '../../../table/view.ts'
import type { AnswerTold } from '../../../telling/answerSentence.ts'
import { partyIn, pronounFor, subjectOf } from '../../../telling/parties.ts'
import type { SayUnderWay } from '../../../words/underWay/catalog.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs, useDesk } from '../../useDesk.ts'
import { whoFirst, whoOf } from '../partyWords.tsx'
import { Conditions } from './Conditions.tsx'
import { isSaid } from './isSaid.ts'
import { sentenceSizeClass } from './sentenceSize.ts'

interface AnswerWordsProps {
  readonly view: PartyView
  readonly moment: MomentOf<'answer'>
  readonly step: number
  readonly words: AnswerTold | null
}

/** Not animated, and the same for however long a party considers: the time says nothing. */
const Waiting = ({ view, moment, step }: Omit<AnswerWordsProps, 'words'>): VNode => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const considering = useDesk((state) => state.game?.considering ?? null)
  const isTelling = moment.steps[step]?.name === 'answered'
  return (
    <section class="panel answer-panel" aria-label={say(texts.theAnswer)} tabIndex={0}>
      <h2>
        <span>{say(isTelling ? texts.settles : texts.isConsidered)}</span>
        {isTelling && (
          <Button key="skip" kind="text" onPress={acts.skip}>
            {say(texts.skipToAnswer)}
          </Button>
        )}
      </h2>
      {!isTelling && considering !== null && (
        <p class="muted">
          <Marker marker={partyIn(view, considering).marker} size={12} />{' '}
          {woven(say, texts.considering, whoFirst(say, partyIn(view, considering)), {
            is: isOrAre(partyIn(view, considering)),
          })}
        </p>
      )}
    </section>
  )
}

const headingOf = (
  say: SayUnderWay,
  view: PartyView,
  { decisive, answers }: AnswerTold,
  count: number,
): ComponentChildren => {
  if (decisive === null && answers.some(({ accepted }) => !accepted)) return say(texts.enough)
  if (decisive === null) return say(count === 1 ? texts.accepted : texts.allAccept)
  return woven(say, texts.refuses, whoOf(say, view, decisive, say(texts.you)), {
    s: subjectOf(view, decisive).s,
  })
}

export const AnswerWords = ({ view, moment, step, words }: AnswerWordsProps): VNode => {
  const say = useWords(UNDER_WAY)
  if (words === null || !isSaid(moment, step)) return <Waiting view={view} moment={moment} step={step} />
  const now = moment.steps[step]?.name
  const { decisive, says, conditions, left, besides } = words
  const sentence = says === null ? words.sentence : `“${says}”`
  return (
    <section class="panel answer-panel" aria-label={say(texts.theAnswer)} tabIndex={0}>
      <h2>
        {decisive !== null && <Marker marker={partyIn(view, decisive).marker} />}
        <span>{headingOf(say, view, words, moment.given.length)}</span>
        <span class="push" />
        {says !== null && <span class="subtitle">{say(texts.simulated)}</span>}
      </h2>
      <p class={`answer-sentence serif${sentenceSizeClass(sentence, 85)}`}>
        <Told>{sentence}</Told>
      </p>
      {besides.map((one) => (
        <p key={one.party} class="also-refuses">
          <Marker marker={partyIn(view, one.party).marker} size={12} />{' '}
          {woven(
            say,
            texts.refusesToo,
            {
              who: () => (
                <b>
                  {one.party === view.viewer ? (
                    say(texts.you)
                  ) : (
                    <OwnText>{nameAtFirst(say.language, partyIn(view, one.party))}</OwnText>
                  )}
                </b>
              ),
            },
            { s: subjectOf(view, one.party).s },
          )}{' '}
          <span class="serif">
            <Told>“{one.says}”</Told>
          </span>
        </p>
      ))}
      {conditions.length > 0 && (
        <Conditions
          conditions={conditions}
          strike={now === 'sentence' ? 'notYet' : now === 'conditions' ? 'now' : 'done'}
          label={say(texts.hadNamed, {
            they: decisive === null ? 'it' : pronounFor(view, decisive).subject,
          })}
        />
      )}
      {left !== null && now !== 'sentence' && (
        <p class="small muted">
          <Told>{left}</Told>
        </p>
      )}
    </section>
  )
}
