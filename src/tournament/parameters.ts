/** Which parameters a strategy reads, so that one that it would ignore can be refused. */
import type { AcceptanceName, ModelName, Parameters, TacticName } from '../counterparts/library.ts'
import { READ_BY } from '../scenario/sense/strategies.ts'

export interface StrategyParts {
  readonly bidding: TacticName
  readonly acceptance: AcceptanceName
  readonly model: ModelName
}

type Figure = keyof Parameters

/** Those that a scenario's strategy of these names reads; and e for `time`, which has no temperament here to take it from. */
export const parametersOf = (choices: StrategyParts): readonly Figure[] => {
  const figures = Object.keys(READ_BY).filter((figure): figure is Figure => {
    const { choice, names } = READ_BY[figure as keyof typeof READ_BY]
    return choice !== 'mediating' && names.includes(choices[choice])
  })
  return choices.bidding === 'time' ? ['e', ...figures] : figures
}
