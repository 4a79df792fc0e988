/** Every sentence that a game can be told in: what each seat hears, is shown and may be refused, then the debrief. */
import { decide } from '../../src/counterparts/playParty.ts'
import { CARDS } from '../../src/debrief/concepts/concept.ts'
import { conceptsOf } from '../../src/debrief/concepts/conceptsOf.ts'
import type { Debrief } from '../../src/debrief/debrief.ts'
import { debriefOf } from '../../src/debrief/debriefOf.ts'
import { debriefText } from '../../src/debrief/debriefText.ts'
import { forkReason, forkTitle } from '../../src/debrief/forks/forkWords.ts'
import type { MoveMade } from '../../src/debrief/refusals.ts'
import { turningReasons, turningTitle, turningWords } from '../../src/debrief/turning/turningWords.ts'
import { questionsOf } from '../../src/debrief/write/questions.ts'
import { TERMS, termIn } from '../../src/pieces/glossary.ts'
import type { Scenario } from '../../src/scenario/scenario.ts'
import { wordsOf } from '../../src/scenario/vocabulary/diplomacy.ts'
import { askedOf } from '../../src/seat/asked.ts'
import { warningNow } from '../../src/seat/belowNoDeal.ts'
import { repliesTo } from '../../src/seat/replies.ts'
import { ownFigures } from '../../src/seat/signingPage.ts'
import { recordPage } from '../../src/session/recordPage.ts'
import type { EstimateReason } from '../../src/table/estimateReason.ts'
import { openTalks, type Talks } from '../../src/table/talks.ts'
import type { PartyView } from '../../src/table/view.ts'
import { announcement } from '../../src/telling/announcements.ts'
import { answerTold } from '../../src/telling/answerSentence.ts'
import { askedFor, saidToText } from '../../src/telling/askedWords.ts'
import { asideCosts, outlookAside } from '../../src/telling/askingAside.ts'
import { cableTold } from '../../src/telling/cable.ts'
import { effectsSentence } from '../../src/telling/communique.ts'
import { consequencesOf } from '../../src/telling/consequences.ts'
import { describeTable, partyState } from '../../src/telling/describeTable.ts'
import { reasonSentence } from '../../src/telling/estimate.ts'
import { mandateSentence } from '../../src/telling/mandate.ts'
import { ownCapitalWords } from '../../src/telling/signingWords.ts'
import { cardWords, plateWords, roomWords } from '../../src/telling/stageWords.ts'
import { takeUpWords } from '../../src/telling/takeUpWords.ts'
import { tellEvent } from '../../src/telling/tellEvent.ts'
import type { PartyId } from '../../src/terms/ids.ts'
import { draw, legalMove } from '../table/legalMoves.ts'

/** Keys whose values are ids and kinds, which nobody reads. */
const UNREAD = new Set([
  'kind',
  'weight',
  'why',
  'change',
  'party',
  'issue',
  'option',
  'options',
  'by',
  'key',
])

/** All texts of a value, at whatever depth. */
export const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (UNREAD.has(key) ? [] : textsIn(inner)))
}

const estimates = (view: PartyView): readonly EstimateReason[] =>
  view.scenario.issues.flatMap(({ id: issue }): EstimateReason[] => [
    { type: 'askedItself' },
    { type: 'waits', issue, stated: 'once it is clean' },
    { type: 'refusedAlways', issue },
    { type: 'refusedBefore', issue },
    { type: 'missesMost', issue },
  ])

const shownNow = (view: PartyView): readonly unknown[] => {
  const { scenario, viewer } = view
  const others = scenario.parties.map(({ id }) => id).filter((id) => id !== viewer)
  return [
    describeTable(view),
    ...scenario.parties.map(({ id }) => partyState(view, id)),
    asideCosts(view),
    others.map((id) => outlookAside(view, id)),
    cableTold(view, view.record),
    view.own.communiques.map((one) => effectsSentence(view, one)),
    Object.values(view.own.mandate).flatMap((options) =>
      Object.values(options).map((mandate) => mandateSentence(view, mandate)),
    ),
    view.offers.map((offer) => [
      answerTold(view, offer),
      takeUpWords(view, offer, others),
      repliesTo(view, offer).barred,
      askedOf(view, offer.package, offer.by).map((one) => [
        askedFor(view, one.party.id, one),
        saidToText(view, one.party.id, offer.answers.find(({ by }) => by === one.party.id) ?? null),
      ]),
    ]),
    warningNow(view),
    others.flatMap((id) => estimates(view).map((reason) => reasonSentence(view, id, reason))),
    ownCapitalWords(view, ownFigures(view)),
    roomWords(scenario),
  ]
}

