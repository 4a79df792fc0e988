import type { VNode } from 'preact'

/** The number of a row with which the viewer could begin; nothing where none is suggested. */
export const RowNumber = ({ number }: { readonly number: number | null }): VNode | null =>
  number === null ? null : (
    <>
      <span class="row-number" aria-hidden="true">
        {number}
      </span>
      <span class="unseen">Suggestion {number}: </span>
    </>
  )
