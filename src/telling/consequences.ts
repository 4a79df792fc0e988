/**
 * What has changed for the viewer between two of its views, as cards: a headline with the figures, and the cause. Its
 * own figures exactly, those of others in the coarse words that it is shown.
 */
import { esFor, pronounOf, verbEnding } from '../scenario/vocabulary/grammar.ts'
import type { EventOf, HappeningType, TableEvent } from '../table/event.ts'
import type { Shift } from '../table/shift.ts'
import type { Mandate, PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { figureStep } from './figureStep.ts'
import { issueLabel, optionShort } from './issues.ts'
import { actorOf, capitalOf, objectOf, partyIn, possessiveOf, subjectOf } from './parties.ts'
import { peopleWords } from './people.ts'
import { gained, listed } from './phrases.ts'

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
    return news?.shifts.some(moves) ? [`News: ${news.headline}.`] : []
  }),
  ...[...ofType(events, 'choice.made'), ...ofType(events, 'choice.felt')].flatMap(({ event, by }) => {
    const chosen = after.chosen.find((one) => one.event === event)
    if (!chosen?.shifts.some(moves)) return []
    return [
      chosen.own === null
        ? `What ${objectOf(after, by)} decided.`
        : `What you decided: ${chosen.own.answer}.`,
    ]
  }),
]

const settledIn = ({ events }: Between): readonly string[] =>
  ofType(events, 'issue.sealed').length + ofType(events, 'issue.initialled').length === 0
    ? []
    : ['Something was settled.']

/** Statements and sentences to the press of one party. */
const speechOf = ({ after, events }: Between, speaker: PartyId): readonly string[] => {
  const { who } = subjectOf(after, speaker)
  return [
    ...ofType(events, 'statement.made')
      .filter(({ by }) => by === speaker)
      .map(({ tone }) => `${who} made a ${tone} statement.`),
    ...ofType(events, 'communique.published')
      .filter(({ by }) => by === speaker)
      .map(() => `What ${objectOf(after, speaker)} told ${after.scenario.vocabulary.press}.`),
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
  name: string,
  read: (view: PartyView) => number,
  causes: readonly string[],
): readonly Consequence[] => {
  const figures = { before: read(between.before), after: read(between.after) }
  const change = figureStep(figures.before, figures.after)
  return change === null
    ? []
    : [
        card(kind, between.after.viewer, `${name} ${change.before} → ${change.after}`, causes, {
          ...change,
          figures,
        }),
      ]
}

const seals = ({ after, events }: Between): readonly Consequence[] =>
  ofType(events, 'issue.sealed').map(({ issue, option }) => {
    const people = peopleWords(after.scenario, issue, option)
    const words = `${issueLabel(after, issue)}: ${optionShort(after, issue, option)}`
    return card(
      'seal',
      after.viewer,
      words,
      [`Sealed, in force from now on${people === null ? '' : `: ${people}`}.`],
      {
        issue,
      },
    )
  })

const mandates = ({ before, after, events }: Between): readonly Consequence[] => {
  const capital = capitalOf(after, after.viewer)
  const word = after.scenario.vocabulary.capital
  const ending = verbEnding(word)
  const { subject, s } = pronounOf(word)
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
      const [verb, because] =
        change === 'wider'
          ? [`now allow${ending}`, `${capitalised(subject)} had waited`]
          : [`no longer allow${ending}`, `${capitalised(subject)} wait${s} again`]
      if (changed.length === 0) return []
      const names = listed(changed.map((option) => optionShort(after, issue, option)))
      const conditions = [...new Set(changed.flatMap((option) => stated(option, now[option])))]
      const cause =
        conditions.length === 0 ? `${label}.` : `${label}. ${because}: ${conditions.join('; or ')}.`
      return [
        card('mandate', after.viewer, `${capital} ${verb}: ${names}`, [cause], {
          issue,
          options: changed,
          change,
        }),
      ]
    }
    const ids = options.map(({ id }) => id)
    const isShut = (id: OptionId): boolean => was[id]?.status === 'shut' || now[id]?.status === 'shut'
    const opened = ids.filter((id) => !isShut(id) && !isAllowed(was[id]) && isAllowed(now[id]))
    const closed = ids.filter((id) => !isShut(id) && isAllowed(was[id]) && !isAllowed(now[id]))
    return [...tell('wider', opened), ...tell('narrower', closed)]
  })
}

const pressing = (view: PartyView, by: PartyId): string =>
  `${actorOf(view, by)} press${esFor(verbEnding(partyIn(view, by)))}`

