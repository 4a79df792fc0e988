import { type Command, InvalidArgumentError, Option } from 'commander'
import { debriefOf } from '../../debrief/debriefOf.ts'
import { debriefText } from '../../debrief/debriefText.ts'
import { partyOf, principalsOf } from '../../scenario/scenario.ts'
import { recordPage } from '../../session/recordPage.ts'
import { type XapiGiven, xapiText } from '../../session/takeOut/xapi.ts'
import { flipsOf } from '../../session/thinking/flips.ts'

import { MOST_CHARACTERS, type Reopened, readTranscript } from '../../session/transcript/readTranscript.ts'
import { endWorth } from '../../table/endWorth.ts'
import { roundNow, settingOf } from '../../table/setting.ts'
import { draftPackage } from '../../table/state.ts'
import { openTalks } from '../../table/talks.ts'
import { answerText } from '../answers/all.ts'
import { fileText } from '../fileText.ts'
import { jsonOption } from '../options.ts'
import { type Paint, paintFor } from '../paint.ts'
import { refuseFile } from '../refuseFile.ts'
import { say } from '../say.ts'
import { tame, tameJson, tameLines } from '../tame.ts'
import { type WrongUse, wrongUseOf } from '../wrongUse.ts'

const HELP = `
Examples:
  parley replay game.json               the debrief
  parley replay game.json --moves       every move with its reasons, then the debrief
  parley replay game.json --json        how it ended, for a script
  parley replay game.json --to xapi --account s17 --home-page https://school.example > game.xapi.json

A game is saved from the game in the browser, or by parley playtest --keep.
Nothing of it is taken on trust: it is played again, move by move, by the rules.

With --to xapi, what people did in a finished game as statements for a learning record store:
one JSON array, the same for the same game and options. See docs/scorm.md.

Exit codes: 0 it plays again as it was, 1 it cannot, 2 wrong use.
The shape of the answer with --json: parley schema replay
`

export const addReplay = (program: Command): void => {
  program
    .command('replay')
    .description('Play a saved game again, and tell what happened and what it meant.')
    .argument('<transcript>', 'a saved game')
    .option('--moves', 'tell every move, with the reasons of counterparts')
    .addOption(jsonOption())
    .addOption(new Option('--to <format>', 'what people did, for other programs').choices(['xapi']))
    .option('--account <name>', 'xapi: whose account; an anonymous one without it')
    .option('--home-page <address>', 'xapi: the address of the system that has the account')
    .addOption(new Option('--registration <uuid>', 'xapi: the registration').argParser(uuid))
    .addOption(new Option('--at <time>', 'xapi: the time of all statements (ISO 8601)').argParser(time))
    .addHelpText('after', HELP)
    .action((file: string, asked: Asked, command: Command) => {
      const wrong = wrongUseOf(command)
      const given = xapiGiven(asked, wrong)
      const reopened = transcriptFile(file)
      if (reopened === null) return
      if (asked.to === 'xapi') sayStatements(reopened, given, wrong)
      else if (asked.json === true) say(answerOf(reopened))
      else say(pageOf(reopened, asked.moves === true, paintFor(process.stdout, process.env)))
    })
}

interface Asked {
  readonly moves?: boolean
  readonly json?: boolean
  readonly to?: 'xapi'
  readonly account?: string
  readonly homePage?: string
  readonly registration?: string
  readonly at?: string
}

const uuid = (text: string): string => {
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) return text.toLowerCase()
  throw new InvalidArgumentError('It must be a UUID, as 3f0c1a52-9d1e-4c55-8a3b-0d8f6f1c2e77.')
}

const time = (text: string): string => {
  if (
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text) &&
    !Number.isNaN(Date.parse(text))
  )
    return text
  throw new InvalidArgumentError('It must be a time with its zone, as 2026-11-28T10:30:00Z.')
}

const XAPI_ONLY = ['account', 'homePage', 'registration', 'at'] as const

const xapiGiven = (asked: Asked, wrong: WrongUse): XapiGiven => {
  const { to, account: name, homePage, registration, at } = asked
  if (to !== 'xapi' && XAPI_ONLY.some((option) => asked[option] !== undefined))
    wrong('--account, --home-page, --registration and --at go with --to xapi')
  if ((name === undefined) !== (homePage === undefined))
    wrong('--account and --home-page go together: a name is one only in its system')
  if (homePage !== undefined && !URL.canParse(homePage))
    wrong(`--home-page is no address: “${homePage}”. Example: https://school.example`)
  return {
    ...(name === undefined || homePage === undefined ? {} : { account: { homePage, name } }),
    ...(registration === undefined ? {} : { registration }),
    ...(at === undefined ? {} : { at }),
  }
}

