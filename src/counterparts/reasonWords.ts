/**
 * A decision's reason in the words of its scenario. Where a rule writes its reason it leaves places for what the party
 * and those behind it are called: “{It} wanted to know what {its} {capital} waited for.”
 */

import { partyOf, principalsOf } from '../scenario/scenario.ts'
import { pronounOf } from '../scenario/vocabulary/grammar.ts'
import type { PartyView } from '../table/view.ts'
import { capitalised } from '../terms/capitalised.ts'

const PLACE = /\{(\w+)\}/g

const wordsFor = ({ scenario, viewer }: PartyView): Readonly<Record<string, string>> => {
  const { subject, object, possessive, s } = pronounOf(partyOf(scenario, viewer))
  const sides = principalsOf(scenario).length
  const { capital, caucus, inPlenary, atHome } = scenario.vocabulary
  return {
    it: subject,
    It: capitalised(subject),
    was: s === '' ? 'were' : 'was',
    them: object,
    its: possessive,
    Its: capitalised(possessive),
    capital: capital.one,
    aCaucus: caucus.a,
    InPlenary: capitalised(inPlenary),
    atHome,
    all: sides === 2 ? 'both' : 'all',
    nobody: sides === 2 ? 'neither' : 'none',
  }
}

export const reasonWords = (view: PartyView, because: string): string => {
  const words = wordsFor(view)
  return because.replace(PLACE, (_, name: string) => {
    const word = words[name]
    if (word === undefined) throw new Error(`A reason leaves a place for “${name}”, which nothing fills.`)
    return word
  })
}
