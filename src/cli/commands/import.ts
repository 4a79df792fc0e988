import type { Command } from 'commander'
import { FORMAT_CODES } from '../../formats/codes.ts'
import { defaultLines } from '../../formats/fill/defaults.ts'
import { type Imported, type ImportResult, importDomain } from '../../formats/importDomain.ts'
import { FORMAT_LIMITS } from '../../formats/limits.ts'
import { FORMAT_NAMES } from '../../formats/publishedDomain.ts'
import { decodeText } from '../../formats/text/decode.ts'
import { factsOf } from '../../scenario/facts.ts'
import { LIMITS } from '../../scenario/limits.ts'
import type { Problem } from '../../terms/problem.ts'
import { answerText, type CommandAnswer } from '../answers/all.ts'
import { codeLines } from '../codeLines.ts'
import { PROBLEMS } from '../exit.ts'
import { fileBytes } from '../fileText.ts'
import { jsonOption, wholeNumber } from '../options.ts'
import { paintFor } from '../paint.ts'
import { problemsText, withoutPlace } from '../report.ts'
import { say, sayAside } from '../say.ts'
import { tame } from '../tame.ts'
import { writeFiles } from '../writeFiles.ts'
import { type WrongUse, wrongUseOf } from '../wrongUse.ts'

interface Asked {
  readonly out: string
  readonly title?: string
  readonly steps?: number
  readonly force?: boolean
  readonly json?: boolean
}

const help = (): string => `
Examples:
  parley import laptop_domain.xml laptop_buyer.xml laptop_seller.xml --out mine
  parley import flight.json flight1.json flight2.json --title "The flight"
  parley import trip.yml util1.yml util2.yml util3.yml --steps 11 --json

One domain and the profiles of two to ${LIMITS.principals} parties, in any order: Genius XML, GeniusWeb JSON
or NegMAS YAML, told apart by their content. Weights, values and walk-aways are kept as
published; what the files do not say is filled in and marked as assumed:
${defaultLines()
  .map((line) => `  ${line}`)
  .join('\n')}
Authors and licence are left to be filled in: published files seldom name them.

Exit codes: 0 imported (perhaps with warnings), 1 problems found, 2 wrong use.
The shape of the answer with --json: parley schema import

Codes of problems; with nothing but warnings a domain is imported:
${codeLines(FORMAT_CODES)}
`

export const addImport = (program: Command): void => {
  program
    .command('import')
    .description('Make a scenario of a published domain: Genius XML, GeniusWeb JSON or NegMAS YAML.')
    .argument('<file...>', 'the domain and its profiles, in any order')
    .option('--out <folder>', 'where to write the scenario', '.')
    .option('--title <text>', 'what it is called, in place of the domain’s own name')
    .option('--steps <number>', 'values to take of a range with too many', wholeNumber(2, LIMITS.options))
    .option('--force', 'write over a file that is there')
    .addOption(jsonOption())
    .addHelpText('after', help())
    .action((files: string[], asked: Asked, command: Command) => importFiles(files, asked, command))
}

interface Picked {
  readonly name: string
  readonly bytes: Uint8Array | null
  readonly problems: readonly Problem[]
}

const pick = (name: string): Picked => {
  const found = fileBytes(name, FORMAT_LIMITS.bytes + 1)
  return found.ok
    ? { name, bytes: found.bytes, problems: [] }
    : { name, bytes: null, problems: [found.problem] }
}

const importFiles = (files: readonly string[], asked: Asked, command: Command): void => {
  const wrong: WrongUse = wrongUseOf(command)
  const { title, steps } = asked
  if (title !== undefined && title.trim() === '') wrong('--title is empty')
  const picked = files.map(pick)
  const readable = picked.flatMap(({ name, bytes }) => (bytes === null ? [] : [{ name, bytes }]))
  const complete = readable.length === files.length
  const result = importDomain(readable, {
    ...(title === undefined ? {} : { title }),
    ...(steps === undefined ? {} : { steps }),
  })
  const told = picked.map(({ name, bytes, problems }) => ({
    file: name,
    problems: [...problems, ...problemsOf(result, name, complete)],
    text: bytes === null ? null : decodeText(bytes).text,
  }))
  const good = complete && result.ok ? result.value : null
  const made =
    good === null
      ? null
      : writeFiles(asked.out, [{ name: `${good.scenario.id}.json`, text: good.text }], asked.force === true)
  if (made?.ok === false) wrong(made.message)
  const path = made?.paths[0] ?? null
  if (path === null || good === null) process.exitCode = PROBLEMS
  const facts = factsTold(good, path)
  if (asked.json === true) {
    say(answerText('import', { files: filesTold(told), imported: facts }))
    return
  }
  const paint = paintFor(process.stderr, process.env)
  for (const { file, problems, text } of told)
    sayAside(problemsText({ file, problems: problems.map(withoutPlace), text }, paint))
  if (facts === null) {
    sayAside('Nothing was imported.\n')
    return
  }
  const written = tame(facts.written)
  say(
    `Wrote ${written}: “${tame(facts.title)}”, ${FORMAT_NAMES[facts.format]}, ${facts.parties} parties, ${facts.issues} issues, ${facts.outcomes.toLocaleString('en')} outcomes.
Its numbers are the files’; texts, rounds and all else were filled in and say “assumed”.
Look it over, then: parley check ${written}\n`,
  )
}

type Told = CommandAnswer<'import'>

/** A file that was named twice is told once. */
const filesTold = (told: Told['files']): Told['files'] =>
  told
    .filter(({ file }, index) => told.findIndex((other) => other.file === file) === index)
    .map(({ file, problems }) => ({ file, problems }))

const factsTold = (good: Imported | null, path: string | null): Told['imported'] => {
  if (good === null || path === null) return null
  const { parties, issues, outcomes } = factsOf(good.scenario)
  const { id, title } = good.scenario
  return { written: path, id, title, format: good.published.format, parties, issues, outcomes }
}

/** Of a file, once even if it was named twice; what only says that a file is missing is left out where one could not be read. */
const problemsOf = (result: ImportResult, file: string, complete: boolean): readonly Problem[] => {
  const all = result.ok ? result.warnings : result.problems
  const idle = new Set(complete ? [] : ['no-domain', 'too-few-profiles'])
  return all
    .filter((problem) => problem.file === file && !idle.has(problem.code))
    .map(({ file: _, ...problem }) => problem)
}
