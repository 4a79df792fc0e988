/** The sheets as they are printed, each beginning a page. On the screen they lie unseen, so that their pages can be counted. */
import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Handout } from '../../pack/handout.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { partyOf, type Scenario } from '../../scenario/scenario.ts'
import './printedHandouts.css'
import { HandoutBlock } from './HandoutBlock.tsx'

/** A sheet as often as it is printed. */
export interface Copies {
  readonly sheet: Handout
  readonly copies: number
}

/** A leaf's columns are cut as pages are, and lie side by side. */
const pagesOf = (leaf: HTMLElement): number => Math.round(leaf.scrollWidth / leaf.clientWidth)

interface PrintedProps {
  readonly scenario: Scenario
  readonly sheets: readonly Copies[]
  /** Pages that one copy of each sheet fills, by the sheet's id. */
  readonly onPages: (pages: Readonly<Record<string, number>>) => void
}

export const PrintedHandouts = ({ scenario, sheets, onPages }: PrintedProps): VNode => {
  const all = useRef<HTMLDivElement>(null)
  const handouts = sheets.map(({ sheet }) => sheet)
  // Counted anew once other handouts lie here: each is the same object for as long as it says the same.
  useLayoutEffect(() => {
    const pages: Record<string, number> = {}
    for (const leaf of all.current?.querySelectorAll<HTMLElement>('.leaf') ?? [])
      pages[leaf.dataset.sheet ?? ''] = pagesOf(leaf)
    onPages(pages)
  }, handouts)
  return (
    <div class="printed-sheets" ref={all} aria-hidden="true">
      {sheets.flatMap(({ sheet, copies }) =>
        Array.from({ length: copies }, (_, copy) => (
          <div key={`${sheet.id}-${copy}`} class="leaf" data-sheet={sheet.id}>
            <article class={sheet.isLarge === true ? 'printed large' : 'printed'}>
              <div class="printed-body">
                <header>
                  {sheet.party !== null && <Marker marker={partyOf(scenario, sheet.party).marker} />}
                  <h1>{sheet.title}</h1>
                  <p>
                    {scenario.title} · {sheet.note}
                  </p>
                </header>
                {sheet.blocks.map((block, place) => (
                  <HandoutBlock key={place} block={block} />
                ))}
              </div>
              {/* On every page of the sheet, so that a leaf that comes loose is known. */}
              <footer>
                {sheet.title} · {scenario.title} · {scenario.authors.join(', ')} · {scenario.licence}
              </footer>
            </article>
          </div>
        )),
      )}
    </div>
  )
}
