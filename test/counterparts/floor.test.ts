import { beforeAll, describe, expect, test } from 'vitest'
import { worthOf } from '../../src/bargaining/worth.ts'
import type { Decision } from '../../src/counterparts/decision.ts'
import { playParty } from '../../src/counterparts/playParty.ts'
import { principalsOf } from '../../src/scenario/scenario.ts'
import type { TableEvent } from '../../src/table/event.ts'
import { moodOf } from '../../src/table/mood.ts'
import { MOVE_TYPES } from '../../src/table/move.ts'
import type { WaitsFor } from '../../src/table/offer.ts'
import type { PartyView } from '../../src/table/view.ts'
import { outlookAside } from '../../src/telling/askingAside.ts'
import type { IssueId, OptionId, PartyId, RoundId } from '../../src/terms/ids.ts'
import { type Package, samePackage } from '../../src/terms/package.ts'
import { tinyScenario, withMediator } from '../fixtures/tinyScenario.ts'
import { answer, elder, issue, line, north, offer, pack, south, viewOf } from './viewOf.ts'
import { type Game, PAIRS, playPair, type Seen, shipped } from './wholeGame.ts'

const tiny = tinyScenario(withMediator)
const fair = playParty('fair')

const happened = (...events: readonly Partial<TableEvent>[]): TableEvent[] =>
  events.map(
    (event, index) => ({ index, round: 'second' as RoundId, turn: 1, seenBy: null, ...event }) as TableEvent,
  )

/** The same moment for a hundred seats that differ only in their random seed. */
const decisions = (view: PartyView, seat = fair): Decision[] =>
  Array.from({ length: 100 }, (_, luck) => seat({ ...view, luck: luck * 7919 }))

const rules = (all: readonly Decision[]) => new Set(all.map(({ reasons }) => reasons.rule))

