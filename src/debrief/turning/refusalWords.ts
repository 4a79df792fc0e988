/** What whoever refused named, and what it says when it is asked once more. */
import { issueLabel, issuesNamed, optionShort } from '../../telling/issues.ts'
import { figuresTo, listedTo, toldBy } from '../../telling/told.ts'
import { capitalised } from '../../terms/capitalised.ts'
import { TURNING } from '../../words/turning/catalog.ts'
import * as texts from '../../words/turning/en.ts'
import type { Debrief } from '../debrief.ts'
import { voiceOf } from '../lesson/voice.ts'
import type { ExplainedRefusal } from '../refusal.ts'
import type { Worths } from '../worths.ts'

type Read = Pick<Debrief, 'scenario' | 'people' | 'principals'>

export const namedInTheWay = (read: Read, { answer }: ExplainedRefusal): string => {
  const say = toldBy(read, TURNING)
  const they = capitalised(voiceOf(read.scenario, read.people).again(answer.by))
  return answer.inTheWay.length === 0
    ? say(texts.namedNothing, { they })
    : say(texts.named, { they, issues: issuesNamed(read, answer.inTheWay) })
}

/** “+3 for you and −1 for Russia”, of those principals. */
export const changesFor = (
  read: Read,
  change: Worths,
  isSaid: (change: number) => boolean = () => true,
): string => {
  const voice = voiceOf(read.scenario, read.people)
  const say = toldBy(read, TURNING)
  const { gained } = figuresTo(read)
  const items = read.principals.flatMap((party, p) => {
    const own = change[p] ?? 0
    return isSaid(own) ? [say(texts.changeFor, { change: gained(own), ...voice.whom(party) })] : []
  })
  return listedTo(read, items)
}

/** What whoever refused says when it is asked once more, with one row changed. */
export const askedOnceMore = (
  read: Read & Pick<Debrief, 'flips'>,
  { entry, answer }: ExplainedRefusal,
): string | null => {
  const { flips, scenario, people } = read
  const flip = flips.find((one) => one.entry === entry)
  if (flip === undefined) return null
  const voice = voiceOf(scenario, people)
  const say = toldBy(read, TURNING)
  if (flip.row === null) return say(texts.noOtherOption, voice.whom(answer.by))
  const { issue, to, change } = flip.row
  const worths = changesFor(read, change, (own) => own !== 0)
  const said = {
    option: optionShort({ scenario }, issue, to),
    issue: issueLabel({ scenario }, issue),
    they: voice.again(answer.by),
    s: voice.sAgain(answer.by),
    person: voice.person(answer.by),
    worths: worths === '' ? '' : ` (${worths})`,
  }
  return say(texts.otherOption, said)
}
