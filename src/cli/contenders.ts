/** Strategies as they are named on the command line: `boulware`, `micro:levelStep=4`, `linear:acceptance=combi:alpha=1.02`. */
import {
  ACCEPTANCES,
  type AcceptanceName,
  MODELLINGS,
  type ModelName,
  type Parameters,
  TACTICS,
  type TacticName,
} from '../counterparts/library.ts'
import { strategy } from '../scenario/definition/strategy.ts'
import { quoted } from '../scenario/finding.ts'
import { suggestion } from '../scenario/spelling.ts'
import { acceptanceBy, type Contender, modelBy } from '../tournament/contender.ts'
import { parametersOf } from '../tournament/parameters.ts'

export type ContendersRead =
  | { readonly ok: true; readonly contenders: readonly Contender[] }
  | { readonly ok: false; readonly message: string }

/** Everything that is wrong with what was asked for, a sentence or two each. */
type Refusals = string[]

const nameAmong = <Name extends string>(
  text: string,
  among: Readonly<Record<Name, unknown>>,
  what: string,
  refusals: Refusals,
): Name | undefined => {
  const names = Object.keys(among) as Name[]
  const found = names.find((name) => name === text)
  if (found === undefined)
    refusals.push(`There is no ${what} ${quoted(text)}. ${suggestion(text, names, '')}`)
  return found
}

/** The figure, within the bounds that a scenario's strategy has for it too. */
const figure = (key: keyof Parameters, text: string, of: string, refusals: Refusals): number => {
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  const issue = strategy.shape[key].safeParse(value).error?.issues[0]
  if (issue !== undefined) {
    const bound =
      issue.code === 'too_small'
        ? `the least allowed is ${issue.minimum}`
        : issue.code === 'too_big'
          ? `the most allowed is ${issue.maximum}`
          : 'write a number'
    refusals.push(`${quoted(key)} of ${of} is ${quoted(text)}: ${bound}.`)
  }
  return value
}

const readContender = (text: string, refusals: Refusals): Contender | undefined => {
  if (text === '') {
    refusals.push('A name is missing: strategies stand with commas between them.')
    return undefined
  }
  const [first = '', ...rest] = text.split(':')
  const tactic = nameAmong<TacticName>(first, TACTICS, 'strategy', refusals)
  if (tactic === undefined) return undefined
  const said = new Map<string, string>()
  for (const pair of rest) {
    const [key = '', ...values] = pair.split('=')
    if (key === '' || values.length !== 1)
      refusals.push(`${quoted(pair)} of ${tactic} is not a name and a value, such as e=0.1.`)
    else if (said.has(key)) refusals.push(`${tactic} is given ${quoted(key)} twice.`)
    else said.set(key, values.join())
  }
  const named = {
    acceptance: nameAmong<AcceptanceName>(
      said.get('acceptance') ?? acceptanceBy(tactic),
      ACCEPTANCES,
      'acceptance condition',
      refusals,
    ),
    model: nameAmong<ModelName>(said.get('model') ?? modelBy(tactic), MODELLINGS, 'model', refusals),
  }
  const { acceptance, model } = named
  if (acceptance === undefined || model === undefined) return undefined
  const known = parametersOf({ bidding: tactic, acceptance, model })
  const parameters: Partial<Record<keyof Parameters, number>> = {}
  for (const [key, value] of said) {
    if (Object.hasOwn(named, key)) continue
    const own = known.find((one) => one === key)
    if (own !== undefined) parameters[own] = figure(own, value, tactic, refusals)
    else
      refusals.push(
        `${tactic} takes no ${quoted(key)}; it takes: ${[...known, ...Object.keys(named)].join(', ')}.`,
      )
  }
  return { name: text, tactic, acceptance, model, parameters }
}

export const readContenders = (list: string): ContendersRead => {
  const texts = list.split(',').map((text) => text.trim())
  const refusals: Refusals = []
  const contenders = texts.flatMap((text, at) => {
    if (text === '' || texts.indexOf(text) === at) return readContender(text, refusals) ?? []
    refusals.push(`${quoted(text)} is named twice; each strategy meets itself anyhow.`)
    return []
  })
  return refusals.length === 0
    ? { ok: true, contenders }
    : { ok: false, message: [...new Set(refusals)].join(' ') }
}
