/** What is counted while year groups play: at their clients, and in all server processes together. */
import { type Figure, median, milliseconds, seconds, share } from '../figure.ts'
import { type Counted, countedTogether, type ServerUnderLoad, threadTimes } from './serverUnderLoad.ts'
import type { YearGroup } from './yearGroup.ts'

type Times = Counted['thread']

/** How busy the machine was: without it nobody can judge a delay by the clock. */
const queueOf = (what: string, time: number, before: Times, after: Times): readonly Figure[] => {
  if (before === null || after === null) return []
  const [ran, waited] = [after.ran - before.ran, after.waited - before.waited]
  return [
    {
      what: `${what}: on a processor, and ready but waiting for one`,
      measured: `${seconds(ran)}, ${seconds(waited)}`,
      from: `of ${time / 1000} s (/proc/PID/schedstat)`,
    },
  ]
}

const countedIn = async (servers: readonly ServerUnderLoad[]): Promise<Counted> =>
  countedTogether(await Promise.all(servers.map((server) => server.counted())))

const ASKED = 'below 100 ms'

/** Plays for so many milliseconds. */
export const playedFor = async (
  time: number,
  groups: readonly YearGroup[],
  servers: readonly ServerUnderLoad[],
): Promise<readonly Figure[]> => {
  const [before, here] = [await countedIn(servers), threadTimes('self')]
  const delays = (await Promise.all(groups.map((group) => group.play(time)))).flat()
  const [after, hereAfter] = [await countedIn(servers), threadTimes('self')]

  const spent = (name: string): number => after.sum(name) - before.sum(name)
  const within = (name: string, part: number) => after.quantile(name, part, before)
  const acts = spent('parley_act_seconds_count')
  const cpu = spent('parley_process_cpu_seconds_total')
  const memory = after.sum('parley_process_resident_memory_bytes') / servers.length
  const [p99, shown] = [share(delays, 0.99), within('parley_shown_seconds', 0.99)]
  const people = groups.reduce((sum, group) => sum + group.people, 0)
  const joined = Math.max(...groups.map((group) => group.joined))
  const each = servers.length === 1 ? '' : ' (each)'
  const from = `${people} people, ${time / 1000} s, ${delays.length} moves by people, ${acts} acts`
  return [
    {
      what: `${people} people join at once, until each has their view`,
      measured: seconds(joined),
      aim: { asked: 'within 30 s', met: joined < 30_000 },
      from: 'one join',
    },
    {
      what: 'from a move to every view at its table, at the clients: median',
      measured: milliseconds(median(delays)),
      from,
    },
    {
      what: 'the same, 99th percentile',
      measured: milliseconds(p99),
      aim: { asked: ASKED, met: p99 < 100 },
      from,
    },
    {
      what: 'from an act to each view of it, at the server: median',
      measured: milliseconds(within('parley_shown_seconds', 0.5)),
      from,
    },
    {
      what: 'the same, 99th percentile',
      measured: milliseconds(shown),
      aim: { asked: ASKED, met: shown < 100 },
      from,
    },
    {
      what: 'of that, until its row is on disk: 99th percentile',
      measured: milliseconds(within('parley_act_seconds', 0.99)),
      from,
    },
    {
      what: 'processor time of the server for one act, views included',
      measured: milliseconds((cpu / acts) * 1000),
      from,
    },
    {
      what: 'characters sent for one act, to all',
      measured: Math.round(spent('parley_characters_sent_total') / acts).toLocaleString('en'),
      from,
    },
    {
      what: `memory of the server${each}`,
      measured: `${Math.round(memory / 1e6)} MB`,
      aim: { asked: 'below 400 MB', met: memory < 400e6 },
      from,
    },
    ...queueOf(`threads that serve`, time, before.thread, after.thread),
    ...queueOf('the people’s thread', time, here, hereAfter),
  ]
}
