import { expect, test } from 'vitest'
import { playParty } from '../../src/counterparts/playParty.ts'
import { announce, type Utterance } from '../../src/seat/announce.ts'
import { type Attention, dueAt, momentNow } from '../../src/seat/attention.ts'
import { catchUp, follow, goOn, readCards, sitDown, tick } from '../../src/seat/follow.ts'
import { openTalks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import { chance } from '../../src/terms/chance.ts'
import type { PartyId, ReadingId, SittingId } from '../../src/terms/ids.ts'
import { shipped } from '../counterparts/wholeGame.ts'
import { seat } from '../table/moves.ts'
import { told } from './telling.ts'

const geneva = shipped('geneva-2026-02')

/** Every view of a seat in a whole game of Geneva, one a move. */
const viewsOf = (viewer: string, seed: number): readonly PartyView[] => {
  const talks = openTalks(geneva, {
    reading: geneva.readings[0]?.id as ReadingId,
    sitting: geneva.sittings.at(-1)?.id as SittingId,
    seed,
  })
  const views = [talks.viewFor(viewer as PartyId)]
  const play = playParty('scenario')
  for (let mover = talks.toMove; mover !== null; mover = talks.toMove) {
    talks.send(play(talks.viewFor(mover)).move)
    views.push(talks.viewFor(viewer as PartyId))
  }
  return views
}

const isPrefix = (shown: PartyView, latest: PartyView): boolean =>
  shown.record.every((event, place) => event.index === latest.record[place]?.index)

test.each([
  ['ukraine', 1],
  ['russia', 5],
  ['united-states', 3],
  ['ukraine', 4],
])(
  'a whole game told to %s: nothing is shown ahead of its moment, everything is told once',
  (viewer, seed) => {
    const [first, ...views] = viewsOf(viewer, seed)
    if (first === undefined) throw new Error('No view.')
    let time = 0
    let attention = sitDown(first, 0, false, time)
    const kinds = new Set<string>()
    let mostTold = attention.told
    const look = (next: Attention) => {
      attention = next
      const moment = momentNow(attention)
      if (moment !== null) kinds.add(moment.type)
      expect(isPrefix(attention.shown, attention.latest)).toBe(true)
      expect(attention.told).toBeGreaterThanOrEqual(mostTold)
      mostTold = attention.told
      if (moment?.type === 'answer' && moment.view !== null)
        expect(attention.shown.record.length).toBeLessThan(moment.upTo)
    }
    for (const [at, view] of views.entries()) {
      look(follow(attention, view, time))
      // Sometimes the table is faster than what is told, sometimes slower.
      const patience = chance(seed, viewer, at, 'patience')
      time += Math.round(patience * 6000)
      look(tick(attention, time))
      if (patience > 0.5) look(goOn(attention, time))
    }
    look(catchUp(attention, time))
    expect(attention.shown).toBe(views.at(-1))
    expect(attention.told).toBe(attention.latest.record.length)
    expect(dueAt(attention)).toBeNull()
    for (const kind of ['offer', 'seal', 'news', 'roundOpening', 'roundClosing'])
      expect(kinds).toContain(kind)
  },
)

test('a resumed game shows its present state and tells nothing again', () => {
  const views = viewsOf('ukraine', 5)
  const middle = views[Math.floor(views.length / 2)]
  if (middle === undefined) throw new Error('No view.')
  const attention = sitDown(middle, middle.record.length, false, 0)
  expect(attention.shown).toBe(middle)
  expect(attention.moments).toEqual([])
})

test('the opening of the first round is told once to whoever sits down', () => {
  const [first] = viewsOf('ukraine', 1)
  if (first === undefined) throw new Error('No view.')
  expect(momentNow(sitDown(first, 0, false, 0))?.type).toBe('roundOpening')
  expect(sitDown(first, first.record.length, false, 0).moments).toEqual([])
})

test('the same words twice are two utterances', () => {
  const seated = told('north')
  const north = seat('north')
  const south = seat('south')
  let said: Utterance | null = announce(null, null, seated.now())
  expect(said?.words).toContain('Your turn')
  const heard: string[] = []
  const hear = (act: () => Attention) => {
    const before = seated.now()
    const next = announce(said, before, act())
    if (next !== said && next !== null) heard.push(`${next.number} ${next.words}`)
    said = next
  }
  hear(() => seated.make(north.passes()))
  hear(() => seated.make(south.passes()))
  hear(() => seated.wait(10_000))
  hear(() => seated.make(north.passes()))
  hear(() => seated.make(south.passes()))
  hear(() => seated.wait(10_000))
  hear(() => seated.make(north.publishes('hopeful'), south.publishes('hopeful')))
  hear(() => seated.act(goOn))
  hear(() => seated.wait(10_000))
  expect(heard.filter((words) => words.endsWith('Your turn.'))).toEqual(['2 Your turn.', '5 Your turn.'])
})

test('what costs the viewer something is a card until it is read, with the figures before and after', () => {
  const views = viewsOf('ukraine', 1)
  let attention = sitDown(views[0] as PartyView, 0, false, 0)
  for (const view of views.slice(1)) attention = catchUp(follow(attention, view, 0), 0)
  expect(attention.cards.length).toBeGreaterThan(0)
  const pressure = attention.cards.find(({ kind }) => kind === 'pressure')
  expect(pressure?.before).not.toBe(pressure?.after)
  expect(new Set(attention.cards.map(({ key }) => key)).size).toBe(attention.cards.length)
  expect(readCards(attention).cards).toEqual([])
})
