/** Rule 5 of the truth of answers, of the record: what an offer changes is told against the draft, never against old asks. */
import { issueOf } from '../../../src/scenario/scenario.ts'
import type { EventOf } from '../../../src/table/event.ts'
import { viewFor } from '../../../src/table/viewFor.ts'
import { optionShort } from '../../../src/telling/issues.ts'
import { tellOffer } from '../../../src/telling/tellOffer.ts'
import { type Check, optionsOf, type Step } from './step.ts'

const REOPENS = / to reopen (.*)\.$/

const wrongIn = ({ setting, before, after }: Step, { offer, index }: EventOf<'offer.made'>): string[] => {
  const view = viewFor(setting, after, offer.by)
  const { sentence, details } = tellOffer(view, offer, index)
  const reopened = REOPENS.exec(sentence)?.[1] ?? ''
  return optionsOf(offer.package).flatMap(([issue, option]) => {
    const { label } = issueOf(setting.scenario, issue)
    const line = before.draft[issue]
    const row = details.find((one) => one.startsWith(`${label}: `)) ?? ''
    const changes = line !== undefined && line.option !== option
    const agreed = line === undefined ? null : optionShort(view, issue, line.option)
    return [
      ...(changes === reopened.includes(label)
        ? []
        : [`${label} is ${changes ? 'not ' : ''}told to be reopened`]),
      ...(changes === row.includes(`reopens what is agreed: ${agreed}`)
        ? []
        : [`the row of ${label} says “${row}”, where ${agreed} is agreed`]),
      ...(line === undefined && /as agreed|initialled so far/.test(row)
        ? [`${label} is told as agreed`]
        : []),
      ...(line?.option === option && !/as agreed|in force at once/.test(row)
        ? [`${label} is not told as agreed: “${row}”`]
        : []),
    ]
  })
}

export const recordAgainstDraft: Check = (steps) => {
  const wrong: string[] = []
  let looked = 0
  for (const step of steps)
    for (const event of step.events)
      if (event.type === 'offer.made') {
        looked += optionsOf(event.offer.package).length
        wrong.push(...wrongIn(step, event).map((one) => `offer ${event.offer.number}: ${one}`))
      }
  return { wrong, looked }
}
