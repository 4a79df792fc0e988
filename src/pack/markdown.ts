/** A sheet as Markdown, for the command line and for whoever wants to change it before it is printed. */
import { writeOut } from '../scenario/writing/writeOut.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { Block, Handout } from './handout.ts'

/** A sign that Markdown would read as its own stays itself. */
const plain = (text: string): string =>
  text
    .replace(/([\\`*_[\]<>|#])/g, '\\$1')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/^(\d+)\./, '$1\\.')

const LINE = '\\_'.repeat(60)

const blockText = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `## ${plain(block.text)}`
    case 'text':
      return plain(block.text)
    case 'written':
      return writeOut([block.block], plain)
    case 'list':
      return block.items.map((item) => `- ${plain(item)}`).join('\n')
    case 'facts':
      return block.facts.map(({ term, text }) => `- **${plain(term)}** ${plain(text)}`).join('\n')
    case 'table':
      return [
        plain(block.caption),
        '',
        `| ${block.head.map(plain).join(' | ')} |`,
        `|${block.head.map(() => ' --- |').join('')}`,
        ...block.rows.map((row) => `| ${row.map(plain).join(' | ')} |`),
      ].join('\n')
    case 'blank':
      return [`**${plain(block.label)}**`, ...Array.from({ length: block.lines }, () => LINE)].join('\n\n')
    default:
      return assertNever(block)
  }
}

export const markdownOf = ({ title, note, blocks }: Handout): string =>
  [`# ${plain(title)}`, `_${plain(note)}_`, ...blocks.map(blockText)].join('\n\n').concat('\n')