const noDeal = (between: Between): readonly Consequence[] => {
  const { after, events } = between
  const presses = ofType(events, 'party.pressed').filter(({ party }) => party === after.viewer)
  const sealed = ofType(events, 'issue.sealed').map(({ issue }) => issueLabel(after, issue))
  const causes = [
    ...presses.map(({ by }) => `${pressing(after, by)} you.`),
    ...newsIn(between, ({ on }) => on === 'noDeal'),
    ...ofType(events, 'party.walkedAway').map(({ by }) => `${subjectOf(after, by).who} left the table.`),
    ...(sealed.length === 0 ? [] : [`Sealed, and kept in part without an accord: ${listed(sealed)}.`]),
  ]
  const cards = figure('pressure', between, 'Your no deal', (view) => view.own.noDeal, causes)
  const [press] = presses
  // A press and nothing else: the headline names who pressed.
  return press === undefined || causes.length > 1
    ? cards
    : cards.map((one) => ({
        ...one,
        party: press.by,
        headline: `${pressing(after, press.by)}: your no deal ${one.before} → ${one.after}`,
        cause: 'Leaving the talks has become dearer for you.',
      }))
}

const promises = ({ before, after, events }: Between): readonly Consequence[] =>
  ofType(events, 'inducement.promised').map(({ by, to, inducement }) => {
    const promised = after.inducements.find(({ id }) => id === inducement)
    const who = actorOf(after, by)
    const promise = `promise${verbEnding(partyIn(after, by))}`
    const worth = after.own.promised - before.own.promised
    const cost = by === after.viewer && worth < 0 ? `, ${gained(worth)} to you if signed` : ''
    const words =
      to === after.viewer
        ? `${who} ${promise}: ${gained(worth)} if signed`
        : `${who} ${promise} ${objectOf(after, to)}: ${promised?.label ?? 'something'}${cost}`
    return card('promise', by, words, promised === undefined ? [] : [promised.text])
  })

type MoodKind = Extract<Shift, { on: 'mood' }>['what']

const moods = (between: Between): readonly Consequence[] => {
  const { before, after, events } = between
  const lost = ofType(events, 'round.closed').some(({ settled }) => settled.length === 0)
  const offers = ofType(events, 'offer.made').filter(({ offer }) => offer.by === after.viewer)
  const { atHome } = after.scenario.vocabulary
  const waiting = [
    ...settledIn(between),
    ...(lost ? ['The round closed with nothing settled.'] : []),
    ...offers.map(({ offer }) => `You put offer ${offer.number}.`),
  ]
  return after.scenario.parties.flatMap(({ id }) => {
    const was = before.others[id]
    const now = after.others[id]
    if (was === undefined || now === undefined) return []
    const tell = (
      kind: 'support' | 'trust' | 'patience',
      what: string,
      from: string,
      to: string,
      causes: readonly string[],
    ): readonly Consequence[] =>
      from === to
        ? []
        : [
            card(kind, id, `${possessiveOf(after, id)} ${what}: ${from} → ${to}`, causes, {
              before: from,
              after: to,
            }),
          ]
    const newsOf = (what: MoodKind) =>
      newsIn(between, (shift) => shift.on === 'mood' && shift.party === id && shift.what === what)
    return [
      ...tell('support', `support ${atHome}`, was.support, now.support, [
        ...speechOf(between, id),
        ...newsOf('support'),
      ]),
      ...tell('trust', 'trust in you', was.trustInYou, now.trustInYou, [
        ...speechOf(between, after.viewer),
        ...newsOf('trustInYou'),
      ]),
      ...tell('patience', 'patience', was.patience, now.patience, [...waiting, ...newsOf('patience')]),
    ]
  })
}

const ownMood = (between: Between): readonly Consequence[] => {
  const { after, events } = between
  const lost = ofType(events, 'round.closed').some(({ settled }) => settled.length === 0)
  return [
    ...figure(
      'support',
      between,
      `Your support ${after.scenario.vocabulary.atHome}`,
      (view) => view.own.support,
      [...speechOf(between, after.viewer), ...newsIn(between, ({ on }) => on === 'support')],
    ),
    ...after.scenario.parties.flatMap(({ id }) =>
      figure('trust', between, `Your trust in ${objectOf(after, id)}`, (view) => view.own.trust[id] ?? 0, [
        ...speechOf(between, id),
        ...newsIn(between, (shift) => shift.on === 'trust' && shift.towards === id),
      ]),
    ),
    ...figure('patience', between, 'Your patience, in rounds,', (view) => view.own.patience, [
      ...settledIn(between),
      ...(lost ? ['The round closed with nothing settled.'] : []),
      ...newsIn(between, ({ on }) => on === 'patience'),
    ]),
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
