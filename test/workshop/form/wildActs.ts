/** Acts at places that are drawn: whatever a person may do in the form, anywhere. */
import { asList, get } from '../../../src/language/names.ts'
import type { Act } from '../../../src/workshop/form/model/act.ts'
import {
  addCondition,
  kindsAt,
  sentenceOf,
  setConditionKind,
  setGap,
} from '../../../src/workshop/form/model/conditions.ts'
import { moveEntry, setId, setName, toggleIn } from '../../../src/workshop/form/model/fields.ts'
import { type Leave, paint, stripOf } from '../../../src/workshop/form/model/mandate.ts'
import { hasRanges, toList, toRange } from '../../../src/workshop/form/model/ranges.ts'
import {
  isRange,
  setOpening,
  setValues,
  setWeight,
  sheetIssues,
  sheetOptions,
  sheetParties,
} from '../../../src/workshop/form/model/sheet.ts'
import { addIssue, addOption, addParty, removing } from '../../../src/workshop/form/model/things.ts'

type Wild = (file: unknown, draws: readonly number[]) => Act | null

const pick = <Thing>(all: readonly Thing[], draw = 0): Thing | null =>
  all.length === 0 ? null : (all[draw % all.length] ?? null)

const idsIn = (file: unknown, list: string): string[] =>
  asList(get(file, list)).flatMap((thing) => {
    const id = get(thing, 'id')
    return typeof id === 'string' ? [id] : []
  })

const LEAVES: readonly Leave[] = ['may', 'waits', 'never', 'outside']
const NAMES = ['Winter halt', 'Ö', '数', 'a', 'Water', 'constructor', '7 days']

/** All lists of conditions of mandates and events. */
const conditionLists = (file: unknown): (string | number)[][] => [
  ...asList(get(file, 'events')).map((_, at) => ['events', at, 'when']),
  ...sheetParties(file).flatMap((party) =>
    sheetIssues(file).flatMap((issue) =>
      stripOf(file, party, issue).widenings.map((path) => [...path, 'when']),
    ),
  ),
]

const at = (file: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | undefined)?.[step], file)

const removed =
  (kind: 'issue' | 'party' | 'event' | 'round' | 'reading', list: string): Wild =>
  (file, [draw]) => {
    const id = pick(idsIn(file, list), draw)
    return id === null ? null : (removing(file, { kind, id }, id)?.act ?? null)
  }

const onOption =
  (
    act: (
      file: unknown,
      party: ReturnType<typeof sheetParties>[number],
      issue: ReturnType<typeof sheetIssues>[number],
      option: ReturnType<typeof sheetOptions>[number],
      draws: readonly number[],
    ) => Act | null,
  ): Wild =>
  (file, draws) => {
    const [a, b = 0, c = 0] = draws
    const party = pick(sheetParties(file), a)
    const issue = pick(sheetIssues(file), b)
    const option = issue === null ? null : pick(sheetOptions(file, issue), c)
    return party === null || issue === null || option === null ? null : act(file, party, issue, option, draws)
  }

const onCondition =
  (act: (file: unknown, path: (string | number)[], draws: readonly number[]) => Act | null): Wild =>
  (file, draws) => {
    const list = pick(conditionLists(file), draws[0])
    return list === null ? null : act(file, list, draws)
  }

