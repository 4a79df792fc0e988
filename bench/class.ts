/**
 * A year group at once: one server process, 100 tables of Geneva, 300 people by script in three seats of each, counterparts in the
 * rest, all over loopback. The people run in this process and take processor time from the server on a small machine, so that
 * delays at the clients are measured from above; those at the server are from an act that came to the view that was sent.
 * Ends within two minutes on any machine.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { playedFor } from './class/playedFor.ts'
import { startServerProcess } from './class/serverUnderLoad.ts'
import { openYearGroup } from './class/yearGroup.ts'
import type { Findings } from './figure.ts'

const TABLES = 100
/** Milliseconds for which the class is watched. */
const WATCHED = 40_000

export const find = async (): Promise<Findings> => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-class-'))
  const server = await startServerProcess(join(folder, 'classes.db'))
  const group = await openYearGroup([server.origin], TABLES)
  const figures = await playedFor(WATCHED, [group], [server])
  group.leave()
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
  return { figures }
}
