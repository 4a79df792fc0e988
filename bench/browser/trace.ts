/**
 * What the page's own thread spent its time on, read from a Chromium trace. Categories to record: `CATEGORIES`. Times are
 * in milliseconds, with whatever slowing was asked for in them: a task is as long as a person waits for it; what it ran
 * for, and its parts, are the time that the thread had a processor, which other processes on the machine change less.
 */

export const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing']

export const PARTS = ['scripting', 'style', 'layout', 'paint', 'garbage', 'other'] as const
export type Part = (typeof PARTS)[number]
export type Parts = Readonly<Record<Part, number>>

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } }
}

const PART_OF: Readonly<Record<string, Part>> = {
  FunctionCall: 'scripting',
  EventDispatch: 'scripting',
  TimerFire: 'scripting',
  FireAnimationFrame: 'scripting',
  FireIdleCallback: 'scripting',
  EvaluateScript: 'scripting',
  RunMicrotasks: 'scripting',
  'v8.compile': 'scripting',
  HandlePostMessage: 'scripting',
  UpdateLayoutTree: 'style',
  ScheduleStyleRecalculation: 'style',
  InvalidateLayout: 'layout',
  Layout: 'layout',
  HitTest: 'layout',
  PrePaint: 'paint',
  Paint: 'paint',
  Layerize: 'paint',
  UpdateLayer: 'paint',
  UpdateLayerTree: 'paint',
  Commit: 'paint',
  CompositeLayers: 'paint',
  MinorGC: 'garbage',
  MajorGC: 'garbage',
  BlinkGC: 'garbage',
}
const partOf = (name: string): Part | null =>
  PART_OF[name] ?? (/GC/.test(name) && !name.includes('Scheduler') ? 'garbage' : null)

export interface Task {
  readonly start: number
  readonly length: number
  readonly ran: number
  readonly parts: Parts
  /** Names of the marks that were set in it. */
  readonly marks: readonly string[]
  /** A press of the mouse was heard in it. */
  readonly hearsPress: boolean
  /** A frame was handed over to be shown at its end. */
  readonly paints: boolean
}

export interface PageTrace {
  /** Of the page's main thread, in order. */
  readonly tasks: readonly Task[]
  /** When each `performance.mark` was set, by its name. */
  readonly marks: ReadonlyMap<string, number>
}

const ranFor = ({ tdur, dur }: TraceEvent): number => tdur ?? dur ?? 0

const nothing = (): Record<Part, number> => ({
  scripting: 0,
  style: 0,
  layout: 0,
  paint: 0,
  garbage: 0,
  other: 0,
})

export const sumOf = (all: readonly Parts[]): Parts => {
  const sum = nothing()
  for (const parts of all) for (const part of PARTS) sum[part] += parts[part]
  return sum
}

/** An event's time less that of the events within it counts as its part; one without a part counts as its parent's. */
const partsOf = (task: TraceEvent, within: readonly TraceEvent[]): Parts => {
  const parts = nothing()
  const open: { readonly end: number; readonly part: Part }[] = [
    { end: task.ts + (task.dur ?? 0), part: 'other' },
  ]
  parts.other += ranFor(task)
  for (const event of within) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= event.ts && open.length > 1) open.pop()
    const around = open.at(-1)?.part ?? 'other'
    const part = partOf(event.name) ?? around
    parts[around] -= ranFor(event)
    parts[part] += ranFor(event)
    open.push({ end: event.ts + (event.dur ?? 0), part })
  }
  for (const part of PARTS) parts[part] /= 1000
  return parts
}

/** The trace of one page: that of the process in which a mark called `mark` was set. */
export const readTrace = (trace: Buffer, mark: string): PageTrace => {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] }
  const marked = traceEvents.find((event) => event.name === mark)
  if (marked === undefined) throw new Error(`The trace has no mark called ${mark}.`)
  const ofPage = traceEvents.filter(({ pid, tid, ts }) => pid === marked.pid && tid === marked.tid && ts > 0)
  const marks = ofPage.filter(({ ph }) => /^[RIn]$/i.test(ph)).sort((a, b) => a.ts - b.ts)
  const ours = ofPage
    .filter(({ ph }) => ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const tasks: Task[] = []
  for (let place = 0, nextMark = 0; place < ours.length; ) {
    const task = ours[place]
    place += 1
    if (task === undefined || task.name !== 'RunTask') continue
    const end = task.ts + (task.dur ?? 0)
    const from = place
    while (place < ours.length && (ours[place]?.ts ?? 0) < end) place += 1
    while (nextMark < marks.length && (marks[nextMark]?.ts ?? 0) < task.ts) nextMark += 1
    const firstMark = nextMark
    const within = ours.slice(from, place)
    while (nextMark < marks.length && (marks[nextMark]?.ts ?? 0) < end) nextMark += 1
    tasks.push({
      start: task.ts / 1000,
      length: (task.dur ?? 0) / 1000,
      ran: ranFor(task) / 1000,
      parts: partsOf(task, within),
      marks: marks.slice(firstMark, nextMark).map(({ name }) => name),
      hearsPress: within.some(
        ({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'pointerdown',
      ),
      paints: within.some(({ name }) => name === 'Commit'),
    })
  }
  return { tasks, marks: new Map(marks.map(({ name, ts }) => [name, ts / 1000])) }
}
