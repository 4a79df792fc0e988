import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { shelfCard } from '../../src/session/desk/shelf.ts'
import { SHELF_BLOCK, shelfBlockText, shelfCardsIn } from '../../src/session/desk/shelfBlock.ts'

const pageWith = (id: string, text: string) =>
  ({
    getElementById: (asked: string) => (asked === id ? { textContent: text } : null),
  }) as unknown as Document

const CARDS = readdirSync('scenarios')
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const read = readScenario(readFileSync(`scenarios/${name}`, 'utf8'))
    if (!read.ok) throw new Error(name)
    return shelfCard(read.value)
  })

test('The cards that a page holds are those that were written into it', () => {
  expect(CARDS.length).toBeGreaterThan(5)
  expect(shelfCardsIn(pageWith(SHELF_BLOCK, shelfBlockText(CARDS)))).toEqual(CARDS)
})

test('No text of a card ends the block that it stands in', () => {
  const [card] = CARDS
  if (card === undefined) throw new Error('no scenario')
  const text = shelfBlockText([{ ...card, teaser: '</script><script>alert(1)</script><!--' }])
  expect(text).not.toContain('<')
  expect(shelfCardsIn(pageWith(SHELF_BLOCK, text))[0]?.teaser).toBe('</script><script>alert(1)</script><!--')
})

test('A page without the block is a mistake of the build', () => {
  expect(() => shelfCardsIn(pageWith('another', '[]'))).toThrow('block of shelf cards')
})
