/** Dates as the pages write them, day first. Read from the digits, so that no time zone moves one to another day. */

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const dateOf = (
  isoDate: string,
): { readonly year: string; readonly month: string; readonly day: number } | null => {
  const [year = '', month, day] = isoDate.split('-')
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? null : { year, month: name, day: Number(day) }
}

/** '2026-02-17' as “17 Feb”. */
export const dayAndMonth = (isoDate: string): string => {
  const date = dateOf(isoDate)
  return date === null ? isoDate : `${date.day} ${date.month.slice(0, 3)}`
}

/** '2026-02-17' as “17 February 2026”. */
export const longDate = (isoDate: string): string => {
  const date = dateOf(isoDate)
  return date === null ? isoDate : `${date.day} ${date.month} ${date.year}`
}