const happened = (before: PartyView, after: PartyView): readonly unknown[] => [
  after.record
    .slice(before.record.length)
    .map((event) => [
      tellEvent(after, event),
      announcement(after, event),
      cardWords(after, event),
      plateWords(after, event),
    ]),
  consequencesOf(before, after),
]

const TYPES = ['offer', 'caucus', 'float', 'ask', 'consultCapital', 'statement', 'publish', 'press'] as const

/** A line of the record without the code of the rule that decided. */
const withoutRule = (line: string): string => line.replace(/^\s+\w+\.[\w.]+: /, '')

/** Why moves drawn by chance are barred, in words. */
const barred = (talks: Talks, view: PartyView, step: number): readonly unknown[] =>
  TYPES.map((type) => {
    const problem = talks.judge(draw(view, type, (what, sides) => (step + what.length) % sides))
    // A screen has words of its own for that.
    return problem === null || problem.code === 'not-now' ? null : [problem.message, problem.hint]
  })

const told = (debrief: Debrief): readonly unknown[] => [
  debriefText(debrief),
  debrief.lesson,
  debrief.forks.map((fork) => [forkTitle(debrief, fork), forkReason(debrief, fork)]),
  debrief.turningPoints.map((point) => [
    turningTitle(debrief, point),
    turningWords(debrief, point),
    turningReasons(debrief, point).map(({ why, because }) => [why, because]),
  ]),
  conceptsOf(debrief).map(({ happened: sentence }) => sentence),
  debrief.people.flatMap((party) => questionsOf(debrief, party, []).map(({ asks }) => asks)),
  CARDS,
]

/** How seats are played: by counterparts, or by chance. */
export type How = 'counterparts' | 'chance'

/** `people`: to whom the debrief says “you”. */
export const sentencesOf = (
  scenario: Scenario,
  seed: number,
  how: How,
  people: readonly PartyId[],
): ReadonlySet<string> => {
  const table = { reading: scenario.readings[0]?.id, sitting: scenario.sittings[0]?.id, seed } as never
  const talks = openTalks(scenario, table)
  const found = new Set<string>()
  const add = (value: unknown): void => {
    for (const text of textsIn(value)) found.add(text)
  }
  const entries: MoveMade[] = []
  const memories = new Map<PartyId, Parameters<typeof decide>[1]>()
  const views = () => new Map(scenario.parties.map(({ id }) => [id, talks.viewFor(id)] as const))
  for (let step = 0, mover = talks.toMove; mover !== null; step++, mover = talks.toMove) {
    const before = views()
    const view = talks.viewFor(mover)
    const { decision, memory } = decide(view, memories.get(mover) ?? null, 'fair')
    memories.set(mover, memory)
    add(decision.reasons.because)
    if (step % 3 === 0) add(barred(talks, view, step))
    const move = how === 'counterparts' ? decision.move : legalMove(talks, mover, seed, step)
    entries.push({ move, reasons: how === 'counterparts' ? decision.reasons : null })
    talks.send(move)
    for (const [id, after] of views()) {
      const was = before.get(id)
      if (was !== undefined) add(happened(was, after))
      if (step % 5 === 0 || talks.toMove === null) add(shownNow(after))
    }
  }
  add(TERMS.map((name) => termIn(wordsOf(scenario), name)))
  add(recordPage(openTalks(scenario, table), entries).split('\n').map(withoutRule))
  add(told(debriefOf({ scenario, state: talks.state, entries, people })))
  return found
}
