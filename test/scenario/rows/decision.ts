import { withEast } from '../../fixtures/threePrincipals.ts'
import type { Change } from '../../fixtures/tinyScenario.ts'
import { withMediator } from '../../fixtures/tinyScenario.ts'
import { set } from '../editing.ts'
import { assumed, type Row, row } from './row.ts'

/** New in format 2. */
const decision =
  (value: unknown): Change =>
  (file) => {
    set('/format', 2)(file)
    set('/decision', value)(file)
  }
const outside = set('/parties/2/outside', { value: 3, ...assumed })

export const DECISION_ROWS: readonly Row[] = [
  row('a majority of three', [withEast, decision({ atLeast: 2, always: ['north'] })], []),
  row(
    'a decision in format 1, which has none',
    [withEast, set('/decision', { atLeast: 2 })],
    ['needs-format-2 /decision'],
  ),
  row(
    'more votes than principals',
    [withEast, decision({ atLeast: 4 })],
    ['too-many-votes /decision/atLeast'],
    'there are 3',
  ),
  row(
    'more votes than principals on one issue',
    [withEast, decision({ atLeast: 2, issues: { wall: { atLeast: 5 } } })],
    ['too-many-votes /decision/issues/wall/atLeast'],
    'on "wall"',
  ),
  row(
    'a minority that decides',
    [withEast, decision({ atLeast: 1 })],
    ['minority-decides /decision/atLeast'],
  ),
  row('one that decides alone', [withEast, decision({ atLeast: 1, always: ['east'] })], []),
  row(
    'more vetoes than votes',
    [withEast, decision({ atLeast: 1, always: ['north', 'south'] })],
    ['vetoes-above-votes /decision/atLeast'],
    'one consent is never enough',
  ),
  row(
    'a veto where all must consent',
    [withEast, decision({ always: ['north'] })],
    ['idle-decision /decision/always'],
  ),
  row(
    'a veto where as many as there are must consent',
    [withEast, decision({ atLeast: 3, always: ['north'] })],
    ['idle-decision /decision/always'],
  ),
  row(
    'a veto of the mediator',
    [withEast, withMediator, decision({ atLeast: 2, always: ['elder'] })],
    ['not-a-principal /decision/always/0'],
    'underwrites',
  ),
  row(
    'a veto of nobody',
    [withEast, decision({ atLeast: 2, always: ['norht'] })],
    ['unknown-id /decision/always/0'],
    'north',
  ),
  row(
    'a veto given twice',
    [withEast, decision({ atLeast: 2, always: ['north', 'north'] })],
    ['repeated-entry /decision/always/1'],
  ),
  row(
    'an issue on which the same decide',
    [withEast, decision({ atLeast: 2, issues: { wall: { atLeast: 2 } } })],
    ['idle-decision /decision/issues/wall'],
  ),
  row(
    'an unknown issue to decide on',
    [withEast, decision({ atLeast: 2, issues: { walls: { atLeast: 3 } } })],
    ['unknown-id /decision/issues/walls'],
  ),
  row('an accord for those who sign it', [withEast, outside, decision({ atLeast: 2, binds: 'signers' })], []),
  row(
    'staying out of what binds all',
    [withEast, outside, decision({ atLeast: 2 })],
    ['idle-outside /parties/2/outside'],
    'binds all',
  ),
  row(
    'staying out of what cannot be decided without it',
    [withEast, outside, decision({ atLeast: 2, always: ['east'], binds: 'signers' })],
    ['idle-outside /parties/2/outside'],
  ),
  row(
    'an accord of status quos that suits a majority',
    [
      withEast,
      decision({ atLeast: 2 }),
      set('/parties/0/walkAway/reservationValue', 30),
      set('/parties/2/walkAway/reservationValue', 10),
    ],
    ['status-quo-rational /readings/0'],
    'principals enough to decide',
  ),
]
