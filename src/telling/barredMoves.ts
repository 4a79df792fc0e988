/** Why a move cannot be made, in the language in which the talks are told. */
import type { PartyView } from '../table/view.ts'
import { statedFor } from '../table/withinMandate.ts'
import type { IssueId, OptionId, PartyId } from '../terms/ids.ts'
import type { ProblemValues } from '../terms/problem.ts'
import { BARRED } from '../words/barred/catalog.ts'
import { inItsEnglish, type ProblemSaid, type ProblemWorded, problemIn } from '../words/problemWords.ts'
import { issueLabel } from './issues.ts'
import { nameOf } from './parties.ts'
import { toldBy, toldIn } from './told.ts'

const statedIn = (view: PartyView, issue: IssueId, option: OptionId): string => {
  const say = toldBy(view, BARRED)
  const [first = '', ...others] = statedFor(view, issue, option).map(({ stated }) => stated)
  return others.reduce((before, second) => say('either-stated', { first: before, second }), first)
}

/** Ids become what whoever reads it calls these things. */
export const valuesTo = (view: PartyView, values: ProblemValues): ProblemValues => {
  const [issue, option, party] = [values.issue, values.option, values.party] as [
    IssueId | undefined,
    OptionId | undefined,
    PartyId | undefined,
  ]
  const { scenario } = view
  const options = scenario.issues.find(({ id }) => id === issue)?.options
  return {
    ...values,
    ...(issue === undefined ? {} : { issue: issueLabel(view, issue) }),
    ...(option === undefined ? {} : { option: options?.find(({ id }) => id === option)?.label ?? option }),
    ...(party === undefined ? {} : { party: nameOf(scenario, party) }),
    ...(issue !== undefined && option !== undefined && values.variant === 'stated'
      ? { stated: statedIn(view, issue, option) || (values.stated ?? '') }
      : {}),
  }
}

/** `language` says English also where nobody has put it into that of the talks. */
export const barredTold = (view: PartyView, problem: ProblemSaid): ProblemWorded =>
  problemIn(BARRED, toldIn(view), problem, () => valuesTo(view, problem.values ?? {})) ??
  inItsEnglish(problem)
