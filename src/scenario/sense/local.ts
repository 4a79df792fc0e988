/** What can be seen in one object alone, wherever it stands: its grounds, its dates, its bounds. */
import { type Finding, quoted } from '../finding.ts'
import { type Found, isCondition } from './loose.ts'

const reportedWithoutSource = ({ object, path }: Found): Finding[] =>
  object.basis === 'reported' && (!Array.isArray(object.sources) || object.sources.length === 0)
    ? [
        {
          code: 'reported-without-source',
          path: [...path, 'sources'],
          message: 'The basis is “reported”, and no source is named.',
          hint: 'Name a tag of "sources" here, or write "inferred" or "assumed" as the basis.',
        },
      ]
    : []

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** None where there is no such month. */
const daysIn = (year: number, month: number): number => {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return (DAYS[month - 1] ?? 0) + (leap ? 1 : 0)
}

/** A source's date is in words, so only what is written like a date is looked at. */
const noSuchDate = ({ object, path }: Found): Finding[] => {
  const written = typeof object.date === 'string' ? object.date : ''
  const [year, month, day] = /^\d{4}-\d{2}-\d{2}$/.test(written) ? written.split('-').map(Number) : []
  if (year === undefined || month === undefined || day === undefined) return []
  if (day >= 1 && day <= daysIn(year, month)) return []
  const last = daysIn(year, month)
  return [
    {
      code: 'bad-date',
      path: [...path, 'date'],
      message: `The calendar has no ${written}.`,
      hint:
        last === 0
          ? 'Write a month from 01 to 12 in the middle.'
          : `That month has ${last} days: write a day from 01 to ${last} at the end.`,
    },
  ]
}

const bounds = (found: Found): Finding[] => {
  const { object, path } = found
  const bounded = object.type === 'support' || object.type === 'trust'
  if (!bounded || !isCondition(found)) return []
  const { atLeast, atMost } = object
  if (atLeast === undefined && atMost === undefined)
    return [
      {
        code: 'condition-without-bound',
        path: [...path, 'atLeast'],
        message: `This condition on ${object.type} says neither how much at least nor how much at most.`,
        hint: 'Add "atLeast", "atMost" or both.',
      },
    ]
  return typeof atLeast === 'number' && typeof atMost === 'number' && atLeast > atMost
    ? [
        {
          code: 'condition-crossed',
          path: [...path, 'atLeast'],
          message: `At least ${atLeast} and at most ${atMost} cannot both hold.`,
          hint: 'Write the smaller number under "atLeast".',
        },
      ]
    : []
}

const noAmount = ({ object, path }: Found): Finding[] => {
  if (object.on !== 'value' || path.at(-2) !== 'effects') return []
  const { by, to } = object
  if ((by === undefined) !== (to === undefined)) return []
  return [
    {
      code: 'effect-without-amount',
      path: [...path, to === undefined ? 'by' : 'to'],
      message:
        by === undefined
          ? 'This effect says neither by how much the value changes nor to what.'
          : 'This effect says both by how much the value changes and to what.',
      hint: 'Write either "by" or "to".',
    },
  ]
}

const towardsItself = ({ object, path }: Found): Finding[] =>
  typeof object.party === 'string' && object.party === object.towards
    ? [
        {
          code: 'towards-itself',
          path: [...path, 'towards'],
          message: `This is the trust of ${quoted(object.party)} in itself.`,
          hint: 'Name another party under "towards".',
        },
      ]
    : []

/** An id is used as a key; this one every JavaScript object has already. */
const reservedId = ({ object, path }: Found): Finding[] =>
  object.id === 'constructor'
    ? [
        {
          code: 'reserved-name',
          path: [...path, 'id'],
          message: '"constructor" is a name that JavaScript keeps for itself.',
          hint: 'Choose another.',
        },
      ]
    : []

const CHECKS = [reportedWithoutSource, noSuchDate, bounds, noAmount, towardsItself, reservedId]

export const localFindings = (objects: readonly Found[]): Finding[] =>
  objects.flatMap((found) => CHECKS.flatMap((check) => check(found)))
