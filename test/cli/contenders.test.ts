import { expect, test } from 'vitest'
import { readContenders } from '../../src/cli/contenders.ts'
import { parametersOf } from '../../src/tournament/parameters.ts'

const read = (list: string) => {
  const result = readContenders(list)
  return result.ok ? result.contenders : result.message
}

test('a strategy is named with its figures, its acceptance condition and its model', () => {
  expect(read('boulware:e=0.1, linear:acceptance=combi:alpha=1.02:model=frequency')).toEqual([
    { name: 'boulware:e=0.1', tactic: 'boulware', acceptance: 'next', model: 'none', parameters: { e: 0.1 } },
    {
      name: 'linear:acceptance=combi:alpha=1.02:model=frequency',
      tactic: 'linear',
      acceptance: 'combi',
      model: 'frequency',
      parameters: { alpha: 1.02 },
    },
  ])
})

test.each([
  ['boulwar', 'There is no strategy "boulwar". Did you mean "boulware"?'],
  ['', 'A name is missing: strategies stand with commas between them.'],
  ['whoever', 'There is no strategy "whoever". Use one of: '],
  ['linear:acceptance=nxt', 'There is no acceptance condition "nxt". Did you mean "next"?'],
  ['linear:model=bayes', 'There is no model "bayes". Use one of: frequency, bayesian, none.'],
  ['linear:e=2', 'linear takes no "e"; it takes: k, alpha, beta, acceptance, model.'],
  ['conceder:kk=1', 'conceder takes no "kk"; it takes: e, k, alpha, beta, acceptance, model.'],
  ['boulware:e=99', '"e" of boulware is "99": the most allowed is 50.'],
  ['boulware:e=0', '"e" of boulware is "0": the least allowed is 0.01.'],
  ['boulware:e=fast', '"e" of boulware is "fast": write a number.'],
  ['boulware:e=', '"e" of boulware is "": write a number.'],
  ['boulware:e', '"e" of boulware is not a name and a value, such as e=0.1.'],
  ['boulware:e=1=2', '"e=1=2" of boulware is not a name and a value'],
  ['boulware:e=1:e=2', 'boulware is given "e" twice.'],
  ['boulware,boulware', '"boulware" is named twice; each strategy meets itself anyhow.'],
  ['boulware,', 'A name is missing: strategies stand with commas between them.'],
  [',,', 'A name is missing: strategies stand with commas between them.'],
  ['toString', 'There is no strategy "toString".'],
])('%s is refused in words', (list, words) => {
  expect(read(list)).toContain(words)
})

test('everything that is wrong is said at once', () => {
  expect(read('boulwar,linear:e=1,micro')).toMatch(/"boulwar".*"e"/)
})

test('each strategy takes the figures that a scenario’s strategy of that name reads, and time an e of its own', () => {
  expect(parametersOf({ bidding: 'boulware', acceptance: 'combi', model: 'bayesian' })).toEqual(
    expect.arrayContaining(['e', 'k', 'alpha', 'beta', 'acceptsFrom', 'spread', 'decline']),
  )
  expect(parametersOf({ bidding: 'random', acceptance: 'constant', model: 'none' })).toEqual(['constant'])
  expect(parametersOf({ bidding: 'time', acceptance: 'time', model: 'frequency' })).toEqual([
    'e',
    'response',
    'acceptsFrom',
  ])
})
