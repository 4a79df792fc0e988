/** One part of a printed sheet. Text only: nothing of a scenario is read as markup. */

import type { VNode } from 'preact'
import type { Block } from '../../pack/handout.ts'
import { useWhereOwn } from '../../pieces/OwnText.tsx'
import { Writing, WrittenBlock } from '../../pieces/Writing.tsx'
import { assertNever } from '../../terms/assertNever.ts'

export const HandoutBlock = ({ block }: { readonly block: Block }): VNode => {
  const own = useWhereOwn()
  switch (block.kind) {
    case 'heading':
      return <h2 {...own(block.text)}>{block.text}</h2>
    case 'text':
      return <p {...own(block.text)}>{block.text}</p>
    case 'written':
      return <WrittenBlock block={block.block} />
    case 'list':
      return (
        <ul>
          {block.items.map((item, place) => (
            <li key={place} {...own(item)}>
              {item}
            </li>
          ))}
        </ul>
      )
    case 'facts':
      return (
        <dl>
          {block.facts.map(({ term, text, writing }, place) => (
            <div key={place}>
              <dt {...own(term)}>{term}</dt>{' '}
              <dd {...(writing === undefined ? own(text) : {})}>
                {writing === undefined ? text : <Writing inline text={writing} />}
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return (
        <table class={block.isForm === true ? 'form' : ''}>
          <caption>{block.caption}</caption>
          <thead>
            <tr>
              {block.head.map((head, place) => (
                <th key={place} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, place) => (
              <tr key={place}>
                {row.map((cell, column) => (
                  <td key={column} {...own(cell)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
    case 'blank':
      return (
        <div class="blank">
          <p {...own(block.label)}>{block.label}</p>
          {Array.from({ length: block.lines }, (_, line) => (
            <i key={line} />
          ))}
        </div>
      )
    default:
      return assertNever(block)
  }
}
