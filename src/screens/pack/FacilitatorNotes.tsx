/** The facilitator's notes, folded: each opens where it stands. */
import type { VNode } from 'preact'
import type { Block } from '../../pack/handout.ts'
import { notesSheet } from '../../pack/teacherSheets.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { HandoutBlock } from './HandoutBlock.tsx'

interface Note {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** The blocks of a sheet under the heading that each stands below; what stands before the first is left out. */
const underHeadings = (blocks: readonly Block[]): readonly Note[] =>
  blocks.flatMap((block, place): Note[] => {
    if (block.kind !== 'heading') return []
    const after = blocks.slice(place + 1)
    const end = after.findIndex(({ kind }) => kind === 'heading')
    return [{ title: block.text, blocks: end === -1 ? after : after.slice(0, end) }]
  })

export const FacilitatorNotes = ({ scenario }: { readonly scenario: Scenario }): VNode => {
  const { title, blocks } = notesSheet(scenario)
  // The aims stand above already.
  const notes = underHeadings(blocks).slice(1)
  return (
    <section class="pack-part pack-notes" aria-labelledby="notes-title">
      <h2 id="notes-title">{title}</h2>
      {notes.map((note) => (
        <details key={note.title}>
          <summary>{note.title}</summary>
          {note.blocks.map((block, place) => (
            <HandoutBlock key={place} block={block} />
          ))}
        </details>
      ))}
    </section>
  )
}
