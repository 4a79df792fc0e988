import { describe, expect, test } from 'vitest'
import { type AccordInput, accordSentence, accordText } from '../../src/telling/accord.ts'
import type { Package } from '../../src/terms/package.ts'
import { pack } from '../counterparts/viewOf.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { tinyScenario } from '../fixtures/tinyScenario.ts'

const geneva = shipped('geneva-2026-02')
const tiny = tinyScenario()
const none = pack({})
const offer = (options: Readonly<Record<string, string>>) => ({ number: 5, package: pack(options) })

interface Row {
  readonly title: string
  readonly scenario?: AccordInput['scenario']
  readonly agreed?: Package
  readonly onTable?: AccordInput['onTable']
  readonly drafted?: Package
  /** Characters. */
  readonly room?: number
  readonly words: string
}

const rows: readonly Row[] = [
  { title: 'nothing at all', words: 'Nothing is agreed, offered or drafted yet.' },
  {
    title: 'simple clauses are listed with “and”',
    onTable: offer({ energy: 'mutual-halt', donbas: 'left-to-leaders' }),
    words:
      'If offer 5 were signed, the status of the Donbas waits for the two presidents and neither side strikes the other’s energy.',
  },
  {
    title: 'an offer alone, in the words that the scenario gives',
    onTable: offer({ donbas: 'left-to-leaders', 'ceasefire-line': 'both-pull-back' }),
    words:
      'If offer 5 were signed, the status of the Donbas waits for the two presidents; fighting ends and both armies pull back from the line by the same distance.',
  },
  {
    title: 'a draft that changes one row of the offer and adds another',
    onTable: offer({ donbas: 'left-to-leaders', 'ceasefire-line': 'both-pull-back' }),
    drafted: pack({ donbas: 'neutral-administration', monitoring: 'us-led' }),
    words:
      'If offer 5 were signed, the status of the Donbas waits for the two presidents; fighting ends and both armies pull back from the line by the same distance. In your draft instead, neither side administers a zone along the line in the Donetsk region. It adds that the United States leads the mission that watches the ceasefire.',
  },
  {
    title: 'a draft that only adds to the offer',
    onTable: offer({ donbas: 'left-to-leaders' }),
    drafted: pack({ donbas: 'left-to-leaders', monitoring: 'us-led' }),
    words:
      'If offer 5 were signed, the status of the Donbas waits for the two presidents. In your draft besides, the United States leads the mission that watches the ceasefire.',
  },
  {
    title: 'a draft alone, beside what is agreed',
    agreed: pack({ prisoners: 'large-exchange' }),
    drafted: pack({ monitoring: 'us-led' }),
    words:
      'If your draft were signed, the United States leads the mission that watches the ceasefire. Agreed already: a thousand people from each side go home.',
  },
  {
    title: 'a draft that reopens what is agreed says “instead”',
    agreed: pack({ prisoners: 'large-exchange' }),
    drafted: pack({ prisoners: 'all-for-all' }),
    words:
      'In your draft instead, all prisoners and held civilians go home. Agreed already: a thousand people from each side go home.',
  },
  {
    title: 'what an offer repeats of the agreed text is told once, as agreed',
    agreed: pack({ monitoring: 'us-led' }),
    onTable: offer({ monitoring: 'us-led', 'ceasefire-line': 'line-of-contact' }),
    words:
      'If offer 5 were signed, fighting ends where the armies stand. Agreed already: the United States leads the mission that watches the ceasefire.',
  },
  {
    title: 'clauses with a comma or an “and” of their own are parted by semicolons',
    onTable: offer({ guarantees: 'neutrality', order: 'all-at-once' }),
    words:
      'If offer 5 were signed, Ukraine joins no alliance and no state guarantees its security; everything takes effect on one day.',
  },
  {
    title: 'a scenario without such words: the label of issue and option',
    scenario: tiny,
    onTable: offer({ wall: 'gate' }),
    words: 'If offer 5 were signed, wall: A gate.',
  },
  {
    title: 'what there is no room for is counted, the agreed articles first',
    agreed: pack({ prisoners: 'large-exchange', monitoring: 'us-led' }),
    onTable: offer({ donbas: 'left-to-leaders' }),
    room: 120,
    words:
      'If offer 5 were signed, the status of the Donbas waits for the two presidents. Agreed already: 2 articles.',
  },
  {
    title: 'with little room an offer of three names one of them',
    onTable: offer({ donbas: 'left-to-leaders', monitoring: 'us-led', order: 'all-at-once' }),
    room: 110,
    words:
      'If offer 5 were signed, the status of the Donbas waits for the two presidents, with 2 more articles.',
  },
  {
    title: 'with little room the draft is told and the offer counted',
    agreed: pack({ prisoners: 'large-exchange' }),
    onTable: offer({ donbas: 'left-to-leaders', monitoring: 'us-led' }),
    drafted: pack({ donbas: 'neutral-administration' }),
    room: 150,
    words:
      'Offer 5: 2 articles. In your draft instead, neither side administers a zone along the line in the Donetsk region. Agreed already: 1 article.',
  },
  {
    title: 'a draft that changes a row and adds others is one list where two have no room',
    agreed: pack({ prisoners: 'large-exchange' }),
    onTable: offer({ donbas: 'left-to-leaders' }),
    drafted: pack({ donbas: 'neutral-administration', monitoring: 'us-led', order: 'all-at-once' }),
    room: 170,
    words:
      'Offer 5: 1 article. In your draft, neither side administers a zone along the line in the Donetsk region, with 2 more articles. Agreed already: 1 article.',
  },
  {
    title: 'with hardly any room all three are counted',
    agreed: pack({ prisoners: 'large-exchange' }),
    onTable: offer({ donbas: 'left-to-leaders' }),
    drafted: pack({ donbas: 'neutral-administration', monitoring: 'us-led' }),
    room: 70,
    words: 'Offer 5: 1 article. Your draft: 2 articles. Agreed already: 1 article.',
  },
]

const check = ({
  scenario = geneva,
  agreed = none,
  onTable = null,
  drafted = none,
  room,
  words,
}: Row): void => expect(accordText({ scenario, agreed, onTable, drafted }, room)).toBe(words)

describe('the whole text in words', () => {
  test.each(rows)('$title', check)

  test('each of the three kinds stands in a fragment of its own', () => {
    const fragments = accordSentence({
      scenario: geneva,
      agreed: pack({ prisoners: 'large-exchange' }),
      onTable: offer({ donbas: 'left-to-leaders' }),
      drafted: pack({ donbas: 'neutral-administration' }),
    })
    expect(fragments.filter(({ emphasis }) => emphasis !== 'plain')).toEqual([
      { emphasis: 'onTable', text: 'the status of the Donbas waits for the two presidents' },
      { emphasis: 'drafted', text: 'neither side administers a zone along the line in the Donetsk region' },
      { emphasis: 'agreed', text: 'a thousand people from each side go home' },
    ])
  })

  test('every option of Geneva has words that can stand in a sentence', () => {
    for (const option of geneva.issues.flatMap(({ options }) => options))
      expect(option.ground, option.id).toMatch(/^\S.*[^.\s]$/)
  })
})
