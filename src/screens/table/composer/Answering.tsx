/** In the composer's place: an answer that is being told, or one that is asked for. */

import type { VNode } from 'preact'
import { useWords } from '../../../pieces/speaking.ts'
import type { PartyView } from '../../../table/view.ts'
import { assertNever } from '../../../terms/assertNever.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { AnswerPanel } from '../answer/AnswerPanel.tsx'
import { CaucusAnswerPanel, CutOffPanel } from '../answer/CaucusPanel.tsx'
import { ChoiceAsked } from '../answer/ChoiceAsked.tsx'
import { FloatAsked } from '../answer/FloatAsked.tsx'
import type { DraftInHand } from '../useDraft.ts'
import { AnswerMoves } from './AnswerMoves.tsx'
import type { ComposerKind } from './kind.ts'

export const Answering = ({
  view,
  draft,
  kind,
  onAside,
  onCounter,
}: {
  readonly view: PartyView
  readonly draft: DraftInHand
  readonly kind: Exclude<ComposerKind, { readonly type: 'draft' | 'counter' }>
  readonly onAside: (party: PartyId | null) => void
  readonly onCounter: (countering: boolean) => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  switch (kind.type) {
    case 'answer':
      return (
        <section class="composer answering" aria-label={say(texts.answerToOffer)}>
          <AnswerPanel
            view={view}
            moment={kind.moment}
            step={kind.step}
            acts={draft.acts}
            onAside={onAside}
          />
        </section>
      )
    case 'caucusAnswer':
      return (
        <section
          class="composer answering"
          aria-label={say(texts.answerAside, { inCaucus: view.scenario.vocabulary.inCaucus })}
        >
          <CaucusAnswerPanel view={view} moment={kind.moment} />
        </section>
      )
    case 'cutOff':
      return (
        <section
          class="composer answering"
          aria-label={say(texts.caucusOver, { caucus: view.scenario.vocabulary.caucus.one })}
        >
          <CutOffPanel view={view} moment={kind.moment} />
        </section>
      )
    case 'floated':
      return (
        <section class="composer answering" aria-label={say(texts.yourMove)}>
          <FloatAsked view={view} floated={kind.floated} onDraft={() => onCounter(true)} />
        </section>
      )
    case 'choice':
      return (
        <section class="composer answering" aria-label={say(texts.yourMove)}>
          <ChoiceAsked view={view} choice={kind.choice} />
        </section>
      )
    case 'reply':
      return (
        <section class="composer answering" aria-label={say(texts.yourMove)}>
          <AnswerMoves
            view={view}
            offer={kind.offer}
            onCounter={() => {
              draft.acts.begin(kind.offer.package, kind.offer.forAccordOnly)
              onCounter(true)
            }}
          />
        </section>
      )
    default:
      return assertNever(kind)
  }
}
