/** A sheet of the teacher's pack in a terminal. */

import type { Block, Handout } from '../pack/handout.ts'
import { blockTexts, type TextBlock } from '../scenario/writing/textBlocks.ts'
import { assertNever } from '../terms/assertNever.ts'
import { filled } from './layout.ts'

/** In a terminal a list keeps its marks; emphasis is left to the words. */
const writtenLines = (block: TextBlock, width: number): readonly string[] =>
  blockTexts(block).flatMap((text, at) =>
    block.kind === 'paragraph'
      ? filled(text, width)
      : filled(text, width, block.from === null ? '  - ' : `  ${block.from + at}. `),
  )

const linesOf = (block: Block, width: number): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return ['', ...filled(block.text, width), '']
    case 'text':
      return filled(block.text, width)
    case 'written':
      return writtenLines(block.block, width)
    case 'list':
      return block.items.flatMap((item) => filled(item, width, '  - '))
    case 'facts':
      return block.facts.flatMap(({ term, text }) => [
        ...filled(term, width, '  '),
        ...filled(text, width, '    '),
      ])
    case 'table':
      return [
        ...filled(block.caption, width),
        ...block.rows.flatMap((row) => filled(row.join(' | '), width, '  ')),
      ]
    case 'blank':
      return filled(`${block.label}: `, width)
    default:
      return assertNever(block)
  }
}

export const handoutText = ({ title, blocks }: Handout, width: number): string =>
  [...filled(title, width), '', ...blocks.flatMap((block) => linesOf(block, width)), ''].join('\n')
