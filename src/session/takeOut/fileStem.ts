/** Names of files that sort by scenario, seat, end and day: `geneva-2026-02_ukraine_signed_2026-11-28`. */
import type { End } from '../../table/event.ts'
import type { PartyId } from '../../terms/ids.ts'

const ENDED: Readonly<Record<End, string>> = {
  signed: 'signed',
  brokenOff: 'broken-off',
  partial: 'partial',
  adjourned: 'adjourned',
}

const two = (number: number): string => String(number).padStart(2, '0')

/** In the reader's own time zone. */
export const dayOf = (milliseconds: number): string => {
  const day = new Date(milliseconds)
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

export const fileStem = ({
  scenario,
  people,
  end,
  round,
  savedAt,
}: {
  readonly scenario: string
  readonly people: readonly PartyId[]
  /** Null while the talks go on. */
  readonly end: { readonly end: End; readonly ratified: boolean } | null
  /** Counted from 1; 0 before the talks. */
  readonly round: number
  /** Milliseconds since 1970. */
  readonly savedAt: number
}): string => {
  const seats = people.length === 0 ? 'nobody' : people.join('+')
  const unratified = end?.end === 'signed' && !end.ratified ? '-not-approved' : ''
  const stage = end === null ? (round === 0 ? 'folder' : `round-${round}`) : `${ENDED[end.end]}${unratified}`
  return [scenario, seats, stage, dayOf(savedAt)].join('_')
}
