import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../src/scenario/read.ts'
import type { Option, Party, Scenario } from '../../src/scenario/scenario.ts'

/**
 * A step from one option of an issue to the next, towards what a party asks for. A demand that has a report behind it, or is
 * read into one, says which way the party's interest lies: where such a step takes worth from it all the same, the position's
 * `because` has to name one of the two options, so that a reader finds the reason.
 */
interface Step {
  readonly name: string
  readonly gain: number
  readonly isExplained: boolean
}

const FOLDER = 'scenarios'

const read = (file: unknown): Scenario => {
  const scenario = readScenario(JSON.stringify(file))
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.problems, null, 2))
  return scenario.value
}

const stepsOf = (scenario: Scenario, party: Party): readonly Step[] =>
  scenario.issues.flatMap((issue) => {
    const position = party.positions[issue.id]
    if (position === undefined || position.basis === 'assumed') return []
    const demanded = issue.options.findIndex(({ id }) => id === position.opening)
    const value = ({ id }: Option): number => position.values[id] ?? 0
    return issue.options.flatMap((from, place) => {
      const to = issue.options[place + Math.sign(demanded - place)]
      if (to === undefined || to === from) return []
      return {
        name: `${party.name}, ${issue.label}: from “${from.short}” to “${to.short}”`,
        gain: value(to) - value(from),
        isExplained: [from, to].some(({ short }) => position.because.includes(short)),
      }
    })
  })

const stepsIn = (scenario: Scenario) => scenario.parties.flatMap((party) => stepsOf(scenario, party))

const unexplained = (scenario: Scenario): readonly string[] =>
  stepsIn(scenario).flatMap(({ name, gain, isExplained }) => (gain < 0 && !isExplained ? [name] : []))

const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
const fileOf = (name: string) => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))

describe('a step towards what a party is reported to demand', () => {
  it.each(names)('takes no worth from it in %s unless a reason that names the option says why', (name) => {
    expect(unexplained(read(fileOf(name)))).toEqual([])
  })

  it('is looked for in Geneva some seventy times, for each of its parties', () => {
    const scenario = read(fileOf('geneva-2026-02.json'))
    expect(stepsIn(scenario).length).toBeGreaterThan(60)
    for (const party of scenario.parties)
      expect(stepsOf(scenario, party).length, party.name).toBeGreaterThan(0)
  })

  it('is found where it does, and passes once the reason names the option', () => {
    const file = fileOf('geneva-2026-02.json')
    const line = file.parties[1].positions['ceasefire-line']
    line.values['line-of-contact'] = 40
    expect(unexplained(read(file))).toEqual([
      'Russia, Ceasefire line: from “Both pull back” to “Line of contact”',
    ])
    line.because = 'Both pull back takes the other army further off. The weight and the values are assumed.'
    expect(unexplained(read(file))).toEqual([])
  })
})
