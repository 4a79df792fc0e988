import { north, party, south } from '../moves.ts'
import type { Row } from '../row.ts'

export const order: readonly Row[] = [
  { name: 'nobody moves out of turn', moves: [south.passes()], refused: ['out-of-turn', '/by'] },
  {
    name: 'nobody unknown moves',
    moves: [{ ...north.passes(), by: party('west') }],
    refused: ['unknown-id', '/by'],
  },
  { name: 'every move has its time', moves: [north.signs()], refused: ['not-now', '/type'] },
  {
    name: 'a move of no known kind is refused',
    moves: [{ type: 'shout', by: party('north') } as never],
    refused: ['malformed', '/type'],
  },
  { name: 'nothing is no move', moves: [null as never], refused: ['malformed', ''] },
  { name: 'a move has a maker', moves: [{ type: 'pass' } as never], refused: ['malformed', '/by'] },
  {
    name: 'a package is no list',
    moves: [{ ...north.offers({}), package: [] } as never],
    refused: ['malformed', '/package'],
  },
  {
    name: 'a list names each issue once',
    moves: [north.offers({ path: 'open' }, 'path', 'path')],
    refused: ['malformed', '/forAccordOnly'],
  },
  {
    name: 'a tone is firm or conciliatory',
    moves: [{ ...north.speaks('firm'), tone: 'loud' } as never],
    refused: ['malformed', '/tone'],
  },
  {
    name: 'an offer’s number is whole',
    moves: [north.takesUp(1.5)],
    refused: ['malformed', '/offer'],
  },
  {
    name: 'whoever declines to sign names an issue',
    moves: [{ type: 'sign', by: party('north'), sign: false } as never],
    refused: ['malformed', '/reopen'],
  },
  {
    name: 'yes or no is true or false',
    moves: [north.asksAside('south'), { ...south.agrees(), agree: 'yes' } as never],
    refused: ['malformed', '/agree'],
  },
  {
    name: 'a party’s name is a text',
    moves: [{ ...north.asksAside('south'), with: 7 } as never],
    refused: ['malformed', '/with'],
  },
]
