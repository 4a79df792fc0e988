/** Lints of texts that news changes: to what they are anyway, or where nobody reads them. */
import { isTextEffect, newTextsIn, textAt } from '../../scenario/changedTexts.ts'
import { everyEffect } from '../../scenario/everyEffect.ts'
import { type Finding, quoted } from '../../scenario/finding.ts'
import type { Scenario } from '../../scenario/scenario.ts'
import type { LintCode } from './codes.ts'

export const idleTextEffects = (scenario: Scenario): Finding<LintCode>[] => {
  const all = everyEffect(scenario).flatMap(({ event, effect, path }) =>
    isTextEffect(effect)
      ? newTextsIn(effect).map((text) => ({ ...text, event, where: [...path, ...text.at] }))
      : [],
  )
  return all.flatMap(({ event, path, to, reader, where }): Finding<LintCode>[] => {
    const isSame = all.every((other) => other.path !== path || other.to === textAt(scenario, path))
    if (isSame && textAt(scenario, path) === to)
      return [
        {
          code: 'no-effect',
          path: where,
          message: `Event ${quoted(event.id)} changes this text to what it says anyway.`,
          hint: 'Write what is read from then on, or leave it out.',
        },
      ]
    return reader === null || scenario.parties.find(({ id }) => id === reader)?.playable !== false
      ? []
      : [
          {
            code: 'no-effect',
            path: where,
            message: `Event ${quoted(event.id)} changes the folder of ${quoted(reader)}, which nobody can play.`,
            hint: 'Let a person take the seat ("playable"), or leave it out.',
          },
        ]
  })
}
