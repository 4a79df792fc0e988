import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import { accordOf, type LineStanding } from '../../src/seat/accord.ts'
import { accordMap } from '../../src/seat/accordMap.ts'
import { articleWords, rowWords } from '../../src/seat/accordWords.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import type { IssueId, OptionId, PartyId } from '../../src/terms/ids.ts'
import type { Package } from '../../src/terms/package.ts'

const open = (name: string): PartyView => {
  const read = readScenario(readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url), 'utf8'))
  if (!read.ok) throw new Error('A shipped scenario has problems.')
  const { readings, sittings, parties } = read.value
  const [reading, sitting] = [readings[0]?.id, sittings[0]?.id]
  if (reading === undefined || sitting === undefined) throw new Error('A shipped scenario has no sitting.')
  return openTalks(read.value, { reading, sitting, seed: 1 }).viewFor(parties[0]?.id as PartyId)
}
const geneva = open('geneva-2026-02')

interface Text {
  readonly agreed?: Readonly<Record<string, string>>
  readonly onTable?: Readonly<Record<string, string>>
  readonly drafted?: Readonly<Record<string, string>>
  readonly at?: readonly [issue: string, option: string]
}

const seen = ({ agreed = {}, onTable }: Text): PartyView => ({
  ...geneva,
  draft: Object.fromEntries(
    Object.entries(agreed).map(([issue, option]) => [
      issue,
      { option: option as OptionId, status: 'sealed' },
    ]),
  ) as PartyView['draft'],
  onTable:
    onTable === undefined
      ? null
      : ({ number: 5, by: 'russia', package: onTable } as unknown as PartyView['onTable']),
})
const accord = (text: Text) =>
  accordOf(seen(text), {
    issue: (text.at?.[0] ?? null) as IssueId | null,
    option: (text.at?.[1] ?? null) as OptionId | null,
    drafted: (text.drafted ?? {}) as Package,
  })
const linesOf = (text: Text, issue: string) =>
  accord(text)
    .articles.find((article) => article.issue.id === issue)
    ?.lines.map(({ standing, option }): [LineStanding, string] => [standing, option.id])
const mapOf = (text: Text) => {
  const map = accordMap(seen(text), accord(text))
  if (map === null) throw new Error('Geneva has a map.')
  return map
}

const LINE = 'ceasefire-line'

describe('the accord as it would stand', () => {
  it.each<[string, Text, [LineStanding, string][]]>([
    ['nothing said: the status quo', {}, [['statusQuo', 'no-ceasefire']]],
    ['agreed alone', { agreed: { [LINE]: 'both-pull-back' } }, [['agreed', 'both-pull-back']]],
    ['an offer alone', { onTable: { [LINE]: 'both-pull-back' } }, [['onTable', 'both-pull-back']]],
    [
      'a draft alone stands beside what holds',
      { drafted: { [LINE]: 'both-pull-back' } },
      [
        ['statusQuo', 'no-ceasefire'],
        ['drafted', 'both-pull-back'],
      ],
    ],
    [
      'a draft of the status quo is a draft, and the option stands once',
      { drafted: { [LINE]: 'no-ceasefire' } },
      [['drafted', 'no-ceasefire']],
    ],
    [
      'a draft that repeats the offer is the offer',
      { onTable: { [LINE]: 'both-pull-back' }, drafted: { [LINE]: 'both-pull-back' } },
      [['onTable', 'both-pull-back']],
    ],
    [
      'an offer to reopen stands beside what is agreed, the draft after both',
      {
        agreed: { [LINE]: 'both-pull-back' },
        onTable: { [LINE]: 'donetsk-vacated' },
        drafted: { [LINE]: 'line-of-contact' },
      },
      [
        ['agreed', 'both-pull-back'],
        ['onTable', 'donetsk-vacated'],
        ['drafted', 'line-of-contact'],
      ],
    ],
    [
      'an option pointed at in the open row comes last',
      { onTable: { [LINE]: 'both-pull-back' }, at: [LINE, 'donetsk-vacated'] },
      [
        ['onTable', 'both-pull-back'],
        ['pointedAt', 'donetsk-vacated'],
      ],
    ],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text, LINE)).toEqual(lines)
  })

  it('has every issue of the scenario, in its order, whatever is said', () => {
    const ids = geneva.scenario.issues.map(({ id }) => id)
    for (const text of [
      {},
      { onTable: { [LINE]: 'both-pull-back' } },
      { at: ['donbas', 'no-change'] as const },
    ])
      expect(accord(text).articles.map(({ issue }) => issue.id)).toEqual(ids)
  })
})

