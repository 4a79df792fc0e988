/**
 * What would be so on the ground, in words: the whole accord, or the open row where that alone is shown. It has a fixed
 * place, so that the stage beside it never jumps; what is longer is told in less detail.
 */

import type { VNode } from 'preact'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { LOW, PHONE, useMedia } from '../../../pieces/useMedia.ts'
import type { Accord } from '../../../seat/accord.ts'
import { pointedWords, rowWords } from '../../../seat/accordWords.ts'
import type { PartyView } from '../../../table/view.ts'
import { type AccordFragment, accordSentence } from '../../../telling/accord.ts'
import { partyIn } from '../../../telling/parties.ts'
import type { IssueId } from '../../../terms/ids.ts'
import type { Package } from '../../../terms/package.ts'
import { UNDER_WAY } from '../../../words/underWay/catalog.ts'
import * as texts from '../../../words/underWay/en.ts'

interface MapCaptionProps {
  readonly view: PartyView
  readonly accord: Accord
  readonly drafted: Package
  /** The row that alone is shown, or in which an option is pointed at; null for the whole accord. */
  readonly row: IssueId | null
  /** The stage is opened: there is room for more. */
  readonly opened: boolean
}

/** Characters that its place holds at its narrowest. */
const ROOM = { folded: 170, foldedLow: 130, opened: 480, openedLow: 320, openedOnPhone: 250 } as const

const useRoom = (opened: boolean): number => {
  const isLow = useMedia(LOW)
  const isPhone = useMedia(PHONE)
  if (!opened) return isLow ? ROOM.foldedLow : ROOM.folded
  return isPhone ? ROOM.openedOnPhone : isLow ? ROOM.openedLow : ROOM.opened
}

function fragmentsOf(
  { view, accord, drafted, row, opened }: MapCaptionProps,
  room: number,
): readonly AccordFragment[] {
  const article = accord.articles.find(({ issue }) => issue.id === row)
  if (article !== undefined)
    return [{ text: (opened ? rowWords : pointedWords)(view, article, accord), emphasis: 'plain' }]
  const agreed: Package = Object.fromEntries(
    Object.entries(view.draft).flatMap(([issue, line]) => (line === undefined ? [] : [[issue, line.option]])),
  )
  return accordSentence({ scenario: view.scenario, agreed, onTable: view.onTable, drafted }, room)
}

export const MapCaption = (props: MapCaptionProps): VNode => {
  const say = useWords(UNDER_WAY)
  const fragments = fragmentsOf(props, useRoom(props.opened))
  return (
    <section
      class="stage-caption"
      aria-label={say(texts.accordWords)}
      tabIndex={0}
      data-colour={partyIn(props.view, props.view.viewer).marker.colour}
    >
      <p aria-live="polite">
        <Told>
          {fragments.map(({ text, emphasis }) =>
            emphasis === 'plain' ? (
              text
            ) : (
              <b key={`${emphasis} ${text}`} class={emphasis}>
                {text}
              </b>
            ),
          )}
        </Told>
      </p>
    </section>
  )
}
