/**
 * A class takes an act: `(state, act) → { state, events } | Problem`. Judged at its own time, made once however often it
 * is sent, and nothing is changed by an act that is refused.
 */
import type { Scenario } from '../scenario/scenario.ts'
import { refusal } from '../table/refusal.ts'
import type { Setting } from '../table/setting.ts'
import { assertNever } from '../terms/assertNever.ts'
import type { Problem } from '../terms/problem.ts'
import { type ActOutcome, isProblem } from './acts/barred.ts'
import * as hosting from './acts/hosting.ts'
import * as joining from './acts/joining.ts'
import * as playing from './acts/playing.ts'
import * as speaking from './acts/speaking.ts'
import * as steering from './acts/steering.ts'
import type { SentAct, SentByPerson, SentByTeacher } from './classAct.ts'
import type { ClassEvent } from './classEvent.ts'
import type { ClassState } from './classState.ts'
import { settingIn } from './tablePlay.ts'
import { timePassed } from './time.ts'

export type Taken =
  | {
      readonly ok: true
      readonly state: ClassState
      readonly events: readonly ClassEvent[]
      /** It was taken before: nothing has changed, and no row is kept. */
      readonly repeated: boolean
    }
  | { readonly ok: false; readonly problem: Problem }

const byPerson = (setting: Setting, state: ClassState, { by: { person }, act }: SentByPerson): ActOutcome => {
  switch (act.type) {
    case 'join':
      return joining.joinClass(state, person, act)
    case 'rename':
      return joining.renamed(state, person, act.name)
    case 'wish':
      return joining.wish(setting, state, person, act)
    case 'decline':
      return joining.decline(setting, state, person, act)
    case 'presence':
      return joining.presence(state, person, act)
    case 'raiseHand':
      return joining.raiseHand(state, person)
    case 'lowerHand':
      return joining.lowerHand(state, person)
    case 'move':
      return playing.move(setting, state, person, act)
    case 'propose':
      return playing.propose(setting, state, person, act)
    case 'confirm':
      return playing.confirm(setting, state, person, act)
    case 'withdraw':
      return playing.withdraw(state, person)
    case 'draft':
      return playing.draft(setting, state, person, act)
    case 'say':
      return speaking.sayMessage(state, person, act)
    default:
      return assertNever(act)
  }
}

const byTeacher = (setting: Setting, state: ClassState, { act }: SentByTeacher): ActOutcome => {
  switch (act.type) {
    case 'plan':
      return hosting.plan(setting, state, act)
    case 'lockDoor':
      return hosting.lockDoor(state, act)
    case 'hideNames':
      return hosting.hideNames(state, act)
    case 'deal':
      return hosting.deal(setting, state)
    case 'seat':
      return hosting.seat(setting, state, act)
    case 'observe':
      return hosting.observe(setting, state, act)
    case 'unseat':
      return hosting.unseat(setting, state, act)
    case 'renamePerson':
      return joining.renamed(state, act.person, undefined)
    case 'removePerson':
      return hosting.removePerson(setting, state, act)
    case 'mute':
      return speaking.mute(state, act)
    case 'lowerHandOf':
      return joining.lowerHand(state, act.person)
    case 'start':
      return hosting.start(setting, state)
    case 'pause':
      return steering.pause(state, act)
    case 'resume':
      return steering.resume(state, act)
    case 'addMinutes':
      return steering.addMinutes(state, act)
    case 'endRound':
      return steering.endRound(setting, state, act)
    case 'announce':
      return speaking.announceTo(state, act)
    case 'tellNews':
      return speaking.tellNews(setting, state, act)
    case 'bringNews':
      return speaking.strikeNewsAt(setting, state, act)
    case 'writeNews':
      return speaking.writeNews(state, act)
    case 'whisper':
      return speaking.whisper(state, act)
    case 'hideMessage':
      return speaking.hideMessage(state, act)
    case 'setMessages':
      return speaking.setMessages(state, act)
    case 'recall':
      return steering.recall(state, act)
    case 'letGo':
      return steering.letGo(setting, state, act)
    case 'takeOver':
      return steering.takeOver(state, act)
    case 'handBack':
      return steering.handBack(state, act)
    case 'lookIn':
      return steering.lookIn(state, act)
    case 'openBooks':
      return steering.openBooksAt(state, act)
    case 'close':
      return steering.closeClass(setting, state)
    default:
      return assertNever(act)
  }
}

const made = (setting: Setting, state: ClassState, sent: SentAct): ActOutcome => {
  if (state.phase === 'closed')
    return refusal('class-closed', '', 'This class is closed.', 'Its tables can still be read.')
  if (sent.by.who === 'person') return byPerson(setting, state, sent as SentByPerson)
  if (sent.by.who === 'teacher') return byTeacher(setting, state, sent as SentByTeacher)
  const { act } = sent
  if (act.type === 'tick') return state
  return act.type === 'decided'
    ? playing.decided(setting, state, act)
    : refusal('not-the-server’s', '/type', `“${act.type}” is no act of the server’s.`, 'Leave it out.')
}

/** Ids that are remembered of each actor. A client sends again only what it has not heard of, a few acts at most. */
const REMEMBERED = 100

/** Whoever sent it, as a key: people's ids never have a colon. */
const actorOf = ({ by }: SentAct): string => (by.who === 'person' ? `person:${by.person}` : by.who)

const wasTaken = ({ taken }: ClassState, sent: SentAct): boolean =>
  sent.id !== null && (taken[actorOf(sent)] ?? []).includes(sent.id)

const remembered = (state: ClassState, sent: SentAct): ClassState => {
  if (sent.id === null) return state
  const actor = actorOf(sent)
  const ids = [...(state.taken[actor] ?? []), sent.id].slice(-REMEMBERED)
  return { ...state, taken: { ...state.taken, [actor]: ids } }
}

export const takeAct = (scenario: Scenario, state: ClassState, sent: SentAct): Taken => {
  if (wasTaken(state, sent)) return { ok: true, state, events: [], repeated: true }
  if (!Number.isSafeInteger(sent.at))
    return {
      ok: false,
      problem: refusal(
        'bad-time',
        '/at',
        'A row’s time is a whole number of milliseconds.',
        'Send it again.',
      ),
    }
  const setting = settingIn(scenario, state.plan)
  const now = state.phase === 'closed' ? state : timePassed(setting, state, sent.at)
  const outcome = made(setting, now, sent)
  if (isProblem(outcome)) return { ok: false, problem: outcome }
  const after = remembered(outcome, sent)
  return { ok: true, state: after, events: after.record.slice(state.record.length), repeated: false }
}
