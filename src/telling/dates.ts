const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** '2026-02-17' as “17 Feb”. Read from the digits, so that no time zone moves it to another day. */
export const dayAndMonth = (isoDate: string): string => {
  const [, month, day] = isoDate.split('-')
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? isoDate : `${Number(day)} ${name}`
}
