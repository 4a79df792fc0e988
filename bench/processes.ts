/**
 * The same year group in four classes over two server processes, with a Postgres and a Redis of their own: half of all connections
 * arrive at the process that does not have their class, and are passed on, as behind a plain proxy. All on one machine.
 */
import { ownPostgres } from '../test/server/startPostgres.ts'
import { ownRedis } from '../test/server/startRedis.ts'
import { playedFor } from './class/playedFor.ts'
import { startServerProcess } from './class/serverUnderLoad.ts'
import { openYearGroup, wait } from './class/yearGroup.ts'
import type { Findings } from './figure.ts'

const CLASSES = 4
const TABLES = 25
const WATCHED = 40_000
/** Milliseconds until each process has read the roll again. */
const KNOWN_BY = 2_500

export const find = async (): Promise<Findings> => {
  const [postgres, redis] = [await ownPostgres(), await ownRedis()]
  await Promise.all([postgres.start(), redis.start()])
  const environment = { REDIS_URL: redis.url }
  const servers = await Promise.all([1, 2].map(() => startServerProcess(postgres.url, environment)))
  await wait(KNOWN_BY)
  const origins = servers.map(({ origin }) => origin)
  const groups = await Promise.all(Array.from({ length: CLASSES }, () => openYearGroup(origins, TABLES)))
  const figures = await playedFor(WATCHED, groups, servers)
  for (const group of groups) group.leave()
  for (const server of servers) await server.stop()
  await redis.remove()
  await postgres.remove()
  return { figures: figures.map((figure) => ({ ...figure, what: `two processes: ${figure.what}` })) }
}