describe('with the floor, a principal', () => {
  test('offers a part of a text that it may sign for and that is worth its target', () => {
    const view = viewOf(tiny, north)
    const offers = decisions(view).flatMap(({ move, reasons }) =>
      move.type === 'offer' ? [{ offered: move.package, target: reasons.target ?? 100 }] : [],
    )
    expect(offers.length).toBeGreaterThan(50)
    const { own } = view
    const mayFor = (id: IssueId) =>
      Object.entries(own.mandate[id] ?? {}).flatMap(([option, { status }]) =>
        status === 'allowed' ? [option as OptionId] : [],
      )
    // Every text that it may sign, with its worth to it: 2 · 2 · 2 of them.
    const texts = view.scenario.issues.reduce<Package[]>(
      (some, { id }) => some.flatMap((text) => mayFor(id).map((option) => ({ ...text, [id]: option }))),
      [{}],
    )
    expect(texts).toHaveLength(8)
    for (const { offered, target } of offers) {
      expect(target).toBeGreaterThan(own.noDeal)
      const wholes = texts.filter((text) => samePackage({ ...text, ...offered }, text))
      expect(Math.max(...wholes.map((text) => worthOf(own.sheet, text)))).toBeGreaterThanOrEqual(target)
    }
  })

  test('begins with small offers, and offers together what opens each other', () => {
    const sizes = (view: PartyView) =>
      decisions(view).flatMap(({ move }) => (move.type === 'offer' ? [Object.keys(move.package).length] : []))
    expect(Math.max(...sizes(viewOf(tiny, north, { clock: 0.05 })))).toBe(1)
    const linked: PartyView['own']['mandate'] = {
      ...viewOf(tiny, north).own.mandate,
      [issue('water')]: {
        even: {
          status: 'closed',
          mayOpen: true,
          waitsFor: [
            {
              issue: issue('water'),
              option: 'even' as OptionId,
              stated: 'once the wall is not torn down',
              needs: [{ issue: issue('wall'), options: ['gate' as OptionId] }],
              restMet: true,
            },
          ],
        },
      },
    }
    const alone = (wall: string) => offer(north, { wall }, { answers: [answer(south, false, ['wall'])] })
    const view = viewOf(tiny, north, {
      clock: 0.8,
      offers: [alone('gate'), alone('stands'), alone('gate'), alone('stands')],
      draft: { [issue('path')]: line('open', 'sealed') },
      own: { ...viewOf(tiny, north).own, mandate: linked },
    })
    const withWater = decisions(view).flatMap(({ move }) =>
      move.type === 'offer' && 'water' in move.package ? [move.package] : [],
    )
    expect(withWater.length).toBeGreaterThan(0)
    for (const options of withWater) expect(options).toEqual({ water: 'even', wall: 'gate' })
  })

  test('offers what opens by a second way where its first one is barred', () => {
    const waits = (wall: string): WaitsFor => ({
      issue: issue('water'),
      option: 'even' as OptionId,
      stated: `once the wall is at ${wall}`,
      needs: [{ issue: issue('wall'), options: [wall as OptionId] }],
      restMet: true,
    })
    const { own } = viewOf(tiny, north)
    const view = viewOf(tiny, north, {
      clock: 0.8,
      draft: { [issue('path')]: line('open', 'sealed') },
      own: {
        ...own,
        mandate: {
          ...own.mandate,
          [issue('water')]: {
            even: { status: 'closed', mayOpen: true, waitsFor: [waits('down'), waits('gate')] },
          },
        },
      },
    })
    const withWater = decisions(view).flatMap(({ move }) =>
      move.type === 'offer' && 'water' in move.package ? [move.package] : [],
    )
    expect(withWater.length).toBeGreaterThan(0)
    for (const options of withWater) expect(options).toEqual({ water: 'even', wall: 'gate' })
  })

  test('does not offer a third time what was refused twice in the same form', () => {
    const own = decisions(viewOf(tiny, north)).flatMap(({ move }) => (move.type === 'offer' ? [move] : []))
    const offers = own.flatMap(({ package: options }) => {
      const refused = offer(north, options as never, {
        answers: [answer(south, false, Object.keys(options))],
      })
      return [refused, refused]
    })
    const again = decisions(viewOf(tiny, north, { offers })).flatMap(({ move }) =>
      move.type === 'offer' ? [move.package] : [],
    )
    expect(own.length).toBeGreaterThan(0)
    expect(again.length).toBeGreaterThan(0)
    for (const options of again) expect(own.map((one) => one.package)).not.toContainEqual(options)
  })

  test('asks its capital what it waits for, more readily when asked for something closed', () => {
    const asks = (view: PartyView) =>
      decisions(view).filter(({ move }) => move.type === 'consultCapital').length
    const wanted = offer(south, { water: 'even' }, { answers: [answer(north, false, ['water'])] })
    expect(asks(viewOf(tiny, north, unstated))).toBeGreaterThan(5)
    expect(asks(viewOf(tiny, north, { ...unstated, offers: [wanted] }))).toBeGreaterThan(
      asks(viewOf(tiny, north, unstated)),
    )
  })

  const unstated: Partial<PartyView> = {
    may: [...viewOf(tiny, north).may, 'consultCapital'],
    own: {
      ...viewOf(tiny, north).own,
      mandate: {
        ...viewOf(tiny, north).own.mandate,
        [issue('water')]: {
          ...viewOf(tiny, north).own.mandate[issue('water')],
          even: { status: 'closed', waitsFor: [], mayOpen: true },
        },
      },
    },
  }

  test('after repeated refusals tries a caucus or the mediator', () => {
    const refused = (water: string) => offer(north, { water }, { answers: [answer(south, false, ['water'])] })
    const offers = [refused('north-first'), refused('unshared')]
    const found = rules(decisions(viewOf(tiny, north, { offers })))
    expect(found).toContain('mediator.ask')
    expect(found).toContain('caucus.ask')
  })

  test('takes up an earlier offer that has become acceptable to it', () => {
    const standing = offer(south, { path: 'open' }, { answers: [answer(north, false, ['path'])] })
    const view = viewOf(tiny, north, {
      may: [...viewOf(tiny, north).may, 'accept'],
      standing: { [south]: standing },
      offers: [standing],
    })
    expect(fair(view).move).toEqual({ type: 'accept', by: north, offer: 1 })
  })
})

