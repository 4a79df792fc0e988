import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { LIMITS } from '../../../src/scenario/limits.ts'
import { lengthRead, marksIn, writtenOut } from '../../../src/scenario/writing/markdown.ts'
import {
  blocksOf,
  plainText,
  type TextBlock,
  type TextLine,
} from '../../../src/scenario/writing/textBlocks.ts'
import { escapedText } from '../../../src/scenario/writing/writeOut.ts'

/** Blocks in few signs: `<p|em:x|st:y>`. */
const told = (blocks: readonly TextBlock[]): string[] =>
  blocks.map((block) => {
    const line = (runs: TextLine) =>
      runs
        .map(({ text, emphasis, strong }) => `${emphasis ? 'em:' : ''}${strong ? 'st:' : ''}${text}`)
        .join('|')
    if (block.kind === 'paragraph') return `p ${block.lines.map(line).join(' / ')}`
    const items = block.items.map((lines) => `[${lines.map(line).join(' / ')}]`).join('')
    return block.from === null ? `ul ${items}` : `ol ${block.from} ${items}`
  })

test.each<[string, string, string[]]>([
  ['one paragraph', 'You need money.', ['p You need money.']],
  ['paragraphs', 'One.\n\nTwo.\n \n\nThree.', ['p One.', 'p Two.', 'p Three.']],
  ['a line break', 'One,\ntwo.', ['p One, / two.']],
  ['emphasis', 'a *b* _c_ **d** ***e***', ['p a |em:b| |em:c| |st:d| |em:st:e']],
  ['emphasis in emphasis', '*a **b** c*', ['p em:a| |em:st:b| |em:c']],
  ['emphasis within a word', 'Haus**tür**schloss snake_case_name', ['p Haus|st:tür|schloss snake_case_name']],
  [
    'a list',
    'Bring:\n- bread\n- *fresh* butter\n  and salt',
    ['p Bring:', 'ul [bread][em:fresh| butter / and salt]'],
  ],
  ['a list with numbers', '3. c\n4. d\n\nand so on', ['ol 3 [c][d]', 'p and so on']],
  ['a list with empty lines', '- a\n\n- b\n\n  more', ['ul [a][b / more]']],
  ['a list within a list', '- a\n  - b\n- c', ['ul [a][b][c]']],
  ['signs that are no marks', '5 * 3 = 15, 2 ** 3, a_b', ['p 5 * 3 = 15, 2 ** 3, a_b']],
  ['marks as characters', String.raw`\*a\* \_b\_ C:\path \\`, [String.raw`p *a* _b_ C:\path \ `.trim()]],
  ['an item that is none', '1\\. May', ['p 1. May']],
  ['nothing but marks', '***', ['p ***']],
  ['nothing but a bullet', '-', ['p -']],
  ['bullets in a row', '- - - - x', ['p - - - - x']],
  [
    'what Markdown has besides',
    '# h\n\n> q\n\n---\n\n    code\n\n`c` [l](http://x) ![i](x) <http://x> &amp; ~~s~~\n\n[l]: http://x\n\n<b onclick="x">*y*</b>',
    [
      'p # h',
      'p > q',
      'p ---',
      'p code',
      'p `c` [l](http://x) ![i](x) <http://x> &amp; ~~s~~',
      'p [l]: http://x',
      'p <b onclick="x">|em:y|</b>',
    ],
  ],
])('%s', (_, text, blocks) => {
  expect(told(blocksOf(writtenOut(text)))).toEqual(blocks)
})

const PIECES = [
  'a',
  'b ',
  ' ',
  '*',
  '**',
  '_',
  '\\',
  '\n',
  '\n\n',
  '- ',
  '1. ',
  '2) ',
  '+',
  '  ',
  '.',
  '"',
  'é',
  '中',
  '<b>',
  '`',
  '#',
  '\t',
  '&amp;',
]
const texts = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '')

test('any text stays as it is once it is written out, and a reader of Markdown finds the same words in it', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const written = writtenOut(text)
      expect(writtenOut(written)).toBe(written)
      const words = (value: string) => value.replace(/[\s;]+/g, '')
      // Signs that only whole Markdown reads as marks are commas for it.
      const extensions = [{ disable: { null: ['codeIndented'] } }]
      const whole = fromMarkdown(written.replace(/[<`#&[>]|\\(?=\n|$)/g, ','), { extensions })
      const nodes = JSON.stringify(whole, (key, value) => (key === 'position' ? undefined : value))
      const read = [...nodes.matchAll(/"value":("(?:[^"\\]|\\.)*")/g)].map(([, value]) =>
        JSON.parse(value ?? '""'),
      )
      expect(words(read.join(''))).toBe(words(plainText(written.replace(/[<`#&[>]|\\(?=\n|$)/g, ','))))
    }),
    { numRuns: 200 },
  )
})

test('an escaped text reads as the characters that it was, with its paragraphs', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const escaped = escapedText(text)
      expect(writtenOut(escaped)).toBe(escaped)
      expect(marksIn(escaped)).toBe(0)
      expect(plainText(escaped).replace(/\s+/g, ' ').trim()).toBe(text.replace(/\s+/g, ' ').trim())
    }),
    { numRuns: 200 },
  )
})

test('the words are counted, not the marks', () => {
  expect(lengthRead('**You** need *money*.')).toBe('You need money.'.length)
})

test('no text as long as a file may have is slow to read', () => {
  const full = (part: string) => part.repeat(Math.floor(LIMITS.prose / part.length))
  const hostile = [
    '*',
    '- ',
    '*a ',
    '**a_ ',
    '1. ',
    '*a**b',
    '\\*',
    '_*',
    'a_*b*_',
    '- a\n',
    '-\n',
    '*a* ',
  ].map(full)
  const start = performance.now()
  for (const text of hostile) blocksOf(writtenOut(text))
  expect(performance.now() - start).toBeLessThan(2_000)
})
