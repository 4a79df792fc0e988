/** What a mediator may promise: what it costs the mediator itself, and whose worth of an accord it raises. */

import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { nameAtFirst, nameWithin } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { pronounOf, verbEnding } from '../../../scenario/vocabulary/grammar.ts'
import { refusedLastAlone } from '../../../seat/refusedLastAlone.ts'
import type { PartyView } from '../../../table/view.ts'
import { capitalOf, partyIn } from '../../../telling/parties.ts'
import { points } from '../../../telling/phrases.ts'
import type { PartyId } from '../../../terms/ids.ts'
import type { SayUnderWay } from '../../../words/underWay/catalog.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'
import { turnsSaid } from '../turnsSaid.ts'
import { ChoiceDialog } from './ChoiceDialog.tsx'

/** What it costs whoever promises, in a sentence or two. */
const costWords = (say: SayUnderWay, view: PartyView): string => {
  const { turns, worth } = view.scenario.costs.promise
  const owed = turnsSaid(say, turns, view.round)
  if (worth === 0) return owed
  const costs =
    view.own.promised < 0
      ? say(texts.promiseBeside, { points: points(worth), before: points(-view.own.promised) })
      : say(texts.promiseCosts, { points: points(worth) })
  return `${owed} ${costs}`
}

export const InducementDialog = ({
  view,
  onClose,
}: {
  readonly view: PartyView
  readonly onClose: () => void
}): VNode => {
  const say = useWords(UNDER_WAY)
  const to = (id: PartyId): string =>
    id === view.viewer ? say(texts.tick) : nameWithin(say.language, partyIn(view, id))
  const alone = refusedLastAlone(view)
  const { capital } = view.scenario.vocabulary
  return (
    <ChoiceDialog
      view={view}
      title={say(texts.whatPromise)}
      lead={`${say(texts.promiseLead)} ${costWords(say, view)}`}
      onClose={onClose}
      choices={view.inducements
        .filter((each) => view.own.inducements.includes(each.id))
        .map((each) => ({
          key: each.id,
          act: say(texts.promiseTo, { party: to(each.to) }),
          does: (
            <>
              <p>
                <Marker marker={partyIn(view, each.to).marker} />{' '}
                <OwnText>
                  <b>{each.label}.</b> {each.text}
                </OwnText>
              </p>
              <p class="small muted">
                {say(texts.promiseRaises, {
                  party: to(each.to),
                  capital: capitalOf(view, each.to),
                  s: verbEnding(capital),
                  themselves: pronounOf(capital).reflexive,
                })}
                {alone === each.to &&
                  ` ${say(texts.refusedAlone, { who: nameAtFirst(say.language, partyIn(view, each.to)) })}`}
              </p>
            </>
          ),
          move: { type: 'promise', by: view.viewer, inducement: each.id } as const,
        }))}
    />
  )
}
