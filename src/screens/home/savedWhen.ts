/** "14:20" today, "20 Feb, 14:20" before: in the reader's own time zone. */
export const savedWhen = (savedAt: number, now = Date.now()): string => {
  const then = new Date(savedAt)
  const time = then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  const sameDay = new Date(now).toDateString() === then.toDateString()
  return sameDay ? time : `${then.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })}, ${time}`
}
