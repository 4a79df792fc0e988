/**
 * Turns the files of a published domain into a scenario that the reader accepts and the game can play, or into a list
 * of what is wrong with them. Files may come in any order and under any name; no content makes this throw.
 */
import { LIMITS } from '../scenario/limits.ts'
import { readScenario } from '../scenario/read.ts'
import type { Scenario } from '../scenario/scenario.ts'
import { hasErrors } from '../terms/problem.ts'
import { DEFAULT_TITLE } from './fill/defaults.ts'
import { scenarioFrom } from './fill/scenarioFrom.ts'
import { FORMAT_LIMITS } from './limits.ts'
import { labelOf, madeUnique, titleFromFile } from './names.ts'
import { type FiledProblem, type Notes, notesOn } from './notes.ts'
import { FORMAT_NAMES, type PublishedDomain } from './publishedDomain.ts'
import { type GivenFile, type ReadFile, readFile } from './recognise.ts'
import type { StatedDomain, StatedProfile } from './stated.ts'
import { issuesOf } from './values.ts'
import { profileOver } from './weighing.ts'

export type { GivenFile } from './recognise.ts'

export interface ImportOptions {
  /** In place of the domain's own name. */
  readonly title?: string
  /** How many values to take of a range with too many; from 2 to the most options of an issue. */
  readonly steps?: number
}

export interface Imported {
  /** The text of the scenario file. */
  readonly text: string
  readonly scenario: Scenario
  readonly published: PublishedDomain
}

export type ImportResult =
  | { readonly ok: true; readonly value: Imported; readonly warnings: readonly FiledProblem[] }
  | { readonly ok: false; readonly problems: readonly FiledProblem[] }

/** Reads files given in any order. Problems stand by file, in the order of its text. */
export const importDomain = (files: readonly GivenFile[], options: ImportOptions = {}): ImportResult => {
  const desk = notesOn(files[0]?.name ?? '')
  const { published, problems } = assembled(files, options, desk)
  const all = inOrder([...desk.problems, ...problems])
  if (published === null || hasErrors(all)) return { ok: false, problems: all }
  const text = scenarioFrom(published, options.title)
  const read = readScenario(text, { largeSpaces: true })
  if (!read.ok) throw new Error(`An imported scenario is refused: ${read.problems[0]?.message}`)
  return { ok: true, value: { text, scenario: read.value, published }, warnings: all }
}

interface Assembled {
  /** Null where a part is missing; why is noted. Not to be used where there are errors. */
  readonly published: PublishedDomain | null
  readonly problems: readonly FiledProblem[]
}

const assembled = (files: readonly GivenFile[], { steps = 0 }: ImportOptions, desk: Notes): Assembled => {
  const read = distinct(files, desk).map(readFile)
  const notes = (): readonly FiledProblem[] => read.flatMap((file) => file.notes.problems)
  const kept = ofOneFormat(read)
  const profiles = kept.flatMap(({ stated }) => (stated?.kind === 'profile' ? [stated.profile] : []))
  const domain = domainOf(kept, profiles, desk, hasErrors(notes()))
  const format = kept[0]?.stated?.format
  if (domain === null || format === undefined) return { published: null, problems: notes() }
  const issues = issuesOf(domain, steps)
  sayHeadcount(profiles, domain, hasErrors(notes()), desk)
  const names = madeUnique(
    profiles.map((profile, index) =>
      labelOf(profile.name ?? titleFromFile(profile.notes.file), `Party ${index + 1}`),
    ),
    LIMITS.label,
  )
  // Issues that cannot be used are left out, so that profiles are not reported for naming unknown ones.
  const whole = issues.length === domain.issues.length && !hasErrors(domain.notes.problems)
  const weighed = whole
    ? profiles.map((profile, index) => profileOver(issues, profile, names[index] ?? `Party ${index + 1}`))
    : []
  const name = labelOf(domain.name ?? titleFromFile(domain.notes.file), DEFAULT_TITLE)
  return {
    published: {
      format,
      name,
      file: domain.notes.file,
      issues: issues.map(({ name: issue, values }) => ({ name: issue, values })),
      profiles: weighed,
    },
    problems: notes(),
  }
}

const distinct = (files: readonly GivenFile[], desk: Notes): readonly GivenFile[] => {
  if (files.length > FORMAT_LIMITS.files)
    desk.say(
      'too-many-files',
      null,
      `${files.length} files are named; one import takes at most ${FORMAT_LIMITS.files}.`,
      'Name one domain and the profiles that belong to it.',
    )
  const seen = new Set<string>()
  return files.slice(0, FORMAT_LIMITS.files).filter(({ name }) => {
    if (seen.has(name)) {
      desk.say('duplicate-file', null, `${name} is named twice.`, 'Name it once; each profile is one party.')
      return false
    }
    seen.add(name)
    return true
  })
}

/** Files of the first format found; the others are noted. */
const ofOneFormat = (read: readonly ReadFile[]): readonly ReadFile[] => {
  const usable = read.filter(({ stated }) => stated !== null)
  const format = usable[0]?.stated?.format
  return usable.filter(({ stated, notes }) => {
    if (stated === null || format === undefined || stated.format === format) return true
    notes.say(
      'mixed-formats',
      0,
      `This file is ${FORMAT_NAMES[stated.format]}, and the others are ${FORMAT_NAMES[format]}.`,
      'Name files of one format.',
    )
    return false
  })
}

/** The domain's own file, or else what the first profile carries. */
const domainOf = (
  read: readonly ReadFile[],
  profiles: readonly StatedProfile[],
  desk: Notes,
  troubled: boolean,
): StatedDomain | null => {
  const [domain, ...others] = read.flatMap(({ stated }) => (stated?.kind === 'domain' ? [stated.domain] : []))
  for (const other of others)
    other.notes.say(
      'second-domain',
      0,
      `This file says which issues there are, and so does ${domain?.notes.file ?? 'another'}.`,
      'Name one domain, and profiles that value its issues.',
    )
  const found = domain ?? profiles.find((profile) => profile.domain !== null)?.domain ?? null
  // If the unreadable file may have been the domain, its own problems are enough.
  if (found === null && !troubled)
    desk.say(
      'no-domain',
      null,
      'No file says which issues and values there are.',
      'Name the domain file too; NegMAS profiles do not carry it.',
    )
  return found
}

const sayHeadcount = (
  profiles: readonly StatedProfile[],
  domain: StatedDomain,
  troubled: boolean,
  desk: Notes,
): void => {
  if (profiles.length < 2 && !troubled)
    desk.say(
      'too-few-profiles',
      null,
      profiles.length === 0 ? 'No profile is named.' : 'Only one profile is named.',
      `Name the profiles of at least two parties beside ${domain.notes.file}.`,
    )
  if (profiles.length > LIMITS.principals)
    desk.say(
      'too-many-profiles',
      null,
      `${profiles.length} profiles are named; a scenario seats ${LIMITS.principals} principals.`,
      `Name ${LIMITS.principals} of them.`,
    )
}

/** By file in the order in which they were named, then as they stand in the text. */
const inOrder = (problems: readonly FiledProblem[]): readonly FiledProblem[] => {
  const files = [...new Set(problems.map(({ file }) => file))]
  return files.flatMap((file) =>
    problems
      .filter((problem) => problem.file === file)
      .sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
  )
}
