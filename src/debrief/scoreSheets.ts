/** The score sheets beside each other: what each row of the text is worth to each seat, and how that adds up. */
import { isLinked, statusQuoOf } from '../bargaining/worth.ts'
import { draftPackage } from '../table/state.ts'
import { accordWorth } from '../table/worthNow.ts'
import { toldBy } from '../telling/told.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import { layPackage, type Package } from '../terms/package.ts'
import { toNano } from '../terms/rounding.ts'
import { DEBRIEF_TABLES } from '../words/debriefTables/catalog.ts'
import * as texts from '../words/debriefTables/en.ts'
import type { Debrief, SeatResult } from './debrief.ts'

/** Points of one row to one seat, and the most that any option of the row has for it. */
export interface SheetCell {
  readonly worth: number
  readonly of: number
}

export interface SheetRow {
  readonly issue: IssueId
  readonly option: OptionId
  /** `open`: nothing was agreed; the option is the status quo. */
  readonly status: 'sealed' | 'initialled' | 'open'
  /** By seat. */
  readonly cells: readonly SheetCell[]
}

/** What counts for the text as a whole. By seat, in points. */
export interface SheetLine {
  readonly label: string
  readonly worths: readonly number[]
}

export interface ScoreSheets {
  readonly seats: readonly PartyId[]
  readonly rows: readonly SheetRow[]
  /** Linkages that the text meets, promises, and what distrust takes off. */
  readonly together: readonly SheetLine[]
  /** The text signed and in force: rows and lines together. */
  readonly total: readonly number[]
  /** No deal when the talks closed. */
  readonly leaving: readonly number[]
}

type Read = Pick<Debrief, 'scenario' | 'draft' | 'seats' | 'principals' | 'people'>

/** Lines of the same words are one. */
const linkagesOf = (seats: readonly SeatResult[], text: Package): readonly SheetLine[] => {
  const labels = [
    ...new Set(
      seats.flatMap(({ sheet }) =>
        sheet.linkages.filter((one) => isLinked(one, text)).map(({ label }) => label),
      ),
    ),
  ]
  return labels.map((label) => ({
    label,
    worths: seats.map(({ sheet }) =>
      sheet.linkages
        .filter((one) => one.label === label && isLinked(one, text))
        .reduce((sum, { worth }) => toNano(sum + worth), 0),
    ),
  }))
}

const isAny = ({ worths }: SheetLine): boolean => worths.some((worth) => worth !== 0)

/** The text as it stood when the talks closed, the status quo where nothing was agreed; principals first, then people’s seats. */
export const scoreSheetsOf = ({ scenario, draft, seats: all, principals, people }: Read): ScoreSheets => {
  const say = toldBy({ scenario }, DEBRIEF_TABLES)
  const seats = [...new Set([...principals, ...people])].flatMap(
    (id) => all.find(({ party }) => party === id) ?? [],
  )
  const text = layPackage(statusQuoOf(scenario), draftPackage(draft))
  const rows = scenario.issues.map(({ id, options, statusQuo }): SheetRow => {
    const option = text[id] ?? statusQuo
    return {
      issue: id,
      option,
      status: draft[id]?.status ?? 'open',
      cells: seats.map(({ sheet }) => ({
        worth: sheet.points[id]?.[option] ?? 0,
        of: Math.max(0, ...options.map((one) => sheet.points[id]?.[one.id] ?? 0)),
      })),
    }
  })
  const total = seats.map((seat) => accordWorth(scenario, seat, text))
  const linkages = linkagesOf(seats, text)
  const promised: SheetLine = { label: say(texts.promised), worths: seats.map((seat) => seat.promised) }
  const summed = (lines: readonly SheetLine[]): readonly number[] =>
    seats.map((_, s) =>
      toNano(
        rows.reduce((sum, { cells }) => sum + (cells[s]?.worth ?? 0), 0) +
          lines.reduce((sum, { worths }) => sum + (worths[s] ?? 0), 0),
      ),
    )
  // What is left over is distrust, and on a published scale what lies above its cap.
  const whole = summed([...linkages, promised])
  const rest: SheetLine = {
    label: say(scenario.scale === 'published' ? texts.distrust : texts.wantOfTrust),
    worths: total.map((worth, s) => toNano(worth - (whole[s] ?? 0))),
  }
  return {
    seats: seats.map(({ party }) => party),
    rows,
    together: [...linkages, promised, rest].filter(isAny),
    total,
    leaving: seats.map(({ noDeal }) => noDeal),
  }
}
