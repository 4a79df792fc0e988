/** A class read back from where it was kept: checked row by row, and replayed. Never throws on what it reads. */
import type { SentAct } from '../../class/classAct.ts'
import { openingShape, sentActShape } from '../../class/classRow.ts'
import type { ClassState } from '../../class/classState.ts'
import { type ClassOpening, replaySteps } from '../../class/openClass.ts'
import { hashOf } from '../../scenario/hash.ts'
import { readScenario } from '../../scenario/read.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import { refusal } from '../../table/refusal.ts'
import { parsed } from '../../terms/parsed.ts'
import type { Problem, ReadResult } from '../../terms/problem.ts'
import { runThrough } from '../../terms/runThrough.ts'
import { chainNext, chainStart } from './chain.ts'

/** Raised whenever the same rows may lead to another class. */
export const CLASS_FORMAT = 1

export interface KeptRow {
  /** Counts from 1. */
  readonly seq: number
  readonly body: string
  readonly digest: string
}

/** As it lies in the database, and in an export. */
export interface KeptClass {
  readonly id: string
  readonly format: number
  readonly scenario: string
  readonly opening: string
  readonly rows: readonly KeptRow[]
}

export interface ReadClass {
  readonly scenario: Scenario
  readonly opening: ClassOpening
  readonly acts: readonly SentAct[]
  readonly state: ClassState
  /** Of the last row: what the next one goes on from. */
  readonly digest: string
}

const KEPT = 'Nothing of it was changed; it can still be exported.'

const damaged = (
  path: string,
  message: string,
): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems: [refusal('damaged', path, message, KEPT)],
})

/**
 * The original objects, not the shape's copies: in those keys may stand in another order, and the order in which a package
 * names its issues is the order in which they are settled.
 */
function* readRows({
  id,
  scenario,
  opening,
  rows,
}: KeptClass): Generator<void, ReadResult<{ readonly acts: readonly SentAct[]; readonly digest: string }>> {
  const acts: SentAct[] = []
  let digest = chainStart(id, scenario, opening)
  for (const [at, row] of rows.entries()) {
    const path = `/rows/${at}`
    if (row.seq !== at + 1) return damaged(path, `Row ${at + 1} of this class is missing.`)
    digest = chainNext(digest, row.body)
    if (row.digest !== digest) return damaged(path, `Row ${row.seq} of this class is not as it was written.`)
    const act = parsed(row.body)
    if (!sentActShape.safeParse(act).success) return damaged(path, `Row ${row.seq} of this class is no act.`)
    acts.push(act as SentAct)
    yield
  }
  return { ok: true, value: { acts, digest }, warnings: [] }
}

function* readSteps(kept: KeptClass): Generator<void, ReadResult<ReadClass>> {
  if (kept.format !== CLASS_FORMAT)
    return {
      ok: false,
      problems: [
        refusal(
          'other-format',
          '/format',
          `This class was kept in format ${kept.format}; this version of Parley reads format ${CLASS_FORMAT}.`,
          `Open it with the version that kept it. ${KEPT}`,
        ),
      ],
    }
  const written = parsed(kept.opening)
  if (!openingShape.safeParse(written).success)
    return damaged('/opening', 'The opening of this class is not as it was written.')
  const opening = written as ClassOpening
  if (hashOf(kept.scenario) !== opening.plan.scenario.hash)
    return damaged('/scenario', 'The scenario of this class is not the one that it was opened with.')
  const scenario = readScenario(kept.scenario)
  if (!scenario.ok) return scenario
  const rows = yield* readRows(kept)
  if (!rows.ok) return rows
  const replayed = yield* replaySteps(scenario.value, opening, rows.value.acts)
  if (!replayed.ok)
    return damaged(
      replayed.row === 0 ? '/opening' : `/rows/${replayed.row - 1}`,
      `Row ${replayed.row} of this class cannot be made again: ${replayed.problem.message}`,
    )
  return {
    ok: true,
    value: { scenario: scenario.value, opening, state: replayed.state, ...rows.value },
    warnings: scenario.warnings,
  }
}

export const readClass = (kept: KeptClass): ReadResult<ReadClass> => runThrough(readSteps(kept))

/** Milliseconds of reading at a stretch, before others have a turn. */
const STRETCH = 10

/** The same in a process in which other classes go on meanwhile: a thousand rows take a second. */
export const readClassByTurns = async (kept: KeptClass): Promise<ReadResult<ReadClass>> => {
  const steps = readSteps(kept)
  let begun = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
    if (performance.now() - begun < STRETCH) continue
    await new Promise((resolve) => setImmediate(resolve))
    begun = performance.now()
  }
}
