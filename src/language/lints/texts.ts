/** Lints of texts that news changes and of other beginnings: to what they are anyway, where nobody reads them, or in no game. */
import { isTextEffect, newTextsIn, newTextsOf, textAt } from '../../scenario/changedTexts.ts'
import { everyEffect } from '../../scenario/everyEffect.ts'
import { type Finding, quoted } from '../../scenario/finding.ts'
import type { Condition, Scenario } from '../../scenario/scenario.ts'
import type { LintCode } from './codes.ts'

export const idleTexts = (scenario: Scenario): Finding<LintCode>[] => {
  const all = [
    ...everyEffect(scenario).flatMap(({ event, effect, path }) =>
      isTextEffect(effect)
        ? newTextsIn(effect).map((text) => ({
            ...text,
            whose: `Event ${quoted(event.id)}`,
            where: [...path, ...text.at],
          }))
        : [],
    ),
    ...scenario.parties.flatMap(({ id, variants = [] }, p) =>
      variants.flatMap((variant, v) =>
        newTextsOf(id, variant).map((text) => ({
          ...text,
          whose: `Another beginning of party ${quoted(id)}`,
          where: ['parties', p, 'variants', v, ...text.at],
        })),
      ),
    ),
  ]
  return all.flatMap(({ whose, path, to, reader, where }): Finding<LintCode>[] => {
    const isSame = all.every((other) => other.path !== path || other.to === textAt(scenario, path))
    if (isSame && textAt(scenario, path) === to)
      return [
        {
          code: 'no-effect',
          path: where,
          message: `${whose} changes this to what it is anyway.`,
          hint: 'Write what is read from then on, or leave it out.',
        },
      ]
    return reader === null || scenario.parties.find(({ id }) => id === reader)?.playable !== false
      ? []
      : [
          {
            code: 'no-effect',
            path: where,
            message: `${whose} changes the folder of ${quoted(reader)}, which nobody can play.`,
            hint: 'Let a person take the seat ("playable"), or leave it out.',
          },
        ]
  })
}

/** Draws of a game: each name with the numbers at which something changes. */
const drawsIn = (
  conditions: readonly Condition[],
  found = new Map<string, Set<number>>(),
): Map<string, Set<number>> => {
  for (const one of conditions) {
    if (one.type === 'chance') found.set(one.draw, (found.get(one.draw) ?? new Set([0])).add(one.percent))
    if (one.type === 'all' || one.type === 'any' || one.type === 'not') drawsIn(one.of, found)
  }
  return found
}

type Game = { readonly reading: string; readonly drawn: ReadonlyMap<string, number> }

/** As `holds` of the table has it, of what is known as the talks begin. */
const holdsIn = (game: Game, condition: Condition): boolean => {
  switch (condition.type) {
    case 'reading':
      return condition.reading === game.reading
    case 'chance':
      return (game.drawn.get(condition.draw) ?? 0) < condition.percent
    case 'all':
      return condition.of.every((one) => holdsIn(game, one))
    case 'any':
      return condition.of.some((one) => holdsIn(game, one))
    case 'not':
      return !condition.of.some((one) => holdsIn(game, one))
    default:
      return false
  }
}

/** Kinds of games beyond which nothing is said. */
const MOST_GAMES = 4096

/** One game for each way in which readings and draws may come; null where there are too many. */
const gamesFor = (scenario: Scenario, when: readonly Condition[]): readonly Game[] | null => {
  let games: readonly Game[] = scenario.readings.map(({ id }) => ({ reading: id, drawn: new Map() }))
  for (const [draw, percents] of drawsIn(when)) {
    const drawn = [...percents].filter((percent) => percent < 100)
    if (games.length * drawn.length > MOST_GAMES) return null
    games = games.flatMap((game) =>
      drawn.map((number) => ({ ...game, drawn: new Map([...game.drawn, [draw, number]]) })),
    )
  }
  return games
}

/** Another beginning that comes in no game, or in every one. */
export const idleVariants = (scenario: Scenario): Finding<LintCode>[] =>
  scenario.parties.flatMap(({ id, variants = [] }, p) =>
    variants.flatMap(({ when }, v): Finding<LintCode>[] => {
      const games = gamesFor(scenario, when)
      if (games === null) return []
      const count = games.filter((game) => when.every((one) => holdsIn(game, one))).length
      if (count > 0 && count < games.length) return []
      return [
        {
          code: 'idle-variant',
          path: ['parties', p, 'variants', v, 'when'],
          message: `Party ${quoted(id)} begins like this in ${count === 0 ? 'no game' : 'every game'}.`,
          hint:
            count === 0
              ? 'Change the conditions, or leave it out.'
              : 'Write it where the party says it otherwise, or change the conditions.',
        },
      ]
    }),
  )
