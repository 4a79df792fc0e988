/** Lints of what news does to options and values: what never opens, what opens or shuts nothing, what counts for nobody. */
import { everyEffect } from '../../scenario/everyEffect.ts'
import { type Finding, quoted } from '../../scenario/finding.ts'
import type { Effect, Issue, Option, Scenario } from '../../scenario/scenario.ts'
import type { LintCode } from './codes.ts'

type OptionsEffect = Extract<Effect, { readonly on: 'options' }>

const optionEffects = (scenario: Scenario): readonly OptionsEffect[] =>
  everyEffect(scenario).flatMap(({ effect }) => (effect.on === 'options' ? [effect] : []))

const isMade = (
  effects: readonly OptionsEffect[],
  now: OptionsEffect['now'],
  issue: Issue['id'],
  option: Option['id'],
): boolean => effects.some((one) => one.now === now && one.issue === issue && one.options.includes(option))

export const neverOpening = (scenario: Scenario): Finding<LintCode>[] => {
  const effects = optionEffects(scenario)
  return scenario.issues.flatMap(({ id, options }, i) =>
    options.flatMap((option, o): Finding<LintCode>[] =>
      option.shut !== true || isMade(effects, 'open', id, option.id)
        ? []
        : [
            {
              code: 'never-opens',
              path: ['issues', i, 'options', o, 'shut'],
              message: `Option ${quoted(option.id)} of issue ${quoted(id)} is shut, and no event opens it: nobody can ever offer it.`,
              hint: 'Have an event open it, or leave "shut" out.',
              fixes: [
                {
                  title: 'Leave "shut" out',
                  changes: [{ do: 'remove', path: ['issues', i, 'options', o, 'shut'] }],
                  sure: false,
                },
              ],
            },
          ],
    ),
  )
}

/** A value of an issue that weighs nothing for the party, or a change of a value by nothing. */
export const idleValueEffects = (scenario: Scenario): Finding<LintCode>[] => {
  const all = everyEffect(scenario)
  const isReweighed = all.some(({ effect }) => effect.on === 'weights')
  return all.flatMap(({ event: { id }, effect, path }): Finding<LintCode>[] => {
    if (effect.on !== 'value') return []
    const position = scenario.parties.find((party) => party.id === effect.party)?.positions[effect.issue]
    if (position !== undefined && (position.weight > 0 || isReweighed)) return []
    return [
      {
        code: 'no-effect',
        path: [...path, 'issue'],
        message: `Event ${quoted(id)} changes a value of issue ${quoted(effect.issue)}, which weighs nothing for ${quoted(effect.party)}.`,
        hint: 'Name an issue on which the party takes a position, or leave the effect out.',
      },
    ]
  })
}

/** Opening what is never shut, or shutting what is never open. */
export const idleOptionEffects = (scenario: Scenario): Finding<LintCode>[] => {
  const all = optionEffects(scenario)
  const isIdle = ({ issue, options, now }: OptionsEffect): boolean =>
    options.every((option) => {
      const isShut =
        scenario.issues.find(({ id }) => id === issue)?.options.find(({ id }) => id === option)?.shut === true
      return isShut === (now === 'shut') && !isMade(all, now === 'open' ? 'shut' : 'open', issue, option)
    })
  return everyEffect(scenario).flatMap(({ event: { id }, effect, path }): Finding<LintCode>[] =>
    effect.on !== 'options' || !isIdle(effect)
      ? []
      : [
          {
            code: 'no-effect',
            path,
            message: `Event ${quoted(id)} ${effect.now === 'open' ? 'opens' : 'shuts'} what is ${effect.now === 'open' ? 'open' : 'shut'} already.`,
            hint:
              effect.now === 'open'
                ? 'Write "shut": true on the option, or leave the effect out.'
                : 'Leave the effect out.',
          },
        ],
  )
}

/** What an answer does, effect by effect, without the grounds for it. */
const does = (effects: readonly Effect[]): string =>
  JSON.stringify(effects.map(({ basis: _, because: __, sources: ___, ...effect }) => effect))

/** Events that move nothing and ask nothing; questions whose answers all do the same. */
export const idleEvents = ({ events }: Scenario): Finding<LintCode>[] =>
  events.flatMap(({ id, effects, choice }, e): Finding<LintCode>[] => {
    if (choice === undefined)
      return effects.length > 0
        ? []
        : [
            {
              code: 'no-effect',
              path: ['events', e, 'effects'],
              message: `Event ${quoted(id)} moves nothing and asks nobody anything.`,
              hint: 'Give it an effect or a choice, or leave it out.',
            },
          ]
    const [first, ...others] = choice.answers.map((answer) => does(answer.effects))
    if (others.some((other) => other !== first)) return []
    return [
      {
        code: 'idle-choice',
        path: ['events', e, 'choice', 'answers'],
        message: `Whatever ${quoted(choice.party)} answers to event ${quoted(id)}, the effects are the same.`,
        hint: 'Give the answers different effects, or have the event move them without asking.',
      },
    ]
  })
