/** A short tour: what to type first, from an idea to a lesson. */
export const MAIN_HELP = `
A tour:
  parley new harbour                  begin with a small scenario that plays at once
  parley check harbour.json           all that is wrong with it, and where; --fix mends what it can
  parley rename harbour.json fees toll   another id, wherever the file names it
  parley upgrade harbour.json --write    to the newest format of scenario files
  parley analyse harbour.json         is there anything to agree on, and what would be fair?
  parley playtest harbour.json        hundreds of games: how do they end, what never happens?
  parley pack harbour.json            role sheets, lesson plan and notes for a teacher
  parley diff before.json after.json  what did a change of numbers do?
  parley import *.xml --out domains   a published domain as a scenario
  parley tournament harbour.json      strategies of the literature against one another

Every command has examples: parley check --help. With --json nothing but data is printed;
parley schema analyse says in which shape.

Exit codes: 0 all fine (perhaps with warnings), 1 problems found, 2 wrong use,
130 stopped by Ctrl-C, 70 a fault of parley itself (PARLEY_DEBUG=1 shows where).
`
