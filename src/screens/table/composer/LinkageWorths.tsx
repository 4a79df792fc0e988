/** What linkages add to a text’s worth or take from it, each in a sentence of its own. */
import type { ComponentChildren } from 'preact'
import { OwnText } from '../../../pieces/OwnText.tsx'
import { useWords } from '../../../pieces/speaking.ts'
import { Term } from '../../../pieces/Term.tsx'
import { woven } from '../../../pieces/woven.ts'
import { TABLE } from '../../../words/table/catalog.ts'
import * as texts from '../../../words/table/en.ts'

export const LinkageWorths = ({
  linkages,
  written,
}: {
  readonly linkages: readonly { readonly label: string; readonly worth: number }[]
  /** Points with their sign. */
  readonly written: (points: number) => string
}): ComponentChildren => {
  const say = useWords(TABLE)
  return linkages.map(({ label, worth }) => (
    <span key={label}>
      {woven(
        say,
        texts.linkage,
        {
          term: (inner) => <Term name="linkage">{inner}</Term>,
          label: () => <OwnText>{label.replace(/\.$/, '')}</OwnText>,
        },
        { points: written(worth) },
      )}{' '}
    </span>
  ))
}
