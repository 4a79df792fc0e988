/** A server of classes in a process of its own, its metrics, and how long its thread had to wait for a processor. */
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** What has been counted since the process began. */
export interface Counted {
  /** A metric by its name, all labels added. */
  sum(name: string): number
  /** Milliseconds below which `part` (0 to 1) of a histogram's observations since `before` lie, by its buckets. */
  quantile(name: string, part: number, before: Counted): number
  /** By its buckets: observations up to each bound, in seconds. */
  buckets(name: string): Buckets
  /** Milliseconds for which the thread that serves ran, and for which it could have run but had no processor (Linux; else null). */
  readonly thread: { readonly ran: number; readonly waited: number } | null
}

/** `/proc/PID/schedstat`: nanoseconds on a processor, nanoseconds in its queue, turns. */
export const threadTimes = (pid: number | 'self'): Counted['thread'] => {
  try {
    const [ran = 0, waited = 0] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ').map(Number)
    return { ran: ran / 1e6, waited: waited / 1e6 }
  } catch {
    return null
  }
}

type Buckets = readonly (readonly [upTo: number, count: number])[]

const bucketsIn = (lines: readonly string[], name: string): Buckets =>
  lines.flatMap((line): [number, number][] => {
    const found = new RegExp(`^${name}_bucket\\{.*le="([^"]+)".*\\} (\\d+)$`).exec(line)
    return found === null
      ? []
      : [[found[1] === '+Inf' ? Number.POSITIVE_INFINITY : Number(found[1]), Number(found[2])]]
  })

/** Of processes: what each counted, added. */
export const countedTogether = (all: readonly Counted[]): Counted => {
  const buckets: Counted['buckets'] = (name) => {
    const byBound = new Map<number, number>()
    for (const one of all)
      for (const [bound, count] of one.buckets(name)) byBound.set(bound, (byBound.get(bound) ?? 0) + count)
    return [...byBound].sort(([a], [b]) => a - b)
  }
  return {
    sum: (name) => all.reduce((sum, one) => sum + one.sum(name), 0),
    buckets,
    quantile: (name, part, before) => quantileIn(buckets(name), before.buckets(name), part),
    thread: all.reduce<Counted['thread']>(
      (sum, { thread }) =>
        sum === null || thread === null
          ? null
          : { ran: sum.ran + thread.ran, waited: sum.waited + thread.waited },
      { ran: 0, waited: 0 },
    ),
  }
}

const quantileIn = (now: Buckets, then: Buckets, part: number): number => {
  const were = new Map(then)
  const since = now.map(([bound, count]) => [bound, count - (were.get(bound) ?? 0)] as const)
  const wanted = part * (since.at(-1)?.[1] ?? 0)
  let [below, under] = [0, 0]
  for (const [bound, count] of since) {
    if (count >= wanted && count > under)
      return (
        1000 *
        (Number.isFinite(bound) ? below + ((bound - below) * (wanted - under)) / (count - under) : below)
      )
    below = bound
    under = count
  }
  return Number.NaN
}

const countedIn = (text: string, thread: Counted['thread']): Counted => {
  const lines = text.split('\n')
  const one: Counted = {
    sum: (name) =>
      lines
        .filter((line) => line.startsWith(name) && /^[{ ]/.test(line.slice(name.length)))
        .reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0),
    buckets: (name) => bucketsIn(lines, name),
    quantile: (name, part, before) => countedTogether([one]).quantile(name, part, before),
    thread,
  }
  return one
}

export interface ServerUnderLoad {
  readonly origin: string
  counted(): Promise<Counted>
  stop(): Promise<void>
}

const STARTS_WITHIN = 30_000

const portOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('The server did not start.')), STARTS_WITHIN)
    child.stdout?.once('data', (said) => {
      clearTimeout(late)
      resolve(String(said).trim())
    })
    child.once('close', () => reject(new Error('The server ended by itself.')))
  })

/** `place` is the database's file, or its URL. */
export const startServerProcess = async (
  place: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<ServerUnderLoad> => {
  const child = spawn(process.execPath, ['bench/class/serve.js', place], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  })
  const origin = `http://127.0.0.1:${await portOf(child)}`
  return {
    origin,
    counted: async () =>
      countedIn(await (await fetch(`${origin}/metrics`)).text(), threadTimes(child.pid ?? 'self')),
    stop: async () => {
      child.kill('SIGTERM')
      await new Promise((resolve) => child.once('close', resolve))
    },
  }
}
