/** The mathematics that everything else waits for: a scenario read, compiled, every outcome evaluated, the frontier. */
import { Bench } from 'tinybench'
import { compileDomain } from '../src/bargaining/domain.ts'
import { frontierOf } from '../src/bargaining/frontier.ts'
import { worthsOf } from '../src/bargaining/worths.ts'
import type { Scenario } from '../src/scenario/scenario.ts'
import { type Findings, milliseconds } from './figure.ts'
import { GENEVA, readGeneva } from './geneva.ts'

export const find = async (): Promise<Findings> => {
  const bench = new Bench({ time: 2000, iterations: 10, warmupTime: 500 })
  const scenario = readGeneva()
  // Another object is another scenario to everything that keeps what it has worked out.
  const anew = (): Scenario => ({ ...scenario })
  const compile = (of: Scenario) => compileDomain(of, GENEVA.reading)
  const evaluate = (of: Scenario) => {
    const domain = compile(of)
    for (const party of domain.parties.keys()) worthsOf(domain, party)
    return domain
  }
  bench
    .add('Geneva read and checked', () => void readGeneva())
    .add('Geneva compiled', () => void compile(anew()))
    .add('compiled, and every outcome evaluated for every party', () => void evaluate(anew()))
    .add('compiled, evaluated, and the exact frontier found', () => void frontierOf(evaluate(anew())))
  await bench.run()
  const { outcomes } = compile(scenario)
  return {
    figures: bench.tasks.map(({ name, result }) => {
      if (result.state !== 'completed') throw new Error(`"${name}" was not measured: ${result.state}.`)
      const { p50, samplesCount } = result.latency
      return {
        what: `${name} (${outcomes.toLocaleString('en')} outcomes), median`,
        measured: milliseconds(p50),
        from: `${samplesCount} runs`,
      }
    }),
  }
}