export const WILD: readonly Wild[] = [
  (file) => addIssue(file),
  (file, [draw = 0]) =>
    addParty(file, draw % 3 === 0 ? 'mediator' : draw % 3 === 1 ? 'principal' : 'underwriter'),
  (file, [draw, name]) => {
    const issue = pick(sheetIssues(file), draw)
    return issue === null || isRange(file, issue) ? null : addOption(file, issue, pick(NAMES, name) ?? '')
  },
  (file, [from = 0, to = 0, draw]) => {
    const issue = pick(sheetIssues(file), draw)
    if (issue === null || !hasRanges(file)) return null
    if (isRange(file, issue)) return toList(file, issue)
    const plan = toRange(file, issue, {
      from: (from % 40) - 10,
      to: to % 1000,
      unit: ['', 'EUR', 'nights'][to % 3] ?? '',
    })
    return typeof plan === 'string' ? null : plan.act
  },
  removed('issue', 'issues'),
  removed('party', 'parties'),
  removed('event', 'events'),
  removed('round', 'rounds'),
  removed('reading', 'readings'),
  onOption(
    (file, _party, issue, option) =>
      removing(file, { kind: 'option', id: option.id, issue: issue.id }, option.label)?.act ?? null,
  ),
  (file, [draw = 0, name]) => {
    const issue = pick(sheetIssues(file), draw)
    return issue === null
      ? null
      : setName(file, [...issue.path, 'label'], pick(NAMES, name) ?? '', { kind: 'issue', id: issue.id })
  },
  (file, [draw, name]) => {
    const party = pick(sheetParties(file), draw)
    return party === null
      ? null
      : setId({ kind: 'party', id: party.id }, ['x', 'Y', 'north', 'z-1'][(name ?? 0) % 4] ?? '')
  },
  (file, [draw = 0]) => moveEntry(file, ['issues', draw % Math.max(1, sheetIssues(file).length)], 1),
  onOption((file, _party, _issue, option, [a = 0]) => moveEntry(file, option.path, a % 2 === 0 ? 1 : -1)),
  onOption((file, party, issue, option, [a = 0, b = 0]) =>
    setValues(file, issue, [{ party, option, value: (a + b) % 101 }]),
  ),
  onOption((file, party, issue, _option, [a = 0, b = 0, c = 0]) =>
    setWeight(file, {
      party,
      issue,
      value: (a * 7 + c) % 101,
      locked: new Set(b % 2 === 0 ? [] : [sheetIssues(file)[0]?.id ?? '']),
      chained: true,
    }),
  ),
  onOption((_file, party, issue, option) => setOpening(party, issue, option)),
  onOption((file, party, issue, option, [a = 0, b = 0, c = 0]) => {
    const count = stripOf(file, party, issue).widenings.length
    const widening = [undefined, null, count - 1][(a + c) % 3]
    return paint(file, {
      party,
      issue,
      option,
      leave: LEAVES[(a + b + c) % LEAVES.length] ?? 'may',
      ...(widening === undefined || widening === -1 ? {} : { widening }),
    })
  }),
  onCondition((file, list, [, kind]) =>
    asList(at(file, list)).length > 4
      ? null
      : addCondition(
          file,
          list,
          pick(
            kindsAt(file, list).filter((one) => one !== 'event' || idsIn(file, 'events').length > 0),
            kind,
          ) ?? '',
        ),
  ),
  onCondition((file, list, [, kind]) =>
    setConditionKind(
      file,
      [...list, 0],
      pick(['agreed', 'unsettled', 'support', 'trust', 'round'], kind) ?? '',
    ),
  ),
  onCondition((file, list, [, draw]) => {
    const condition = asList(at(file, list))[0]
    const issue = pick(sheetIssues(file), draw)
    const gap = (sentenceOf(condition) ?? []).find((part) => typeof part !== 'string' && part.key === 'issue')
    return gap === undefined || typeof gap === 'string' || issue === null
      ? null
      : setGap(file, [...list, 0], gap, issue.id)
  }),
  (file, [draw, which]) => {
    const round = (draw ?? 0) % Math.max(1, asList(get(file, 'rounds')).length)
    const issue = pick(sheetIssues(file), which)
    const agenda = asList(get(asList(get(file, 'rounds'))[round], 'agenda'))
    if (issue === null) return null
    const on = !agenda.includes(issue.id)
    if (!on && agenda.length === 1) return null
    return toggleIn(file, ['rounds', round, 'agenda'], issue.id, {
      all: sheetIssues(file).map(({ id }) => id),
      on,
    })
  },
]
