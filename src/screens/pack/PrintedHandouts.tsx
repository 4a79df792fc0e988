/** The sheets as they are printed, each beginning a page. On the screen they lie unseen, so that their pages can be counted. */
import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Handout } from '../../pack/handout.ts'
import { partyOf, type Scenario } from '../../scenario/scenario.ts'
import { Marker } from '../pieces/Marker.tsx'
import './printedHandouts.css'
import { HandoutBlock } from './HandoutBlock.tsx'

/** A sheet as often as it is printed. */
export interface Copies {
  readonly sheet: Handout
  readonly copies: number
}

/** A page of A4 less its margins, in CSS pixels: 297 − 2 × 16 mm at 96 to the inch. */
const PAGE_HEIGHT = ((297 - 32) / 25.4) * 96

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
    for (const sheet of all.current?.querySelectorAll<HTMLElement>('.printed') ?? [])
      pages[sheet.dataset.sheet ?? ''] = Math.ceil(sheet.offsetHeight / PAGE_HEIGHT)
    onPages(pages)
  }, handouts)
  return (
    <div class="printed-sheets" ref={all} aria-hidden="true">
      {sheets.flatMap(({ sheet, copies }) =>
        Array.from({ length: copies }, (_, copy) => (
          <article key={`${sheet.id}-${copy}`} class="printed" data-sheet={sheet.id}>
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
            <footer>
              {scenario.authors.join(', ')} · {scenario.licence}
            </footer>
          </article>
        )),
      )}
    </div>
  )
}
