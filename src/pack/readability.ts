/**
 * How hard an English text is to read: the Automated Readability Index (Smith and Senter 1967), the school year in the
 * United States whose readers it suits: 4.71 × letters and digits a word + 0.5 × words a sentence − 21.43.
 */

import { automatedReadability } from 'automated-readability'
import { blockTexts } from '../scenario/writing/textBlocks.ts'
import { wordsIn } from '../telling/phrases.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { Block, Handout } from './handout.ts'

export interface Readability {
  readonly words: number
  /** Null where there is no whole sentence to measure, or the text is not English. */
  readonly grade: number | null
}

/** What is read on: sentences. Tables and labels are looked up, and would count as one endless sentence. */
const sentencesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'text':
      return [block.text]
    case 'written':
      return blockTexts(block.block)
    case 'list':
      return block.items
    case 'facts':
      return block.facts.map(({ text }) => text)
    case 'heading':
    case 'table':
    case 'blank':
      return []
    default:
      return assertNever(block)
  }
}

const allWords = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()]
    case 'blank':
      return [block.label]
    case 'facts':
      return block.facts.flatMap(({ term, text }) => [term, text])
    default:
      return sentencesOf(block)
  }
}

/** `language` is a BCP 47 tag; the formula was made for English and is used for nothing else. */
export const readabilityOf = ({ blocks }: Pick<Handout, 'blocks'>, language: string): Readability => {
  const sentences = blocks
    .flatMap(sentencesOf)
    .flatMap((text) => text.split(/(?<=[.!?])\s+/))
    .filter((sentence) => wordsIn(sentence) > 0)
  const words = wordsIn(sentences.join(' '))
  const isEnglish = language === 'en' || language.startsWith('en-')
  return {
    words: wordsIn(blocks.flatMap(allWords).join(' ')),
    grade:
      words === 0 || !isEnglish
        ? null
        : automatedReadability({
            sentence: sentences.length,
            word: words,
            character: (sentences.join(' ').match(/[\p{L}\p{N}]/gu) ?? []).length,
          }),
  }
}
