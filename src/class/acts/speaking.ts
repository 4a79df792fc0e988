/** Messages among people, and the teacher's words: announcements, news, whispers, and what is hidden. */
import { plainText } from '../../scenario/writing/textBlocks.ts'
import { bringNews, mayBringNews } from '../../table/news.ts'
import { refusal } from '../../table/refusal.ts'
import type { Setting } from '../../table/setting.ts'
import type { EventId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import type { ActOf, Tables } from '../classAct.ts'
import type { Audience, Channel, ClassHappening, MessageBody } from '../classEvent.ts'
import { type ClassState, changePerson, changeTable, isOpenTable, personIn, tableIn } from '../classState.ts'
import { happenInClass, TO_ALL, toSeats, toTables } from '../happenInClass.ts'
import { lineProblem } from '../names.ts'
import type { PersonId } from '../person.ts'
import { PHRASE_IDS } from '../phrases.ts'
import { CLASS_LIMITS } from '../plan.ts'
import {
  type ActOutcome,
  isProblem,
  noPerson,
  noSeat,
  noTable,
  notOpen,
  type Seated,
  seatedPerson,
  tablesNamed,
} from './barred.ts'

const bodyProblem = ({ plan }: ClassState, body: MessageBody): Problem | null => {
  if (plan.messages === 'off')
    return refusal('messages-off', '', 'Messages are off in this class.', 'Speak by your moves.')
  if ('text' in body)
    return plan.messages === 'phrases'
      ? refusal('phrases-only', '/body', 'Only set phrases are sent in this class.', 'Choose a phrase.')
      : lineProblem(body.text, CLASS_LIMITS.message, '/body/text')
  return PHRASE_IDS.includes(body.phrase)
    ? null
    : refusal('unknown-phrase', '/body/phrase', 'There is no such phrase.', 'Choose one of the list.')
}

/** Whom a channel reaches from a seat; a problem where it is not open. */
const reached = ({ table, seat }: Seated, channel: Channel): Audience | Problem => {
  if (channel === 'table') return toTables(table.number)
  if (channel === 'team') return toSeats(table.number, seat)
  const caucus = table.talks?.caucus ?? null
  return caucus !== null && (caucus.by === seat || caucus.with === seat)
    ? toSeats(table.number, caucus.by, caucus.with)
    : refusal('no-caucus', '/channel', 'You are not in caucus now.', 'Write to the table, or to your team.')
}

export const sayMessage = (state: ClassState, id: PersonId, act: ActOf<'say'>): ActOutcome => {
  const seated = seatedPerson(state, id)
  if (isProblem(seated)) return seated
  const { person, table, seat } = seated
  if (table.talks === null) return notOpen()
  if (state.paused || table.paused)
    return refusal('paused', '', 'The table is paused.', 'Wait until it goes on.', { variant: 'speaking' })
  if (person.muted)
    return refusal('muted', '', 'The teacher has stopped your messages.', 'Raise a hand to ask why.')
  const problem = bodyProblem(state, act.body)
  if (problem !== null) return problem
  const told = reached(seated, act.channel)
  if (isProblem(told)) return told
  return happenInClass(state, told, {
    type: 'message.said',
    by: person.name,
    seat,
    channel: act.channel,
    body: act.body,
  })
}

/** The message stays in the record, for the teacher; nobody else is shown its words from now on. */
export const hideMessage = (state: ClassState, act: ActOf<'hideMessage'>): ActOutcome => {
  const message = state.record[act.message]
  if (message?.type !== 'message.said')
    return refusal('unknown-message', '/message', 'There is no such message.', 'Choose a message.')
  if (state.record.some((event) => event.type === 'message.hidden' && event.message === act.message))
    return refusal('is-hidden', '/message', 'This message is hidden already.', 'Nothing is left to do.')
  return happenInClass(state, message.told, { type: 'message.hidden', message: act.message })
}

export const setMessages = (state: ClassState, { messages }: ActOf<'setMessages'>): ActOutcome =>
  state.plan.messages === messages
    ? state
    : happenInClass({ ...state, plan: { ...state.plan, messages } }, TO_ALL, {
        type: 'messages.set',
        messages,
      })

export const mute = (state: ClassState, act: ActOf<'mute'>): ActOutcome => {
  const person = personIn(state, act.person)
  if (person === undefined) return noPerson(act.person)
  if (person.muted === act.muted) return state
  return happenInClass(
    changePerson(state, act.person, { muted: act.muted }),
    { to: 'person', person: act.person },
    { type: act.muted ? 'person.muted' : 'person.unmuted', name: person.name },
  )
}

/** Tells something to all, or to the tables named. */
const tellTables = (state: ClassState, tables: Tables, happening: ClassHappening): ActOutcome => {
  const named = tablesNamed(state, tables)
  if (isProblem(named)) return named
  return happenInClass(
    state,
    tables === null ? TO_ALL : toTables(...named.map(({ number }) => number)),
    happening,
  )
}

export const announceTo = (state: ClassState, { tables, text }: ActOf<'announce'>): ActOutcome =>
  lineProblem(text, CLASS_LIMITS.announcement, '/text') ??
  tellTables(state, tables, { type: 'announced', text })

const newsOf = ({ scenario }: Setting, id: EventId) => scenario.events.find((event) => event.id === id)

const noNews = (id: EventId): Problem =>
  refusal('unknown-id', '/event', `There is no event “${id}”.`, 'Choose one from the tray.')

/** The scenario's news as a story: it moves nothing at the table. */
export const tellNews = (setting: Setting, state: ClassState, act: ActOf<'tellNews'>): ActOutcome => {
  const news = newsOf(setting, act.event)
  if (news === undefined) return noNews(act.event)
  const { id, headline, text } = news
  return tellTables(state, act.tables, { type: 'news.told', event: id, headline, text: plainText(text) })
}

/** The scenario's news strikes at tables that are open and have not had it. A table is told of it by its own record, too. */
export const strikeNewsAt = (setting: Setting, state: ClassState, act: ActOf<'bringNews'>): ActOutcome => {
  const news = newsOf(setting, act.event)
  if (news === undefined) return noNews(act.event)
  const named = tablesNamed(state, act.tables)
  if (isProblem(named)) return named
  const { id, headline, text } = news
  const fresh = named.filter((table) => isOpenTable(table) && table.talks?.struck.includes(id) === false)
  if (fresh.length === 0 || (act.tables !== null && fresh.length < named.length))
    return refusal(
      'news-known',
      '/tables',
      'This has happened at the table already, or its talks are not going on.',
      'Choose other tables, or tell it as a story.',
    )
  if (fresh.some(({ talks }) => talks !== null && !mayBringNews(setting, talks)))
    return refusal(
      'news-must-wait',
      '/tables',
      'Something is being answered, spoken of aside or signed there, and this news could take it off the table.',
      'Bring it in once somebody has the floor again, or tell it as a story.',
    )
  const struck = fresh.reduce(
    (now, { number, talks }) =>
      talks === null ? now : changeTable(now, number, { talks: bringNews(setting, talks, id) }),
    state,
  )
  return happenInClass(struck, toTables(...fresh.map(({ number }) => number)), {
    type: 'news.told',
    event: id,
    counts: true,
    headline,
    text: plainText(text),
  })
}

export const writeNews = (state: ClassState, { tables, headline, text }: ActOf<'writeNews'>): ActOutcome =>
  lineProblem(headline, CLASS_LIMITS.message, '/headline') ??
  lineProblem(text, CLASS_LIMITS.announcement, '/text') ??
  tellTables(state, tables, { type: 'news.told', event: null, headline, text })

export const whisper = (state: ClassState, { table, seat, text }: ActOf<'whisper'>): ActOutcome => {
  const at = tableIn(state, table)
  if (at === undefined) return noTable(table)
  if (at.seats[seat] === undefined) return noSeat(seat)
  return (
    lineProblem(text, CLASS_LIMITS.announcement, '/text') ??
    happenInClass(state, toSeats(table, seat), { type: 'whispered', text })
  )
}
