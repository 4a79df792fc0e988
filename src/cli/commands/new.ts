import { existsSync, writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { type StarterPlan, starterScenario } from '../../formats/starter/starterScenario.ts'
import { ID_PATTERN } from '../../terms/ids.ts'
import { answerText } from '../answers/all.ts'
import { askForPlan } from '../askForPlan.ts'
import { WRONG_USE } from '../exit.ts'
import { say } from '../say.ts'
import { schemaBeside } from '../schemaBeside.ts'
import { issuesTold, partiesTold } from '../starterPlan.ts'
import { unwritten } from '../writeFiles.ts'
import { type WrongUse, wrongUseOf } from '../wrongUse.ts'

interface Asked {
  readonly title?: string
  readonly parties?: string
  readonly mediator?: string
  readonly issue: readonly string[]
  readonly json?: boolean
}

const HELP = `
Examples:
  parley new harbour                     asks for everything on a terminal
  parley new harbour --title "The harbour" --parties "Town, Shipping line" \\
    --issue "Fees: as now, a little more, much more" \\
    --issue "Night work: none, two nights, every night" --mediator "The minister"

The first option of an issue is what holds while nothing is agreed. All numbers are first
guesses that make a game of it at once; replace them, and say why. Then:
  parley check harbour.json && parley playtest harbour.json

Exit codes: 0 written, 2 wrong use. No file is ever written over.
The shape of the answer with --json: parley schema new
`

const collect = (line: string, before: readonly string[]): readonly string[] => [...before, line]

export const addNew = (program: Command): void => {
  program
    .command('new')
    .description('Begin a scenario of your own: a small one that can be played at once.')
    .argument('<name>', 'its id, and the name of its file without .json')
    .option('--title <text>', 'what it is called on the shelf')
    .option('--parties <names>', 'those who must agree, separated by commas')
    .option('--mediator <name>', 'who mediates; nobody without it')
    .option('--issue <line>', '"Issue: option, option, …"; again for each issue', collect, [])
    .option('--json', 'print JSON and nothing else, and ask nothing')
    .addHelpText('after', HELP)
    .action((name: string, asked: Asked, command: Command) => begin(name, asked, command))
}

const begin = async (name: string, asked: Asked, command: Command): Promise<void> => {
  const wrong = wrongUseOf(command)
  const id = name.replace(/\.json$/, '')
  if (!ID_PATTERN.test(id))
    return wrong(
      `“${name}” cannot be an id: lower-case letters, digits and hyphens, a letter first, at most 40`,
    )
  const isTold = asked.parties !== undefined && asked.issue.length > 0
  const isTerminal = process.stdin.isTTY === true && process.stdout.isTTY === true && asked.json !== true
  if (!isTold && !isTerminal)
    return wrong('say who sits at the table and what about: --parties "Ada, Ben" --issue "Price: low, high"')
  const plan = isTold ? planFrom(id, asked, wrong) : await askForPlan(id, asked)
  if (plan === null) {
    process.exitCode = WRONG_USE
    return
  }
  const path = `${id}.json`
  const schema = schemaBeside()
  try {
    writeFileSync(path, `${JSON.stringify({ ...starterScenario(plan), $schema: schema.named }, null, 2)}\n`, {
      flag: 'wx',
    })
  } catch (error) {
    return wrong(existsSync(path) ? `${path} is there already; choose another name` : unwritten(path, error))
  }
  const beside = schema.write(wrong)
  if (asked.json === true) return say(answerText('new', { file: path, id }))
  say(`Wrote ${path}${beside}. Next:\n  parley check ${path}\n  parley playtest ${path}\n`)
}

const planFrom = (id: string, asked: Asked, wrong: WrongUse): StarterPlan => {
  const parties = partiesTold(asked.parties ?? '')
  if (!parties.ok) return wrong(parties.message)
  const issues = issuesTold(asked.issue)
  if (!issues.ok) return wrong(issues.message)
  const mediator = asked.mediator?.trim() ?? ''
  if (parties.value.includes(mediator)) return wrong(`“${mediator}” cannot mediate its own dispute`)
  return {
    id,
    title: asked.title ?? id,
    parties: parties.value,
    issues: issues.value,
    ...(mediator === '' ? {} : { mediator }),
  }
}