const sayStatements = (
  { transcript, scenario, talks }: Reopened,
  given: XapiGiven,
  wrong: WrongUse,
): void => {
  const { state } = talks
  if (state.end === null) wrong('the talks in this game are not over: statements are made of a finished game')
  if (Object.values(transcript.seats).every(({ held }) => held !== 'human'))
    wrong('no person sat in this game, and statements tell what people did')
  say(tameJson(xapiText({ scenario, transcript, state }, given)))
}

/** Hints for a user of the command line, in place of the reader's own, which are for the page. */
const HINTS: Readonly<Record<string, string>> = {
  'not-a-game': 'Name a game saved by Parley. For a scenario there are: parley check, parley analyse.',
  'not-json': 'Name a game saved by Parley, as it was written.',
  damaged: 'Take an undamaged copy; no move of a game is guessed.',
  'other-format': 'Replay it with the version of Parley that saved it.',
  'other-rules': 'Replay it with the version of Parley that saved it.',
  'scenario-refused': 'Replay it with the version of Parley that saved it.',
  'move-refused': 'Replay it with the version of Parley that saved it.',
  'too-large': 'Name a game saved by Parley.',
}

const transcriptFile = (file: string): Reopened | null => {
  // A character takes at most three bytes; one more shows that the file is too long.
  const found = fileText(file, 3 * MOST_CHARACTERS + 1)
  const read = found.ok
    ? readTranscript(found.text.replace(/^\uFEFF/, ''))
    : { ok: false as const, problems: [found.problem] }
  if (read.ok) return read.value
  const problems = read.problems.map((problem) => ({ ...problem, hint: HINTS[problem.code] ?? problem.hint }))
  refuseFile({ file, problems, text: null, isThere: found.ok })
  return null
}

const answerOf = ({ transcript, scenario, talks: { state } }: Reopened): string => {
  const setting = settingOf(scenario, transcript.reading, transcript.sitting)
  return answerText('replay', {
    scenario: { id: transcript.scenario.id, hash: transcript.scenario.hash },
    reading: transcript.reading,
    sitting: transcript.sitting,
    seed: transcript.seed,
    seats: Object.fromEntries(
      Object.entries(transcript.seats).map(([id, seat]) => [
        id,
        seat.held === 'human' ? 'human' : seat.temperament,
      ]),
    ),
    moves: transcript.entries.length,
    end: state.end === null ? null : { end: state.end.end, ratified: state.end.ratified },
    draft: Object.fromEntries(
      Object.entries(draftPackage(state.draft)).flatMap(([issue, option]) =>
        option === undefined ? [] : [[issue, option]],
      ),
    ),
    worth: Object.fromEntries(principalsOf(scenario).map(({ id }) => [id, endWorth(setting, state, id)])),
  })
}

const pageOf = ({ transcript, scenario, talks }: Reopened, moves: boolean, paint: Paint): string => {
  const { reading, sitting, seed, entries } = transcript
  const seats = Object.entries(transcript.seats).map(([id, seat]) => {
    const party = scenario.parties.find((one) => one.id === id)
    const name = tame(party?.name ?? id)
    if (seat.held === 'human') return `${name} by a person`
    const isWritten = seat.temperament === 'scenario'
    return `${name} by a counterpart (${isWritten ? party?.strategy.temperament : seat.temperament}${isWritten ? ', as written' : ''})`
  })
  const { state, toMove } = talks
  const setting = settingOf(scenario, reading, sitting)
  const ended =
    toMove === null
      ? []
      : [
          `The talks are not closed. ${tame(roundNow(setting, state).label)}: ${tame(partyOf(scenario, toMove).name)} is to move.`,
          'Finish them in the browser for a debrief.',
          '',
        ]
  return [
    `${paint('bold', tame(scenario.title))}: reading ${reading}, sitting ${sitting}, seed ${seed}`,
    `Played: ${seats.join(', ')}.`,
    `All ${entries.length.toLocaleString('en')} moves play again as they were made.`,
    ...(moves ? [] : ['']),
    ...(moves ? [tameLines(recordPage(openTalks(scenario, transcript), entries))] : []),
    ...ended,
    ...(toMove === null
      ? [
          tameLines(
            debriefText(debriefOf({ scenario, state, entries, flips: flipsOf(scenario, transcript) })),
          ),
        ]
      : []),
  ].join('\n')
}
