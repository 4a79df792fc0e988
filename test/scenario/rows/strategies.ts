import { withMediator } from '../../fixtures/tinyScenario.ts'
import { set } from '../editing.ts'
import { type Row, row } from './row.ts'

const path = '/parties/0/strategy'
const first = (strategy: object) => set(path, strategy)

export const STRATEGIES_ROWS: readonly Row[] = [
  row('the strategies of old', [first({ bidding: 'micro', acceptance: 'next', model: 'none' })], []),
  row(
    'a strategy with the figures that it reads',
    [
      first({
        bidding: 'boulware',
        e: 0.1,
        k: 0.05,
        acceptance: 'combi',
        alpha: 1.1,
        beta: 2,
        acceptsFrom: 0.9,
        model: 'bayesian',
        spread: 0.1,
        decline: 0.02,
      }),
    ],
    [],
  ),
  row(
    'a figure of another tactic',
    [first({ bidding: 'linear', levelStep: 3 })],
    [`idle-parameter ${path}/levelStep`],
    'here it is "linear"',
  ),
  row(
    'figures of tactics that stand there by default only',
    [first({ e: 2, response: 0.1, alpha: 2, constant: 70, spread: 0.3 })],
    [`idle-parameter ${path}/e`, `idle-parameter ${path}/constant`, `idle-parameter ${path}/spread`],
    'or write "constant" under "acceptance"',
  ),
  row(
    'a response where nothing is blended',
    [first({ bidding: 'conceder', response: 0.2 })],
    [`idle-parameter ${path}/response`],
  ),
  row(
    'a mediator that anneals',
    [withMediator, set('/parties/2/strategy', { mediating: 'annealing', temperature: 0.2, cooling: 0.9 })],
    [],
  ),
  row(
    'a temperature where nothing cools',
    [withMediator, set('/parties/2/strategy', { temperature: 0.2 })],
    ['idle-parameter /parties/2/strategy/temperature'],
  ),
  row(
    'a way to mediate for one that does not',
    [first({ mediating: 'annealing' })],
    [`idle-parameter ${path}/mediating`],
    'this party is none',
  ),
  row(
    'a Boulware that gives way early',
    [first({ bidding: 'boulware', e: 3 })],
    [`misnamed-pace ${path}/e`],
    'or "conceder" under "bidding"',
  ),
  row(
    'a Conceder that gives way evenly',
    [first({ bidding: 'conceder', e: 1 })],
    [`misnamed-pace ${path}/e`],
    'or "linear" under "bidding"',
  ),
  row(
    'a tactic that nobody knows',
    [first({ bidding: 'boulwar', e: 0.3 })],
    [`not-a-choice ${path}/bidding`],
    'Did you mean "boulware"?',
  ),
  row(
    'a figure beyond its bounds',
    [first({ bidding: 'micro', levelStep: 0 })],
    [`too-small ${path}/levelStep`],
  ),
]
