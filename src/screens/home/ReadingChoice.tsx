/** Which reading of the same demands is played: each with what it says of them. */

import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import { OwnText } from '../../pieces/OwnText.tsx'
import { Writing } from '../../pieces/Writing.tsx'
import type { ShelfCard } from '../../session/desk/shelf.ts'
import type { ReadingId } from '../../terms/ids.ts'

export const ReadingChoice = ({
  legend,
  readings,
  language,
  value,
  onChoose,
}: {
  readonly legend: string
  readonly readings: ShelfCard['readings']
  /** Of the scenario. */
  readonly language: string
  readonly value: ReadingId | null
  readonly onChoose: (reading: ReadingId) => void
}): VNode => {
  const name = useId()
  return (
    <fieldset class="readings">
      <legend>{legend}</legend>
      {readings.map(({ id, label, text }) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={id === value} onChange={() => onChoose(id)} />
          <span>
            <b>
              <OwnText language={language}>{label}</OwnText>
            </b>{' '}
            <span class="small muted">
              <Writing inline text={text} language={language} />
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
