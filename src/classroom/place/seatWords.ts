/** What belongs to the class in words: who sits where, and what the teacher told last. */
import type { SeatSeen } from '../../class/views/personView.ts'
import type { ToldEvent } from '../../class/views/toldEvents.ts'
import type { CLASSROOM } from '../../words/classroom/catalog.ts'
import { listedIn } from '../../words/lists.ts'
import type { Say } from '../../words/say.ts'

export type SayClass = Say<typeof CLASSROOM.english>

/** “Ukraine: Copper Heron (away), a counterpart minds the seat”. */
export const seatedWords = (
  say: SayClass,
  { people, counterpart, minded }: SeatSeen,
  party: string,
): string => {
  if (people.length === 0) return say('seatedComputer', { party })
  const names = listedIn(
    say.language,
    people.map(({ name, presence }) => (presence === 'here' ? name : say(presence, { name }))),
  )
  return say(minded ? 'seatedMinded' : counterpart ? 'seatedPlayed' : 'seated', { party, names })
}

/** Whether somebody who holds the seat is not there: what a narrow screen tells of a seat. */
export const isMissing = ({ people, counterpart }: SeatSeen): boolean =>
  people.length > 0 && (counterpart || people.some(({ presence }) => presence === 'away'))

/** What the teacher, or the clock, tells a table with an event; null for one that tells nothing. */
export const toldSentence = (say: SayClass, event: ToldEvent): string | null => {
  switch (event.type) {
    case 'announced':
      return say('teacherSaid', { text: event.text })
    case 'whispered':
      return say('teacherWhispered', { text: event.text })
    case 'news.told':
      return say(event.counts === true ? 'newsCounts' : 'newsTold', {
        headline: event.headline,
        text: event.text,
      })
    case 'time.short':
      return say('timeShort', { minutes: event.minutes })
    case 'time.up':
      return say('timeUp')
    case 'round.ended':
      return say('roundEnded')
    case 'table.paused':
      return say('tablePaused')
    case 'table.resumed':
      return say('tableResumed')
    case 'minutes.added':
      return say('minutesAdded', { minutes: event.minutes })
    case 'walkOut.recalled':
      return say('recalled')
    case 'teacher.looksIn':
      return say('looksIn')
    case 'class.closed':
      return say('classClosed')
    default:
      return null
  }
}

/** The last of what was told this viewer since the tables first opened, and its place in the record; null where nothing was. */
export const toldLast = (
  say: SayClass,
  record: readonly ToldEvent[],
): { readonly index: number; readonly sentence: string } | null => {
  const opening = record.findIndex(({ type }) => type === 'tables.opened')
  for (const event of record.slice(opening + 1).toReversed()) {
    const sentence = toldSentence(say, event)
    if (sentence !== null) return { index: event.index, sentence }
  }
  return null
}
