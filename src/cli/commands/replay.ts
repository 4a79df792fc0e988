import type { Command } from 'commander'
import { debriefOf } from '../../debrief/debriefOf.ts'
import { debriefText } from '../../debrief/debriefText.ts'
import { partyOf, principalsOf } from '../../scenario/scenario.ts'
import { recordPage } from '../../session/recordPage.ts'
import { flipsOf } from '../../session/thinking/flips.ts'
import { MOST_CHARACTERS, type Reopened, readTranscript } from '../../session/transcript/readTranscript.ts'
import { endWorth } from '../../table/endWorth.ts'
import { roundNow, settingOf } from '../../table/setting.ts'
import { draftPackage } from '../../table/state.ts'
import { openTalks } from '../../table/talks.ts'
import { answerText } from '../answers/all.ts'
import { PROBLEMS } from '../exit.ts'
import { fileText } from '../fileText.ts'
import { jsonOption } from '../options.ts'
import { type Paint, paintFor } from '../paint.ts'
import { reportsOf } from '../report.ts'
import { say, sayAside } from '../say.ts'
import { tame, tameLines } from '../tame.ts'

const HELP = `
Examples:
  parley replay game.json               the debrief
  parley replay game.json --moves       every move with its reasons, then the debrief
  parley replay game.json --json        how it ended, for a script

A game is saved from the game in the browser, or by parley playtest --keep.
Nothing of it is taken on trust: it is played again, move by move, by the rules.

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
    .addHelpText('after', HELP)
    .action((file: string, asked: { readonly moves?: boolean; readonly json?: boolean }) => {
      const reopened = transcriptFile(file)
      if (reopened === null) return
      if (asked.json === true) say(answerOf(reopened))
      else say(pageOf(reopened, asked.moves === true, paintFor(process.stdout, process.env)))
    })
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
  const paint = paintFor(process.stderr, process.env)
  const problems = read.problems.map((problem) => ({ ...problem, hint: HINTS[problem.code] ?? problem.hint }))
  sayAside(reportsOf([{ file, ok: false, problems, facts: null, text: null }], paint))
  process.exitCode = PROBLEMS
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
    const name = scenario.parties.find((party) => party.id === id)?.name ?? id
    return `${tame(name)} ${seat.held === 'human' ? 'by a person' : `by a counterpart (${seat.temperament})`}`
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
