import { drop, set } from '../editing.ts'
import { assumed, type Row, row } from './row.ts'

const path = '/parties/0'

const part = (points: number) => ({ label: `${points} points for something`, points, ...assumed })

const lesson = (minutes: number, ...steps: readonly number[]) => ({
  minutes,
  steps: steps.map((each) => ({ minutes: each, label: 'play', teacher: 'Keep the time.' })),
})

export const NUMBERS_ROWS: readonly Row[] = [
  row(
    'a report without a source',
    [set('/events/0/basis', 'reported')],
    ['reported-without-source /events/0/sources'],
  ),
  row(
    'a party silent on an issue',
    [drop(`${path}/positions/path`)],
    ['missing-position /parties/0/positions/path', 'weights-not-100 /parties/0/positions'],
  ),
  row(
    'an option without a value',
    [drop(`${path}/positions/path/values/shut`)],
    ['missing-value /parties/0/positions/path/values/shut'],
  ),
  row(
    'verification that forgets an option',
    [set('/rules', { verification: { issue: 'path', keeps: { shut: 1 }, ...assumed } })],
    ['missing-value /rules/verification/keeps/open'],
  ),
  row(
    'a mandate that forgets an issue',
    [drop(`${path}/mandate/path`)],
    ['missing-mandate /parties/0/mandate/path'],
  ),
  row(
    'weights of 110',
    [set(`${path}/positions/water/weight`, 60)],
    ['weights-not-100 /parties/0/positions'],
    'sum to 110, not to 100',
  ),
  row(
    'thirds that sum to 100',
    [
      set(`${path}/positions/water/weight`, 33.333),
      set(`${path}/positions/path/weight`, 33.333),
      set(`${path}/positions/wall/weight`, 33.334),
    ],
    [],
  ),
  row(
    'a reading’s weights of 90',
    [set('/readings/1/parties/north/weights', { water: 50, path: 20, wall: 20 })],
    ['weights-not-100 /readings/1/parties/north/weights'],
    'Give out 10 more',
  ),
  row(
    'a reading that forgets a weight',
    [set('/readings/1/parties/north/weights', { water: 50, path: 50 })],
    ['missing-value /readings/1/parties/north/weights/wall'],
  ),
  row(
    'nothing settled, and all content',
    [set(`${path}/walkAway/reservationValue`, 40), set('/parties/1/walkAway/reservationValue', 6)],
    ['status-quo-rational /readings/0'],
    'north 40 against 40, south 6 against 6',
  ),
  row(
    'nothing settled, and all content under one reading',
    [set('/readings/1/parties', { north: { reservationValue: 10 }, south: { reservationValue: 5 } })],
    ['status-quo-rational /readings/1'],
  ),
  row(
    'nothing settled, content only by a linkage',
    [
      set(`${path}/walkAway/reservationValue`, 41),
      set('/parties/1/walkAway/reservationValue', 6),
      set(`${path}/linkages/0/when`, { water: ['unshared'], wall: ['stands'] }),
    ],
    ['status-quo-rational /readings/0'],
    'north 44',
  ),
  row(
    'a walk-away derived in parts that sum to it',
    [set(`${path}/walkAway/parts`, [part(30), part(28)]), set(`${path}/walkAway/reservationValue`, 58)],
    [],
  ),
  row(
    'a walk-away derived in parts that sum to something else',
    [set(`${path}/walkAway/parts`, [part(30), part(27)]), set(`${path}/walkAway/reservationValue`, 58)],
    ['walk-away-parts /parties/0/walkAway/parts'],
    'sum to 57; its reservationValue is 58',
  ),
  row('a lesson whose steps sum to its minutes', [set('/teaching', { plans: [lesson(45, 20, 25)] })], []),
  row(
    'a lesson whose steps take longer than it lasts',
    [set('/teaching', { plans: [lesson(40, 20, 25)] })],
    ['lesson-minutes /teaching/plans/0/minutes'],
    'take 45 minutes; the lesson has 40',
  ),
  row(
    'published weights of 110',
    [set('/scale', 'published'), set(`${path}/positions/water/weight`, 60)],
    ['weights-above-100 /parties/0/positions'],
    'no accord is worth more than 100',
  ),
  row('published weights of 90', [set('/scale', 'published'), set(`${path}/positions/water/weight`, 40)], []),
  row(
    'published weights of 110 in a reading',
    [set('/scale', 'published'), set('/readings/1/parties/north/weights', { water: 50, path: 20, wall: 40 })],
    ['weights-above-100 /readings/1/parties/north/weights'],
  ),
  row(
    'a published domain in which settling nothing suits everyone',
    [
      set('/scale', 'published'),
      set(`${path}/walkAway/reservationValue`, 40),
      set('/parties/1/walkAway/reservationValue', 6),
    ],
    ['status-quo-acceptable /readings/0'],
  ),
  row('one principal content with nothing', [set(`${path}/walkAway/reservationValue`, 40)], []),
  row(
    'a separable issue in a linkage',
    [set(`${path}/linkages/0/when/path`, ['open'])],
    ['separable-in-linkage /parties/0/linkages/0/when/path'],
  ),
  row(
    'a linkage of one issue',
    [drop(`${path}/linkages/0/when/wall`)],
    ['lonely-linkage /parties/0/linkages/0/when'],
    'one issue only',
  ),
  row(
    'what holds without being separable',
    [set('/issues/0/holds', 0.4)],
    ['holds-not-separable /issues/0/holds'],
  ),
  row(
    'what lapses without being separable',
    [set('/issues/0/lapses', true)],
    ['holds-not-separable /issues/0/lapses'],
  ),
]
