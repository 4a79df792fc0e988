/** The input of `parley new`, from flags or from answers to questions: parsed from the same short lines. */

import type { StarterIssue } from '../formats/starter/starterScenario.ts'
import { LIMITS } from '../scenario/limits.ts'

export type LineRead<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string }

const partsOf = (line: string): string[] =>
  line
    .split(/[,，、،]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** “Price: 60 euros, 90 euros, 120 euros”: an issue and its options in order, the first being what holds now. */
export const issueTold = (line: string): LineRead<StarterIssue> => {
  // Full-width, ideographic and Arabic signs part as well: keyboards of those scripts type them.
  const colon = line.search(/[:：]/)
  const label = colon < 0 ? '' : line.slice(0, colon).trim()
  const options = colon < 0 ? [] : partsOf(line.slice(colon + 1))
  if (label === '' || options.length < 2)
    return {
      ok: false,
      message: `“${line}” names no issue with two options or more. Write it like “Price: as it is, 60 euros, 90 euros”.`,
    }
  if (options.length > LIMITS.options)
    return {
      ok: false,
      message: `“${label}” has ${options.length} options; an issue may have ${LIMITS.options}.`,
    }
  if (new Set(options).size < options.length)
    return { ok: false, message: `“${label}” names the same option twice.` }
  return { ok: true, value: { label, options } }
}

/** “Ada, Ben”: those who must agree. */
export const partiesTold = (line: string): LineRead<readonly string[]> => {
  const names = partsOf(line)
  if (names.length < 2 || names.length > LIMITS.principals)
    return {
      ok: false,
      message: `From 2 to ${LIMITS.principals} parties can sit at a table, and ${names.length} ${names.length === 1 ? 'is' : 'are'} named. Write them like “Ada, Ben”.`,
    }
  if (new Set(names).size < names.length) return { ok: false, message: 'Two parties have the same name.' }
  return { ok: true, value: names }
}

/** The product of option counts must stay within what a scenario may hold. */
export const issuesTold = (lines: readonly string[]): LineRead<readonly StarterIssue[]> => {
  const issues: StarterIssue[] = []
  for (const line of lines) {
    const told = issueTold(line)
    if (!told.ok) return told
    issues.push(told.value)
  }
  if (issues.length === 0) return { ok: false, message: 'At least one issue is needed.' }
  if (issues.length > LIMITS.issues)
    return { ok: false, message: `There may be ${LIMITS.issues} issues, and ${issues.length} are named.` }
  const outcomes = issues.reduce((product, { options }) => product * options.length, 1)
  if (outcomes > LIMITS.outcomes)
    return {
      ok: false,
      message: `These issues make ${outcomes.toLocaleString('en')} packages; ${LIMITS.outcomes.toLocaleString('en')} can be enumerated.`,
    }
  return { ok: true, value: issues }
}
