/**
 * The place where the talks are seen: the host that the stage draws into, its live twin in words, and the key of the
 * map. Opened, the map has the room of the record too; on a narrow page it lies over the rest.
 */

import type { VNode } from 'preact'
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText, useInLanguage } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { BESIDE_THE_TEXT, PHONE, useMedia } from '../../../pieces/useMedia.ts'
import { woven } from '../../../pieces/woven.ts'
import { accordOf } from '../../../seat/accord.ts'
import { accordMap } from '../../../seat/accordMap.ts'
import { isAskedToAnswer } from '../../../seat/isAskedToAnswer.ts'
import type { PartyView } from '../../../table/view.ts'
import { describeMap } from '../../../telling/describeMap.ts'
import { describeTable } from '../../../telling/describeTable.ts'
import { partyIn } from '../../../telling/parties.ts'
import { capitalised } from '../../../terms/capitalised.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { StageContext } from '../../stagePort.ts'
import { useActs, useDesk } from '../../useDesk.ts'
import { whoFirst } from '../partyWords.tsx'
import { AccordMargin } from './AccordMargin.tsx'
import { AccordTwin } from './AccordTwin.tsx'
import { MapCaption } from './MapCaption.tsx'
import { MapKey, type MapStyles } from './MapKey.tsx'
import { StageTitle } from './StageTitle.tsx'
import { useCovering } from './useCovering.ts'

/** The name plates of the stage, for those who do not press on a canvas. */
const Plates = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  return (
    <ul
      class="plates"
      aria-label={say(texts.delegations, {
        delegations: capitalised(view.scenario.vocabulary.delegation.many),
      })}
    >
      {view.scenario.parties
        .filter((party) => party.id !== view.viewer)
        .map((party) => (
          <li key={party.id}>
            <Button small kind="quiet" onPress={() => acts.look({ party: party.id })}>
              <Marker marker={party.marker} size={14} />
              <OwnText>{party.name}</OwnText>
            </Button>
          </li>
        ))}
    </ul>
  )
}

export const StageColumn = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(UNDER_WAY)
  const acts = useActs()
  const focus = useDesk((state) => state.focus)
  const considering = useDesk((state) => state.game?.considering ?? null)
  const section = useRef<HTMLElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const stage = useContext(StageContext)
  const [mapStyles, setMapStyles] = useState<MapStyles>({})
  useEffect(() => (host.current ? stage?.mount(host.current, setMapStyles) : undefined), [stage])
  // What is drawn there speaks the scenario’s language.
  const drawn = useInLanguage()
  const { issue, option, drafted, enlarged, rowAlone, mapKept } = focus
  const isBeside = useMedia(BESIDE_THE_TEXT)
  const covers = enlarged && !isBeside
  useCovering(section, covers, '.table-screen')
  // A phone shows one part at a time: the stage folds there, rather than cover the page with a part that is not shown.
  const isPhone = useMedia(PHONE)
  const wasPhone = useRef(isPhone)
  useEffect(() => {
    if (!wasPhone.current && isPhone && enlarged) acts.look({ enlarged: false })
    wasPhone.current = isPhone
  }, [isPhone])
  useEffect(() => {
    if (enlarged) section.current?.querySelector('button')?.focus()
  }, [enlarged])
  const accord = useMemo(() => accordOf(view, { issue, option, drafted }), [view, issue, option, drafted])
  const onMap = useMemo(() => accordMap(view, accord), [view, accord])
  const inRow = enlarged && rowAlone
  const moment = useDesk(({ attention }) => attention?.moments[0]?.type ?? null)
  const isAsked = moment === null && isAskedToAnswer(view)
  const isAnswering = moment === 'answer' || isAsked
  const isMapFolded = isAnswering && !mapKept && onMap !== null
  // The next answer folds the map again.
  useEffect(() => {
    if (!isAnswering && mapKept) acts.look({ mapKept: false })
  }, [isAnswering])
  const isPointing = accord.articles.some(({ lines }) =>
    lines.some(({ standing }) => standing === 'pointedAt'),
  )
  const you = partyIn(view, view.viewer)
  return (
    <section
      ref={section}
      class={`stage-column${enlarged ? ' enlarged' : ''}${isMapFolded ? ' map-folded' : ''}`}
      aria-label={say(texts.stage)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && enlarged) acts.look({ enlarged: false })
      }}
    >
      {/* The header lies inert beneath: the page keeps a heading of the first rank. */}
      {covers && <h1 class="unseen">{say(texts.stageLarge)}</h1>}
      <div class="stage-head">
        <StageTitle
          hasMap={onMap !== null}
          answering={isAnswering ? say(isAsked ? texts.tableWaits : texts.tableAnswers) : null}
        />
        <Button
          kind={enlarged ? 'quiet' : 'plain'}
          icon={enlarged ? 'back' : 'enlarge'}
          class={enlarged ? 'enlarge' : 'enlarge icon-button'}
          {...(enlarged ? {} : { label: say(texts.enlarge) })}
          onPress={() => acts.look({ enlarged: !enlarged })}
        >
          {enlarged && say(texts.fold)}
        </Button>
      </div>
      <div class="stage-body">
        {enlarged && onMap !== null && !isMapFolded && (
          <AccordMargin
            view={view}
            accord={accord}
            articles={inRow ? onMap.inWords.filter((article) => article.issue.id === issue) : onMap.inWords}
            viewerColour={you.marker.colour}
          />
        )}
        <div ref={host} class="stage-host" aria-hidden="true" {...drawn} />
      </div>
      <div class="stage-words">
        {onMap !== null && <MapKey view={view} styles={mapStyles} />}
        {onMap !== null && (
          <MapCaption
            view={view}
            accord={accord}
            drafted={drafted}
            row={inRow || isPointing ? issue : null}
            opened={enlarged}
          />
        )}
        <AccordTwin view={view} accord={accord} ground={describeMap(view)} />
        <p class="unseen" aria-live="polite">
          <Told>{describeTable(view, considering)}</Told>
        </p>
        <Plates view={view} />
      </div>
      <span class="unseen">{woven(say, texts.yourSeat, whoFirst(say, you))}</span>
    </section>
  )
}