describe('patience', () => {
  const out = (...more: readonly Partial<TableEvent>[]): PartyView => {
    const view = viewOf(tiny, north)
    const record = happened({ type: 'patience.ran.out', party: north }, ...more)
    return { ...view, own: { ...view.own, patience: 0 }, record, clock: 0.6 }
  }
  const floor = { type: 'floor.given', party: north } as const
  const walks = (view: PartyView, temperament: 'hard' | 'conceding') =>
    decisions(view, playParty(temperament)).filter(({ move }) => move.type === 'walkAway').length

  test('that has run out is announced first; it walks at a later floor', () => {
    expect(walks(out(floor), 'hard')).toBe(0)
    expect(walks(out(floor, floor), 'hard')).toBeGreaterThan(50)
  })
  test('runs out for good sooner with a hard one than with a conceding one', () => {
    expect(walks(out(floor, floor), 'conceding')).toBeLessThan(walks(out(floor, floor), 'hard'))
  })
  test('of one whom the others can do without makes it leave only where theirs has run out too', () => {
    const among = (patience: 'very low' | 'middling'): PartyView => {
      const view = out(floor, floor)
      const scenario = {
        ...view.scenario,
        decision: { atLeast: 1, always: [], issues: {}, binds: 'all' as const },
      }
      const others = { [south]: { support: 'middling', patience, trustInYou: 'middling' } as const }
      return { ...view, scenario, others }
    }
    expect(walks(among('middling'), 'hard')).toBe(0)
    expect(walks(among('very low'), 'hard')).toBeGreaterThan(50)
  })
  test('comes back with a settlement', () => {
    const settled = { type: 'issue.initialled', issue: issue('wall') } as Partial<TableEvent>
    expect(walks(out(settled, floor, floor), 'hard')).toBe(0)
  })
})

describe('aside', () => {
  const aside = (trust: number, changes: Partial<PartyView> = {}): PartyView => {
    const view = viewOf(tiny, north)
    return {
      ...view,
      phase: 'caucus',
      may: ['disclose', 'float', 'leaveCaucus'],
      caucus: { by: north, with: south, said: 0, floated: null, question: 'unasked' },
      own: { ...view.own, trust: { [south]: trust, [elder]: trust } },
      ...changes,
    }
  }

  test('one that trusts the other names what matters most to it', () => {
    expect(fair(aside(70)).move).toEqual({ type: 'disclose', by: north, issue: 'water' })
  })
  test('one that does not, names nothing', () => {
    expect(fair(aside(25)).move.type).not.toBe('disclose')
  })
  test('answers a text that was floated, naming what is in the way', () => {
    const floated = pack({ wall: 'down', water: 'south-first' })
    const view = aside(50, {
      may: ['respond', 'float', 'leaveCaucus'],
      caucus: { by: south, with: north, said: 1, floated, question: 'unasked' },
    })
    expect(fair(view).move).toMatchObject({ type: 'respond', warm: false, inTheWay: ['water', 'wall'] })
  })
  test('asked by one it does not trust at all, declines', () => {
    const view = aside(0, { phase: 'replying', caucus: null, request: { type: 'caucus', by: south } })
    expect(fair(view).move).toEqual({ type: 'reply', by: north, agree: false, why: 'trust' })
  })

  test.each([
    { from: 0, to: 20, decline: [0.5, 1], words: 'it would probably decline' },
    { from: 20, to: 40, decline: [0, 0.5], words: 'it may decline' },
    { from: 40, to: 100, decline: [0, 0], words: 'it is likely to come' },
  ])('with a trust from $from to $to $words, which agrees with the words shown to whoever asks', (row) => {
    const [least = 0, most = 0] = row.decline
    for (let trust = row.from; trust < row.to; trust += 1) {
      const view = aside(trust, { phase: 'replying', caucus: null, request: { type: 'caucus', by: south } })
      const declined = Array.from(
        { length: 40 },
        (_, luck) => fair({ ...view, luck: luck * 7919 }).move,
      ).filter((move) => move.type === 'reply' && !move.agree).length
      // Forty draws lie some way about what they are drawn from.
      expect(declined / 40, `a trust of ${trust}`).toBeGreaterThanOrEqual(least - 0.2)
      expect(declined / 40, `a trust of ${trust}`).toBeLessThanOrEqual(most === 0 ? 0 : most + 0.2)
    }
    const asked = viewOf(tiny, south)
    const seen = {
      ...asked,
      others: { ...asked.others, [north]: { ...asked.others[north], trustInYou: moodOf(row.from) } },
    }
    expect(outlookAside(seen as PartyView, north)).toContain(row.words)
  })
})

