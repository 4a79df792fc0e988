/**
 * What has changed for the viewer between two of its views, as cards: a headline with the figures, and the cause. Its
 * own figures exactly, those of others in the coarse words that it is shown.
 */
import { esFor, pronounOf, verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { EventOf, HappeningType, TableEvent } from '../table/event.ts'
import type { Mood } from '../table/mood.ts'
import type { Shift } from '../table/shift.ts'
import type { Mandate, PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { CARD_WORDS } from '../words/cards/catalog.ts'
import * as texts from '../words/cards/en.ts'
import { TABLE } from '../words/table/catalog.ts'
import { type FigureStep, figureStep } from './figureStep.ts'
import { issueLabel, issuesNamed, optionShort } from './issues.ts'
import { actorOf, capitalOf, partyIn, personOf, possessiveOf, subjectOf, whomOf } from './parties.ts'
import { peopleWords } from './people.ts'
import { figuresTo, listedTo, toldBy } from './told.ts'

export type ConsequenceKind = 'seal' | 'mandate' | 'pressure' | 'promise' | 'support' | 'trust' | 'patience'

export interface Consequence {
  readonly kind: ConsequenceKind
  /** Whose mark stands beside it. */
  readonly party: PartyId
  /** “Your no deal 65 → 62”. */
  readonly headline: string
  /** What it follows from, a sentence or two; empty where the record shows nothing that would explain it. */
  readonly cause: string
  /** The figure or word before and after, where the headline has one. */
  readonly before: string | null
  readonly after: string | null
  /** The same as numbers, where they are figures. */
  readonly figures: { readonly before: number; readonly after: number } | null
  /** The row that it concerns. */
  readonly issue: IssueId | null
  /** Which options of it, of a mandate that has changed, and which way. */
  readonly options: readonly OptionId[]
  readonly change: 'wider' | 'narrower' | null
}

/** A change as it was told: its words and figures stay true whatever happens afterwards. */
export interface Card extends Consequence {
  /** Identifies a card wherever it is drawn. */
  readonly key: string
  /** Turns of its round that were used when it came, and how many the round has. */
  readonly turn: number
  readonly turns: number
}

interface Between {
  readonly before: PartyView
  readonly after: PartyView
  readonly events: readonly TableEvent[]
}

const ofType = <Type extends HappeningType>(
  events: readonly TableEvent[],
  type: Type,
): readonly EventOf<Type>[] => events.filter((event): event is EventOf<Type> => event.type === type)

/** Events, and what somebody decided when one asked, that moved this figure or mood; others at the same moment are not its cause. */
const newsIn = ({ after, events }: Between, moves: (shift: Shift) => boolean): readonly string[] => [
  ...ofType(events, 'news.struck').flatMap(({ event }) => {
    const news = after.news.find(({ id }) => id === event)
    return news?.shifts.some(moves)
      ? [toldBy(after, CARD_WORDS)(texts.news, { headline: news.headline })]
      : []
  }),
  ...[...ofType(events, 'choice.made'), ...ofType(events, 'choice.felt')].flatMap(({ event, by }) => {
    const chosen = after.chosen.find((one) => one.event === event)
    if (!chosen?.shifts.some(moves)) return []
    const say = toldBy(after, CARD_WORDS)
    return [
      chosen.own === null
        ? say(texts.theyDecided, whomOf(after, by))
        : say(texts.youDecided, { answer: chosen.own.answer }),
    ]
  }),
]

const settledIn = ({ after, events }: Between): readonly string[] =>
  ofType(events, 'issue.sealed').length + ofType(events, 'issue.initialled').length === 0
    ? []
    : [toldBy(after, CARD_WORDS)(texts.somethingSettled)]

const lostIn = ({ after, events }: Between): readonly string[] =>
  ofType(events, 'round.closed').some(({ settled }) => settled.length === 0)
    ? [toldBy(after, CARD_WORDS)(texts.roundLost)]
    : []

/** Statements and sentences to the press of one party. */
const speechOf = ({ after, events }: Between, speaker: PartyId): readonly string[] => {
  const say = toldBy(after, CARD_WORDS)
  const by = subjectOf(after, speaker)
  return [
    ...ofType(events, 'statement.made')
      .filter((event) => event.by === speaker)
      .map(({ tone }) => say(tone === 'firm' ? texts.madeFirm : texts.madeConciliatory, by)),
    ...ofType(events, 'communique.published')
      .filter((event) => event.by === speaker)
      .map(() => say(texts.toldPress, { ...whomOf(after, speaker), press: after.scenario.vocabulary.press })),
  ]
}

const card = (
  kind: ConsequenceKind,
  party: PartyId,
  headline: string,
  causes: readonly string[],
  more: Partial<Pick<Consequence, 'before' | 'after' | 'figures' | 'issue' | 'options' | 'change'>> = {},
): Consequence => ({
  kind,
  party,
  headline,
  cause: causes.join(' '),
  before: null,
  after: null,
  figures: null,
  issue: null,
  options: [],
  change: null,
  ...more,
})

/** “Your no deal 65 → 62”; nothing where the figure is as it was. */
const figure = (
  kind: ConsequenceKind,
  between: Between,
  headline: (change: FigureStep) => string,
  read: (view: PartyView) => number,
  causes: readonly string[],
): readonly Consequence[] => {
  const figures = { before: read(between.before), after: read(between.after) }
  const change = figureStep(figures.before, figures.after, figuresTo(between.after).points)
  return change === null
    ? []
    : [card(kind, between.after.viewer, headline(change), causes, { ...change, figures })]
}

const seals = ({ after, events }: Between): readonly Consequence[] =>
  ofType(events, 'issue.sealed').map(({ issue, option }) => {
    const say = toldBy(after, CARD_WORDS)
    const people = peopleWords(after.scenario, issue, option)
    return card(
      'seal',
      after.viewer,
      say(texts.sealedHeadline, {
        issue: issueLabel(after, issue),
        option: optionShort(after, issue, option),
      }),
      [people === null ? say(texts.sealed) : say(texts.sealedPeople, { people })],
      { issue },
    )
  })

const mandates = ({ before, after, events }: Between): readonly Consequence[] => {
  const say = toldBy(after, CARD_WORDS)
  const word = after.scenario.vocabulary.capital
  const { subject, s } = pronounOf(word)
  const capital = { capital: capitalOf(after, after.viewer), capitalPerson: personOf(word) }
  const isAllowed = (mandate: Mandate | undefined): boolean => mandate?.status === 'allowed'
  return after.scenario.issues.flatMap(({ id: issue, label, options }) => {
    // What is sealed is not traded any more: nothing else can be signed for there, whatever is allowed.
    if (after.draft[issue]?.status === 'sealed') return []
    const was = before.own.mandate[issue] ?? {}
    const now = after.own.mandate[issue] ?? {}
    const stated = (option: OptionId, mandate: Mandate | undefined): readonly string[] =>
      ofType(events, 'mandate.widened')
        .filter((event) => event.issue === issue && event.options.includes(option))
        .map((event) => event.stated)
        .concat(
          mandate?.status === 'allowed' ? (mandate.asLongAs ?? []).map((wait) => wait.stated) : [],
          mandate?.status === 'closed' ? mandate.waitsFor.map((wait) => wait.stated) : [],
        )
    const tell = (change: 'wider' | 'narrower', changed: readonly OptionId[]): readonly Consequence[] => {
      if (changed.length === 0) return []
      const [headline, because] =
        change === 'wider'
          ? ([texts.nowAllows, texts.hadWaited] as const)
          : ([texts.allowsNoMore, texts.waitsAgain] as const)
      const names = changed.map((option) => optionShort(after, issue, option))
      const conditions = [...new Set(changed.flatMap((option) => stated(option, now[option])))]
      const cause =
        conditions.length === 0
          ? `${label}.`
          : say(because, {
              issue: label,
              they: capitalised(subject),
              s,
              conditions: conditions.reduce((first, then) => say(texts.orElse, { first, then })),
            })
      return [
        card(
          'mandate',
          after.viewer,
          say(headline, { ...capital, s: verbEnding(word), options: listedTo(after, names) }),
          [cause],
          { issue, options: changed, change },
        ),
      ]
    }
    const ids = options.map(({ id }) => id)
    const isShut = (id: OptionId): boolean => was[id]?.status === 'shut' || now[id]?.status === 'shut'
    const opened = ids.filter((id) => !isShut(id) && !isAllowed(was[id]) && isAllowed(now[id]))
    const closed = ids.filter((id) => !isShut(id) && isAllowed(was[id]) && !isAllowed(now[id]))
    return [...tell('wider', opened), ...tell('narrower', closed)]
  })
}

/** A party as headlines name it, as their subject: a capital is one, whoever its party are. */
const actor = (view: PartyView, by: PartyId) => {
  const party = partyIn(view, by)
  const s = verbEnding(party)
  const person = view.scenario.vocabulary.set === 'diplomacy' ? 'one' : personOf(party)
  return { who: actorOf(view, by), s, es: esFor(s), person }
}

const noDeal = (between: Between): readonly Consequence[] => {
  const { after, events } = between
  const say = toldBy(after, CARD_WORDS)
  const presses = ofType(events, 'party.pressed').filter(({ party }) => party === after.viewer)
  const sealed = ofType(events, 'issue.sealed').map(({ issue }) => issue)
  const causes = [
    ...presses.map(({ by }) => say(texts.pressesYou, actor(after, by))),
    ...newsIn(between, ({ on }) => on === 'noDeal'),
    ...ofType(events, 'party.walkedAway').map(({ by }) => say(texts.left, subjectOf(after, by))),
    ...(sealed.length === 0 ? [] : [say(texts.keptInPart, { issues: issuesNamed(after, sealed) })]),
  ]
  const cards = figure(
    'pressure',
    between,
    (change) => say(texts.noDealMoved, change),
    (view) => view.own.noDeal,
    causes,
  )
  const [press] = presses
  // A press and nothing else: the headline names who pressed.
  return press === undefined || causes.length > 1
    ? cards
    : cards.map((one) => ({
        ...one,
        party: press.by,
        headline: say(texts.pressMovesNoDeal, {
          ...actor(after, press.by),
          before: one.before ?? '',
          after: one.after ?? '',
        }),
        cause: say(texts.dearer),
      }))
}

const promises = ({ before, after, events }: Between): readonly Consequence[] =>
  ofType(events, 'inducement.promised').map(({ by, to, inducement }) => {
    const say = toldBy(after, CARD_WORDS)
    const promised = after.inducements.find(({ id }) => id === inducement)
    const worth = after.own.promised - before.own.promised
    const told = {
      ...actor(after, by),
      ...whomOf(after, to),
      promise: promised?.label ?? say(texts.something),
      points: figuresTo(after).gained(worth),
    }
    const words =
      to === after.viewer
        ? say(texts.promisesYou, told)
        : by === after.viewer && worth < 0
          ? say(texts.promisesAtCost, told)
          : say(texts.promises, told)
    return card('promise', by, words, promised === undefined ? [] : [promised.text])
  })

const THEIR_MOOD = {
  support: texts.theirSupport,
  trust: texts.theirTrust,
  patience: texts.theirPatience,
} as const

type MoodKind = Extract<Shift, { on: 'mood' }>['what']

const moods = (between: Between): readonly Consequence[] => {
  const { before, after, events } = between
  const say = toldBy(after, CARD_WORDS)
  const sayMood = toldBy(after, TABLE)
  const offers = ofType(events, 'offer.made').filter(({ offer }) => offer.by === after.viewer)
  const { atHome } = after.scenario.vocabulary
  const waiting = [
    ...settledIn(between),
    ...lostIn(between),
    ...offers.map(({ offer }) => say(texts.youPut, { offer: offer.number })),
  ]
  return after.scenario.parties.flatMap(({ id }) => {
    const was = before.others[id]
    const now = after.others[id]
    if (was === undefined || now === undefined) return []
    const party = { whose: possessiveOf(after, id), name: partyIn(after, id).name, atHome }
    const tell = (
      kind: 'support' | 'trust' | 'patience',
      from: Mood,
      to: Mood,
      causes: readonly string[],
    ): readonly Consequence[] => {
      if (from === to) return []
      const [was, is] = [sayMood(from), sayMood(to)]
      const headline = say(THEIR_MOOD[kind], { ...party, from: was, to: is })
      return [card(kind, id, headline, causes, { before: was, after: is })]
    }
    const newsOf = (what: MoodKind) =>
      newsIn(between, (shift) => shift.on === 'mood' && shift.party === id && shift.what === what)
    return [
      ...tell('support', was.support, now.support, [...speechOf(between, id), ...newsOf('support')]),
      ...tell('trust', was.trustInYou, now.trustInYou, [
        ...speechOf(between, after.viewer),
        ...newsOf('trustInYou'),
      ]),
      ...tell('patience', was.patience, now.patience, [...waiting, ...newsOf('patience')]),
    ]
  })
}

const ownMood = (between: Between): readonly Consequence[] => {
  const { after } = between
  const say = toldBy(after, CARD_WORDS)
  const { atHome } = after.scenario.vocabulary
  return [
    ...figure(
      'support',
      between,
      (change) => say(texts.supportMoved, { ...change, atHome }),
      (view) => view.own.support,
      [...speechOf(between, after.viewer), ...newsIn(between, ({ on }) => on === 'support')],
    ),
    ...after.scenario.parties.flatMap(({ id }) =>
      figure(
        'trust',
        between,
        (change) => say(texts.trustMoved, { ...change, ...whomOf(after, id) }),
        (view) => view.own.trust[id] ?? 0,
        [
          ...speechOf(between, id),
          ...newsIn(between, (shift) => shift.on === 'trust' && shift.towards === id),
        ],
      ),
    ),
    ...figure(
      'patience',
      between,
      (change) => say(texts.patienceMoved, change),
      (view) => view.own.patience,
      [...settledIn(between), ...lostIn(between), ...newsIn(between, ({ on }) => on === 'patience')],
    ),
  ]
}

const ORDER: readonly ConsequenceKind[] = [
  'seal',
  'mandate',
  'pressure',
  'promise',
  'support',
  'trust',
  'patience',
]

/**
 * `before` and `after` are views of the same seat in the same talks; the events between them are those that only the
 * later record has. The most important card first.
 */
export const consequencesOf = (before: PartyView, after: PartyView): readonly Consequence[] => {
  if (before.viewer !== after.viewer) throw new Error('Consequences are told of one seat, not of two.')
  const between: Between = { before, after, events: after.record.slice(before.record.length) }
  const all = [seals, mandates, noDeal, promises, ownMood, moods].flatMap((tell) => tell(between))
  return ORDER.flatMap((kind) => all.filter((one) => one.kind === kind))
}
