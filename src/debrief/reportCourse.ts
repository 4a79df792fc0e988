/** The course of the talks, round by round, for a page of paper: who offered how often, what was agreed, what struck. */
import { optionOf, partyOf, roundOf } from '../scenario/scenario.ts'
import type { TableEvent } from '../table/event.ts'
import { nameInside } from '../telling/parties.ts'
import { listedTo, toldBy } from '../telling/told.ts'
import type { PartyId } from '../terms/ids.ts'
import { DEBRIEF_TABLES } from '../words/debriefTables/catalog.ts'
import * as texts from '../words/debriefTables/en.ts'
import type { Debrief } from './debrief.ts'

export interface ReportRound {
  readonly label: string
  readonly date: string
  /** “3 offers by Ukraine and 2 offers by Russia”; empty where nobody offered. */
  readonly offers: string
  /** “Monitoring: Joint body (sealed)”. */
  readonly agreed: readonly string[]
  readonly reopened: readonly string[]
  readonly news: readonly string[]
}

const offersBy = (scenario: Debrief['scenario'], events: readonly TableEvent[]): string => {
  const counts = new Map<PartyId, number>()
  for (const event of events)
    if (event.type === 'offer.made') counts.set(event.offer.by, (counts.get(event.offer.by) ?? 0) + 1)
  const say = toldBy({ scenario }, DEBRIEF_TABLES)
  return listedTo(
    { scenario },
    [...counts].map(([party, count]) =>
      say(texts.offersBy, { count, whom: nameInside(partyOf(scenario, party)) }),
    ),
  )
}

export const reportCourse = ({
  scenario,
  record,
}: Pick<Debrief, 'scenario' | 'record'>): readonly ReportRound[] => {
  const say = toldBy({ scenario }, DEBRIEF_TABLES)
  const rounds = [...new Set(record.map(({ round }) => round))]
  const labelOf = (id: string) => scenario.issues.find((issue) => issue.id === id)?.label ?? id
  return rounds.map((id) => {
    const events = record.filter(({ round }) => round === id)
    const { label, date } = roundOf(scenario, id)
    return {
      label,
      date: date ?? '',
      offers: offersBy(scenario, events),
      agreed: events.flatMap((event) =>
        event.type === 'issue.sealed' || event.type === 'issue.initialled'
          ? [
              say(event.type === 'issue.sealed' ? texts.agreedSealed : texts.agreedInitialled, {
                issue: labelOf(event.issue),
                option: optionOf(scenario, event.issue, event.option).short,
              }),
            ]
          : [],
      ),
      reopened: events.flatMap((event) => (event.type === 'issue.reopened' ? [labelOf(event.issue)] : [])),
      news: events.flatMap((event) => {
        if (event.type !== 'news.struck') return []
        const news = scenario.events.find((one) => one.id === event.event)
        return news === undefined ? [] : [news.headline]
      }),
    }
  })
}
