/** Puts findings where they stand in a text: what an editor underlines, and what it offers to change. */
import type { Problem, Severity } from '../terms/problem.ts'
import type { ProblemCode } from './codes.ts'
import { type At, type Choice, type Finding, type Fix, type Path, pointerTo, quoted } from './finding.ts'
import { LIMITS } from './limits.ts'
import { valueAt } from './shape/whereabouts.ts'
import { guessingWithin, type Suggested } from './spelling.ts'
import type { LineColumn, TextSpan } from './text/lines.ts'

/** The same with its lines and columns, counted from 1; the end is the place behind its last unit. */
export interface TextPlace extends TextSpan, LineColumn {
  readonly endLine: number
  readonly endColumn: number
}

export interface FileProblem extends Problem, TextPlace {
  readonly line: number
  readonly column: number
  /** What `path` writes as a pointer. */
  readonly steps: Path
  /** Other places with the same problem for the same reason, in the order of the file. */
  readonly also: readonly TextPlace[]
  readonly fixes: readonly Fix[]
}

/** A text, as far as findings must know it. */
export interface PlacingText {
  readonly spanOf: (path: Path, at?: 'key' | 'value') => TextSpan
  readonly lineColumn: (offset: number) => LineColumn
  /** Units before the text that was parsed: a byte order mark. They count in no column. */
  readonly skipped: number
  readonly value: unknown
}

/** A finding about the text, which knows its own place. */
export type TextFinding<Code extends string> = Finding<Code> & Partial<TextSpan>

type Severities<Code extends string> = Readonly<Record<Code, { readonly severity: Severity }>>

/** What to do about an unknown name: write the one that was meant, wherever it stands, unless that is there already. */
const fixesFor = (
  { path, at, also = [], fixes = [] }: Finding<string>,
  { word }: Choice,
  { meant }: Suggested,
  value: unknown,
): readonly Fix[] => {
  if (meant === undefined) return fixes
  const places: readonly At[] = [{ path, ...(at === undefined ? {} : { at }) }, ...also]
  const isTaken = places.some(
    (place) => place.at === 'key' && valueAt(value, [...place.path.slice(0, -1), meant]) !== undefined,
  )
  if (isTaken) return fixes
  const renamed: Fix = {
    title: word === '' ? `Write ${quoted(meant)}` : `Change ${quoted(word)} to ${quoted(meant)}`,
    changes: places.map((place) =>
      place.at === 'key'
        ? { do: 'renameKey', path: place.path, key: meant }
        : { do: 'set', path: place.path, value: meant },
    ),
    sure: true,
  }
  return [renamed, ...fixes]
}

/** Offsets count from the very beginning of the file, a byte order mark included. */
const shifted = (fixes: readonly Fix[], by: number): readonly Fix[] =>
  by === 0
    ? fixes
    : fixes.map((fix) => ({
        ...fix,
        changes: fix.changes.map((change) =>
          change.do === 'replace' ? { ...change, offset: change.offset + by } : change,
        ),
      }))

/** Problems in the order of the text, with what to do about each; no more of them than anybody will read. */
export const placed = <Code extends string>(
  findings: readonly TextFinding<Code>[],
  severities: Severities<Code>,
  text: PlacingText,
): FileProblem[] => {
  const at = ({ offset, length }: TextSpan): TextPlace => {
    const end = text.lineColumn(offset + length)
    const place = { offset: offset + text.skipped, length, ...text.lineColumn(offset) }
    return { ...place, endLine: end.line, endColumn: end.column }
  }
  const spanOf = ({ path, at: part, offset, length = 0 }: TextFinding<Code>): TextSpan =>
    offset === undefined ? text.spanOf(path, part) : { offset, length }
  const sorted = findings
    .map((finding) => ({ finding, span: spanOf(finding) }))
    .sort((a, b) => a.span.offset - b.span.offset)
  const guess = guessingWithin()
  const kept = sorted.slice(0, LIMITS.problems).map(({ finding, span }): FileProblem => {
    const { code, path, message, hint, also = [], fixes = [] } = finding
    const suggested = typeof hint === 'string' ? undefined : guess(hint)
    return {
      code,
      severity: severities[code].severity,
      path: pointerTo(path),
      steps: path,
      ...at(span),
      message,
      hint: typeof hint === 'string' ? hint : (suggested?.words ?? ''),
      also: also.map((other) => at(text.spanOf(other.path, other.at))),
      fixes: shifted(
        typeof hint === 'string' || suggested === undefined
          ? fixes
          : fixesFor(finding, hint, suggested, text.value),
        text.skipped,
      ),
    }
  })
  return sorted.length === kept.length ? kept : [...kept, unlisted(sorted.length - kept.length, kept.at(-1))]
}

const unlisted = (count: number, last: TextPlace | undefined): FileProblem => ({
  code: 'more-problems' satisfies ProblemCode,
  severity: 'error',
  path: '',
  steps: [],
  offset: last?.offset ?? 0,
  length: 0,
  line: last?.line ?? 1,
  column: last?.column ?? 1,
  endLine: last?.line ?? 1,
  endColumn: last?.column ?? 1,
  message: `${count} more problems are not listed.`,
  hint: 'Mend the first ones and check again.',
  also: [],
  fixes: [],
})