describe('the accord on the map', () => {
  const whole: Text = {
    agreed: { monitoring: 'us-led', prisoners: 'large-exchange' },
    onTable: { donbas: 'left-to-leaders', [LINE]: 'both-pull-back' },
    drafted: { donbas: 'neutral-administration' },
  }

  it('shows the layers of all articles at once, each in its standing', () => {
    expect(mapOf(whole).layers.map(({ layer, standing, issue }) => [layer, standing, issue])).toEqual([
      ['buffer', 'drafted', 'donbas'],
      ['pull-back', 'onTable', LINE],
    ])
    expect(mapOf(whole).ground).toEqual(['donetsk-region'])
    expect(mapOf(whole).base).toEqual(['russian-held', 'line-of-contact'])
  })

  it('gives posts the parties that keep them', () => {
    expect(mapOf(whole).posts).toMatchObject([
      { by: ['united-states'], standing: 'agreed', issue: 'monitoring' },
    ])
    expect(mapOf({ drafted: { monitoring: 'joint-body' } }).posts).toMatchObject([
      { by: ['ukraine', 'russia'], standing: 'drafted' },
    ])
  })

  it('gives posts in words where the text moves their line', () => {
    const moved = mapOf({ agreed: { monitoring: 'us-led' }, onTable: { [LINE]: 'donetsk-vacated' } })
    expect(moved.posts).toEqual([])
    expect(moved.inWords.map(({ issue }) => issue.id)).toContain('monitoring')
  })

  it('lists in words only lines without a place: the offered status of the Donbas, not the drafted zone', () => {
    const donbas = mapOf(whole).inWords.find(({ issue }) => issue.id === 'donbas')
    expect(donbas?.lines.map(({ option }) => option.id)).toEqual(['left-to-leaders'])
    expect(mapOf(whole).inWords.map(({ issue }) => issue.id)).not.toContain(LINE)
  })

  it('draws the line itself where an option shows nothing but it, and not as mere status quo', () => {
    const agreed = mapOf({ agreed: { [LINE]: 'line-of-contact' } }).layers
    expect(agreed).toMatchObject([{ layer: 'line-of-contact', standing: 'agreed' }])
    expect(mapOf({}).layers).toEqual([])
  })

  it('redraws the layers that news has changed, and not before the news', () => {
    const news = [{ redraws: { 'line-of-contact': 'line-of-contact-later' } }]
    const later = accordMap({ ...geneva, news } as unknown as PartyView, accord({}))
    expect(later?.redrawn).toEqual({ 'line-of-contact': 'line-of-contact-later' })
    expect(mapOf({}).redrawn).toEqual({})
  })

  it('is nothing where the scenario has none', () => {
    const bicycle = open('second-hand-bicycle')
    expect(accordMap(bicycle, accordOf(bicycle, { issue: null, option: null, drafted: {} }))).toBeNull()
  })
})

describe('the accord in words', () => {
  const energyIn = (text: Text) => {
    const found = accord(text).articles.find(({ issue }) => issue.id === 'energy')
    if (found === undefined) throw new Error('Geneva speaks of energy.')
    return found
  }

  it.each<[string, Text, string]>([
    ['unsettled', {}, 'Strikes on energy: No limits agreed, unsettled.'],
    [
      'offered, with another draft',
      { onTable: { energy: 'thirty-day-halt' }, drafted: { energy: 'mutual-halt' } },
      'Strikes on energy: A halt for thirty days, offer 5; A halt on both sides, without end, your draft.',
    ],
    [
      'agreed',
      { agreed: { energy: 'winter-only' } },
      'Strikes on energy: A halt until the end of the cold, agreed.',
    ],
  ])('an article %s names each line with its standing', (_, text, words) => {
    expect(articleWords(geneva, energyIn(text), accord(text))).toBe(words)
  })

  it('a row adds what the map shows of its latest line', () => {
    const text: Text = {
      onTable: { donbas: 'left-to-leaders' },
      drafted: { donbas: 'neutral-administration' },
    }
    const donbas = accord(text).articles.find(({ issue }) => issue.id === 'donbas')
    expect(donbas && rowWords(geneva, donbas, accord(text))).toMatch(
      /offer 5;.*your draft\. Neutral zone: part of the Donetsk/,
    )
  })
})