test('with nothing new to say it agrees to close the round; with something, it does not', () => {
  const asked: Partial<PartyView> = { phase: 'replying', request: { type: 'adjourn', by: south } }
  expect(fair(viewOf(tiny, north, asked)).move).toEqual({ type: 'reply', by: north, agree: false })
  const all = { water: line('even'), path: line('open', 'sealed'), wall: line('stands') }
  expect(fair(viewOf(tiny, north, { ...asked, draft: all })).move).toMatchObject({ agree: true })
})

describe('over whole games in Geneva', () => {
  const geneva = shipped('geneva-2026-02')
  let games: Game[] = []
  let seen: Seen[] = []
  beforeAll(() => {
    games = PAIRS.flatMap((pair, n) =>
      ['wider', 'no-zone'].flatMap((reading) =>
        [1, 2, 3].map((seed) => playPair(geneva, pair, { reading, sitting: 'full', seed: 100 * n + seed })),
      ),
    )
    seen = games.flatMap((game) => game.seen)
  }, 120_000)

  test('every kind of move occurs, but the one that no event of Geneva asks for', () => {
    const made = new Set(seen.map(({ decision }) => decision.move.type))
    expect(MOVE_TYPES.filter((type) => !made.has(type))).toEqual(['choose'])
  })

  test('the rules of decisions cover bids, conditions, mandate and what was heard in caucus', () => {
    const found = new Set(seen.map(({ decision }) => decision.reasons.rule))
    for (const rule of [
      'acceptance.next',
      'acceptance.apart',
      'acceptance.traded',
      'bidding.time',
      'bidding.reopen',
      'caucus.warm',
      'caucus.cool',
      'mandate.closed',
      'mandate.redLine',
      'mediator.singleText',
      'patience.out',
      'underwriting.mandate',
    ])
      expect(found).toContain(rule)
  })

  test('an offer that reopens something initialled offers it in exchange for open issues', () => {
    const reopening = seen.filter(({ decision }) => decision.reasons.rule === 'bidding.reopen')
    expect(reopening.length).toBeGreaterThan(0)
    for (const { view, decision } of reopening) {
      const options = decision.move.type === 'offer' ? decision.move.package : {}
      const reopened = Object.keys(options).filter((id) => view.draft[issue(id)]?.status === 'initialled')
      expect(reopened.length).toBeGreaterThan(0)
    }
  })

  test('nobody offers the same package a fourth time', () => {
    const often = (game: readonly Seen[], party: PartyId) => {
      const counts = new Map<string, number>()
      for (const { decision } of game)
        if (decision.move.type === 'offer' && decision.move.by === party) {
          const key = JSON.stringify(Object.entries(decision.move.package).sort())
          counts.set(key, (counts.get(key) ?? 0) + 1)
        }
      return Math.max(0, ...counts.values())
    }
    for (const game of games)
      for (const { id } of principalsOf(geneva)) expect(often(game.seen, id)).toBeLessThan(4)
  })

  test('a principal whose own offer has just completed the draft signs it', () => {
    let signed = 0
    for (const { talks } of games) {
      let latest: PartyId | null = null
      let hasNews = false
      for (const event of talks.events) {
        if (event.type === 'offer.made') {
          latest = event.offer.by
          hasNews = false
        }
        // An old offer of another's may be worth less by now.
        if (event.type === 'offer.takenUp') latest = null
        if (event.type === 'news.struck') hasNews = true
        if (event.type === 'signature.declined') expect(event.by === latest && !hasNews).toBe(false)
        if (event.type === 'accord.signed' && event.by === latest) signed++
      }
    }
    expect(signed).toBeGreaterThan(0)
  })

  test('something is settled before the last round in most games', () => {
    const early = games.filter(({ talks }) => {
      const last = talks.state.held.at(-1)
      return talks.events.some((event) => event.type === 'offer.accepted' && event.round !== last)
    })
    expect(early.length / games.length).toBeGreaterThan(0.9)
  })

  test('every decision says by what rule and why', () => {
    for (const { decision } of seen) {
      expect(decision.reasons.rule).toMatch(/^[a-z]+(\.[a-zA-Z]+)?$/)
      expect(decision.reasons.because).toMatch(/^[A-Z].*\.$/)
    }
  })
})
