/** After an offer was answered that the viewer made, or accepted: what was put in its place, else the nearest change, if one is to be seen; and the ways on. */

import type { VNode } from 'preact'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { BasisDot } from '../../../pieces/grounds.tsx'
import { NamedRows } from '../../../pieces/NamedRows.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { woven } from '../../../pieces/woven.ts'
import { counterIn } from '../../../seat/answerMoment.ts'
import { mayAskAsideLater } from '../../../seat/asideLater.ts'
import type { MomentOf } from '../../../seat/moment.ts'
import { type NearestChange, nearestChange } from '../../../seat/nearest.ts'
import type { Offer } from '../../../table/offer.ts'
import type { PartyView } from '../../../table/view.ts'
import { answerTold } from '../../../telling/answerSentence.ts'
import { asideCosts, outlookAside } from '../../../telling/askingAside.ts'
import { figureStep } from '../../../telling/figureStep.ts'
import { namedIn } from '../../../telling/issues.ts'
import { partyIn } from '../../../telling/parties.ts'
import { points } from '../../../telling/phrases.ts'
import type { PartyId } from '../../../terms/ids.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { useActs } from '../../useDesk.ts'
import { whoFirst } from '../partyWords.tsx'
import type { DraftActs } from '../useDraft.ts'

const Nearest = ({ change }: { readonly change: NearestChange }): VNode => {
  const say = useWords(UNDER_WAY)
  const step = figureStep(change.before, change.after)
  const noDeal = Math.round(change.noDeal)
  return (
    <div class="nearest">
      <p class="small muted">{say(texts.nearest)}</p>
      <h3>
        <OwnText>{change.issue.label}</OwnText>
      </h3>
      <p>
        <s>
          <OwnText>{change.from.short}</OwnText>
        </s>{' '}
        →{' '}
        <b>
          <OwnText>{change.to.short}</OwnText>
        </b>
      </p>
      <p class="small muted">
        {step === null
          ? say(texts.worthSame, { after: points(Math.round(change.after)), noDeal })
          : say(texts.worthChange, { ...step, noDeal })}{' '}
        <BasisDot basis="inferred" />
      </p>
    </div>
  )
}

/** As many rows as the panel has room for; the offer itself comes next. */
const SHOWN = 3

const Countered = ({ view, offer }: { readonly view: PartyView; readonly offer: Offer }): VNode => {
  const say = useWords(UNDER_WAY)
  const rows = namedIn(view, offer.package)
  return (
    <div class="nearest">
      <p class="small muted">
        {woven(say, texts.wouldSign, whoFirst(say, partyIn(view, offer.by)), { number: offer.number })}
      </p>
      <NamedRows rows={rows.slice(0, SHOWN)} />
      {rows.length > SHOWN && (
        <p class="small muted">{say(texts.moreRows, { count: rows.length - SHOWN })}</p>
      )}
    </div>
  )
}

export const NextSteps = ({
  moment,
  isTold,
  isSaid,
  acts,
  onAside,
}: {
  readonly moment: MomentOf<'answer'>
  readonly isTold: boolean
  readonly isSaid: boolean
  readonly acts: DraftActs
  readonly onAside: (party: PartyId) => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  const { goOn } = useActs()
  const section = useRef<HTMLElement>(null)
  const { view, offer } = moment
  const refuser = useMemo(() => {
    const by = view === null ? null : answerTold(view, offer).decisive
    return moment.given.findLast((answer) => answer.by === by && !answer.accepted) ?? null
  }, [moment])
  const counter = counterIn(moment)
  // A counter says itself what would do.
  const change = useMemo(
    () =>
      view === null || refuser === null || counter !== null ? null : nearestChange(view, offer, refuser),
    [view, offer, refuser, counter],
  )
  const mayAsk = view !== null && refuser !== null && mayAskAsideLater(view, refuser.by)
  const answersNext = view !== null && partyIn(view, view.viewer).roles.includes('principal')
  // Whoever has not put the focus elsewhere can go on at once.
  useEffect(() => {
    const at = document.activeElement
    const isHere = at === null || at === document.body || at.closest('.composer') !== null
    if (isTold && isHere)
      section.current?.querySelector<HTMLElement>('.go-on')?.focus({ preventScroll: true })
  }, [isTold])
  const draftFrom = (pack: NearestChange['package']) => {
    acts.begin(pack, offer.forAccordOnly)
    goOn()
  }
  return (
    <section ref={section} class="panel next-steps" aria-label={say(texts.whereNext)}>
      {isSaid && <h2>{say(refuser === null ? texts.agreed : texts.whereNext)}</h2>}
      {isTold && (
        <>
          {view !== null && counter !== null && <Countered view={view} offer={counter} />}
          {change !== null && <Nearest change={change} />}
          {refuser !== null && refuser.by !== view?.viewer && change === null && counter === null && (
            <p class="small muted">
              {moment.given.filter((answer) => !answer.accepted).length > 1
                ? say(texts.manyRefuse)
                : say(texts.noStep)}
            </p>
          )}
          <div class="next-acts">
            {change !== null && (
              <Button kind="act" icon="pen" onPress={() => draftFrom(change.package)}>
                {say(texts.draftChange)}
              </Button>
            )}
            <Button kind={change === null ? 'act' : 'plain'} class="go-on" onPress={goOn}>
              {counter !== null && answersNext
                ? say(texts.goOnTo, { number: counter.number })
                : say(texts.goOn)}
            </Button>
          </div>
          {refuser !== null && counter === null && (
            <div class="next-links">
              {mayAsk && (
                <Button
                  kind="text"
                  {...(say.language === 'en'
                    ? { title: `${asideCosts(view)} ${outlookAside(view, refuser.by) ?? ''}` }
                    : {})}
                  onPress={() => {
                    onAside(refuser.by)
                    goOn()
                  }}
                >
                  {say(texts.askWhy, { inCaucus: view.scenario.vocabulary.inCaucus })}
                </Button>
              )}
              {moment.side === 'sender' && (
                <Button kind="text" onPress={() => draftFrom(offer.package)}>
                  {say(texts.ownDraft)}
                </Button>
              )}
            </div>
          )}
        </>
      )}
    </section>
  )
}
