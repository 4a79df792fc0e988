/** The middle of the answer: that it is considered, then the sentence in the refuser's simulated words. */
import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import type { MomentOf } from '../../../seat/moment.ts'
import type { PartyView } from '../../../table/view.ts'
import type { AnswerTold } from '../../../telling/answerSentence.ts'
import { partyIn, partyIs, pronounFor, subjectOf } from '../../../telling/parties.ts'
import { useActs, useDesk } from '../../useDesk.ts'
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
  const acts = useActs()
  const considering = useDesk((state) => state.game?.considering ?? null)
  const isTelling = moment.steps[step]?.name === 'answered'
  return (
    <section class="panel answer-panel" aria-label="The answer" tabIndex={0}>
      <h2>
        <span>{isTelling ? 'The text settles, row by row' : 'The offer is being considered'}</span>
        {isTelling && (
          <Button key="skip" kind="text" onPress={acts.skip}>
            Skip to the answer
          </Button>
        )}
      </h2>
      {!isTelling && considering !== null && (
        <p class="muted">
          <Marker marker={partyIn(view, considering).marker} size={12} />{' '}
          {partyIs(partyIn(view, considering))} considering.
        </p>
      )}
    </section>
  )
}

const headingOf = (view: PartyView, { decisive, answers }: AnswerTold, count: number): string => {
  if (decisive === null && answers.some(({ accepted }) => !accepted)) return 'Agreed: enough accept'
  if (decisive === null) return count === 1 ? 'Accepted' : 'All accept'
  const { who, s } = subjectOf(view, decisive)
  return `${who} refuse${s}`
}

export const AnswerWords = ({ view, moment, step, words }: AnswerWordsProps): VNode => {
  if (words === null || !isSaid(moment, step)) return <Waiting view={view} moment={moment} step={step} />
  const now = moment.steps[step]?.name
  const { decisive, says, conditions, left, besides } = words
  const sentence = says === null ? words.sentence : `“${says}”`
  return (
    <section class="panel answer-panel" aria-label="The answer" tabIndex={0}>
      <h2>
        {decisive !== null && <Marker marker={partyIn(view, decisive).marker} />}
        <span>{headingOf(view, words, moment.given.length)}</span>
        <span class="push" />
        {says !== null && <span class="subtitle">simulated</span>}
      </h2>
      <p class={`answer-sentence serif${sentenceSizeClass(sentence, 85)}`}>{sentence}</p>
      {besides.map((one) => (
        <p key={one.party} class="also-refuses">
          <Marker marker={partyIn(view, one.party).marker} size={12} />{' '}
          <b>{subjectOf(view, one.party).who}</b> refuse{subjectOf(view, one.party).s} as well:{' '}
          <span class="serif">“{one.says}”</span>
        </p>
      ))}
      {conditions.length > 0 && (
        <Conditions
          conditions={conditions}
          strike={now === 'sentence' ? 'notYet' : now === 'conditions' ? 'now' : 'done'}
          label={`What ${decisive === null ? 'it' : pronounFor(view, decisive).subject} had named`}
        />
      )}
      {left !== null && now !== 'sentence' && <p class="small muted">{left}</p>}
    </section>
  )
}
