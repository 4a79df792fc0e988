/** Finds strategies with parameters that nothing reads, or whose name promises something else. */
import type { ScenarioFile } from '../definition/scenario.ts'
import { type Finding, type Path, quoted } from '../finding.ts'
import { entriesOf, type Loose } from './loose.ts'

type Written = Loose<ScenarioFile['parties'][number]['strategy']>
type Choice = 'bidding' | 'acceptance' | 'model' | 'mediating'
type Figure = Exclude<keyof ScenarioFile['parties'][number]['strategy'], Choice | 'temperament' | 'candour'>

/** The default where a strategy chooses nothing. */
const UNSAID = {
  bidding: 'time',
  acceptance: 'combi',
  model: 'frequency',
  mediating: 'hillClimbing',
} as const

/**
 * Which tactics, acceptance conditions and models read a parameter; each parameter is read by names of one kind only.
 */
export const READ_BY: Readonly<
  Record<Figure, { readonly choice: Choice; readonly names: readonly string[] }>
> = {
  e: { choice: 'bidding', names: ['boulware', 'conceder', 'hardHeaded'] },
  k: { choice: 'bidding', names: ['boulware', 'linear', 'conceder'] },
  nudge: { choice: 'bidding', names: ['relativeTitForTat', 'absoluteTitForTat'] },
  levelStep: { choice: 'bidding', names: ['micro'] },
  concedesFrom: { choice: 'bidding', names: ['hardHeaded', 'niceTitForTat'] },
  response: { choice: 'bidding', names: ['time'] },
  alpha: { choice: 'acceptance', names: ['next', 'combi'] },
  beta: { choice: 'acceptance', names: ['next', 'combi'] },
  constant: { choice: 'acceptance', names: ['constant'] },
  acceptsFrom: { choice: 'acceptance', names: ['combi', 'time'] },
  spread: { choice: 'model', names: ['bayesian'] },
  decline: { choice: 'model', names: ['bayesian'] },
  temperature: { choice: 'mediating', names: ['annealing'] },
  cooling: { choice: 'mediating', names: ['annealing'] },
}

const FIGURES = Object.keys(READ_BY) as Figure[]

const inWords = (names: readonly string[]): string => names.map((name) => quoted(name)).join(' or ')

const idle = (strategy: Written, path: Path): Finding[] =>
  FIGURES.flatMap((figure): Finding[] => {
    const { choice, names } = READ_BY[figure]
    const chosen = strategy[choice] ?? UNSAID[choice]
    if (strategy[figure] === undefined || names.includes(chosen)) return []
    return [
      {
        code: 'idle-parameter',
        path: [...path, figure],
        at: 'key',
        message: `"${figure}" is read where "${choice}" is ${inWords(names)}; here it is ${quoted(chosen)}.`,
        hint: `Remove it, or write ${inWords(names)} under "${choice}".`,
      },
    ]
  })

const misnamed = ({ bidding, e }: Written, path: Path): Finding[] => {
  const other = { boulware: 'conceder', conceder: 'boulware' } as const
  if (e === undefined || (bidding !== 'boulware' && bidding !== 'conceder')) return []
  if (bidding === 'boulware' ? e < 1 : e > 1) return []
  const pace = e === 1 ? 'evenly' : e > 1 ? 'early' : 'late'
  return [
    {
      code: 'misnamed-pace',
      path: [...path, 'e'],
      message: `With e = ${e}, bidding ${quoted(bidding)} gives way ${pace}.`,
      hint: `Write an e ${bidding === 'boulware' ? 'below' : 'above'} 1, or ${quoted(e === 1 ? 'linear' : other[bidding])} under "bidding".`,
    },
  ]
}

/** Reads what was written, without defaults: a default is no mistake of the author's. */
export const strategies = ({ parties }: Loose<ScenarioFile>): Finding[] =>
  entriesOf(parties).flatMap(([index, { strategy, roles }]) => {
    if (strategy === undefined) return []
    const path: Path = ['parties', index, 'strategy']
    const mediates = (roles ?? []).includes('mediator')
    const unasked: Finding[] =
      strategy.mediating === undefined || mediates
        ? []
        : [
            {
              code: 'idle-parameter',
              path: [...path, 'mediating'],
              at: 'key',
              message: '"mediating" is read of a mediator, and this party is none.',
              hint: 'Remove it, or give the party the role.',
            },
          ]
    return [...idle(strategy, path), ...unasked, ...misnamed(strategy, path)]
  })
