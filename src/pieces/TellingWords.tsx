/** What is said of an event of the record under its heading: a sentence, or a text of the scenario’s own, and the details. */
import type { ComponentChildren } from 'preact'
import type { Telling } from '../telling/tellEvent.ts'
import { Told } from './Told.tsx'
import { Writing } from './Writing.tsx'

export const TellingWords = ({
  telling: { own, sentence, details },
  class: detailClass,
}: {
  readonly telling: Pick<Telling, 'own' | 'sentence' | 'details'>
  /** Of each detail. */
  readonly class: string
}): ComponentChildren => (
  <>
    {own !== undefined && <Writing text={own} class="serif" />}
    {own === undefined && sentence !== null && (
      <p class="serif">
        <Told>{sentence}</Told>
      </p>
    )}
    {details.map((detail) => (
      <p key={detail} class={detailClass}>
        <Told>{detail}</Told>
      </p>
    ))}
  </>
)
