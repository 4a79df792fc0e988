/** What would be so on the ground, in words: the whole accord, or the open row where that alone is shown. Never cut. */
import type { VNode } from 'preact'
import type { Accord } from '../../../seat/accord.ts'
import { rowWords } from '../../../seat/accordWords.ts'
import type { PartyView } from '../../../table/view.ts'
import { type AccordFragment, accordSentence } from '../../../telling/accord.ts'
import { partyIn } from '../../../telling/parties.ts'
import type { IssueId } from '../../../terms/ids.ts'
import type { Package } from '../../../terms/package.ts'

interface MapCaptionProps {
  readonly view: PartyView
  readonly accord: Accord
  readonly drafted: Package
  /** The row that alone is shown, or in which an option is pointed at; null for the whole accord. */
  readonly row: IssueId | null
}

function fragmentsOf({ view, accord, drafted, row }: MapCaptionProps): readonly AccordFragment[] {
  const article = accord.articles.find(({ issue }) => issue.id === row)
  if (article !== undefined) return [{ text: rowWords(article, accord), emphasis: 'plain' }]
  const agreed: Package = Object.fromEntries(
    Object.entries(view.draft).flatMap(([issue, line]) => (line === undefined ? [] : [[issue, line.option]])),
  )
  return accordSentence({ scenario: view.scenario, agreed, onTable: view.onTable, drafted })
}

export const MapCaption = (props: MapCaptionProps): VNode => (
  <section
    class="stage-caption"
    aria-label="The accord in words"
    tabIndex={0}
    data-colour={partyIn(props.view, props.view.viewer).marker.colour}
  >
    <p aria-live="polite">
      {fragmentsOf(props).map(({ text, emphasis }) =>
        emphasis === 'plain' ? (
          text
        ) : (
          <b key={text} class={emphasis}>
            {text}
          </b>
        ),
      )}
    </p>
  </section>
)
