/**
 * The run-time of a learning platform, through the API object that it puts into a window around ours: SCORM 1.2 and SCORM
 * 2004 (3rd edition) say the same things in other words. Nothing here throws: a platform whose window has gone throws at
 * every call, and that is told like a refusal.
 */

export type Edition = '1.2' | '2004'

interface Words {
  readonly api: string
  readonly initialise: string
  readonly get: string
  readonly set: string
  readonly commit: string
  readonly finish: string
  readonly lastError: string
  readonly errorText: string
  readonly learner: string
  readonly mode: string
  readonly status: string
  readonly exit: string
  readonly time: string
  /** Seconds as the edition writes them. */
  readonly seconds: (seconds: number) => string
}

const two = (number: number): string => String(number).padStart(2, '0')

/** CMITimespan of SCORM 1.2: HHHH:MM:SS. */
const timespan = (seconds: number): string =>
  `${String(Math.min(9999, Math.floor(seconds / 3600))).padStart(4, '0')}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`

const WORDS: Readonly<Record<Edition, Words>> = {
  '1.2': {
    api: 'API',
    initialise: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    finish: 'LMSFinish',
    lastError: 'LMSGetLastError',
    errorText: 'LMSGetErrorString',
    learner: 'cmi.core.student_id',
    mode: 'cmi.core.lesson_mode',
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    time: 'cmi.core.session_time',
    seconds: timespan,
  },
  '2004': {
    api: 'API_1484_11',
    initialise: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    finish: 'Terminate',
    lastError: 'GetLastError',
    errorText: 'GetErrorString',
    learner: 'cmi.learner_id',
    mode: 'cmi.mode',
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    time: 'cmi.session_time',
    // ISO 8601 allows any number of seconds.
    seconds: (seconds) => `PT${seconds}S`,
  },
}

/** As much of a window as is looked at. */
export interface WindowLike {
  readonly parent: WindowLike | null
  readonly opener: WindowLike | null
  readonly [name: string]: unknown
}

type Api = Readonly<Record<string, (...words: string[]) => unknown>>

/** Windows above one another; more is a loop. */
const MOST_FRAMES = 50

/** Null where a window of another origin lets nobody look into it. */
const look = <Found>(into: () => Found): Found | null => {
  try {
    return into()
  } catch {
    return null
  }
}

/** This window and those around it, from within. */
const framesFrom = (frame: WindowLike): readonly WindowLike[] => {
  const frames = [frame]
  for (let here = frame; frames.length < MOST_FRAMES; ) {
    const parent = look(() => here.parent)
    if (parent === null || parent === here) break
    frames.push(parent)
    here = parent
  }
  return frames
}

const apiIn = (frames: readonly WindowLike[], name: string): Api | null => {
  for (const frame of frames) {
    const found = look(() => frame[name])
    if (typeof found === 'object' && found !== null) return found as Api
  }
  return null
}

/** In this window, those around it, then whoever opened it or the outermost, and those around that. */
const apiAround = (frame: WindowLike, name: string): Api | null => {
  const frames = framesFrom(frame)
  const own = apiIn(frames, name)
  if (own !== null) return own
  for (const from of [frame, frames.at(-1) ?? frame]) {
    const opener = look(() => from.opener)
    const found = opener === null ? null : apiIn(framesFrom(opener), name)
    if (found !== null) return found
  }
  return null
}

export interface RunTime {
  /** Empty where the platform does not say. */
  get(what: 'learner' | 'mode' | 'status' | 'kept'): string
  /** Whether the platform took it. */
  set(what: 'status' | 'exit' | 'kept', value: string): boolean
  /** SCORM 2004 alone knows whether a course was passed, apart from whether it was completed. */
  setSuccess(value: 'unknown'): void
  setTime(seconds: number): void
  commit(): boolean
  finish(): boolean
  /** What the platform said of its last refusal. */
  said(): string
}

/** Null where there is no platform, or it refuses to begin. */
export const openRunTime = (frame: WindowLike, edition: Edition): RunTime | null => {
  const words = WORDS[edition]
  const api = apiAround(frame, words.api)
  /** What the last call threw. */
  let thrown: string | null = null
  const call = (name: string, ...rest: string[]): string => {
    thrown = null
    try {
      return String(api?.[name]?.(...rest) ?? '')
    } catch (fault) {
      thrown = fault instanceof Error ? fault.message : String(fault)
      return ''
    }
  }
  const isDone = (answer: string): boolean => answer === 'true'
  const element = { ...words, kept: 'cmi.suspend_data' }
  if (api === null || !isDone(call(words.initialise, ''))) return null
  return {
    get: (what) => call(words.get, element[what]),
    set: (what, value) => isDone(call(words.set, element[what], value)),
    setSuccess: (value) => {
      if (edition === '2004') call(words.set, 'cmi.success_status', value)
    },
    setTime: (seconds) => void call(words.set, words.time, words.seconds(Math.max(0, Math.round(seconds)))),
    commit: () => isDone(call(words.commit, '')),
    finish: () => isDone(call(words.finish, '')),
    said: () => thrown ?? (call(words.errorText, call(words.lastError)) || 'it gave no reason'),
  }
}
