import type { VNode } from 'preact'
import { useWords } from '../../../pieces/speaking.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'

/** The number of a row with which the viewer could begin; nothing where none is suggested. */
export const RowNumber = ({ number }: { readonly number: number | null }): VNode | null => {
  const say = useWords(TABLE)
  return number === null ? null : (
    <>
      <span class="row-number" aria-hidden="true">
        {number}
      </span>
      <span class="unseen">{say(texts.suggestion, { number })} </span>
    </>
  )
}
