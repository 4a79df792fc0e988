/** Adds the events of one closed game to the counts. */
import { principalsOf } from '../scenario/scenario.ts'
import { accordHolds } from '../table/accordHolds.ts'
import { stoodBy } from '../table/deciding.ts'
import type { Move } from '../table/move.ts'
import type { Talks } from '../table/talks.ts'
import { issuesIn, type Package } from '../terms/package.ts'
import { type Counts, type OptionKey, optionKey, wideningKey } from './tally.ts'

const optionsIn = (pack: Package): OptionKey[] =>
  issuesIn(pack).flatMap((issue) => {
    const option = pack[issue]
    return option === undefined ? [] : [optionKey(issue, option)]
  })

const countEach = (counts: Record<string, number>, happened: ReadonlySet<string>): void => {
  for (const key of happened) counts[key] = (counts[key] ?? 0) + 1
}

/** Null where no accord is in force. */
const concludedBy = ({ scenario, state }: Talks): string | null => {
  if (!accordHolds(state)) return null
  return principalsOf(scenario)
    .map(({ id }) => id)
    .filter((id) => stoodBy(state, id))
    .join(' ')
}

export const countGame = (counts: Counts, talks: Talks, moves: readonly Move[]): void => {
  for (const { type } of moves) counts.moves[type] = (counts.moves[type] ?? 0) + 1
  const struck = new Set<string>()
  const offered = new Set<string>()
  const agreed = new Set<string>()
  const promised = new Set<string>()
  const said = new Set<string>()
  const widened = new Set<string>()
  for (const event of talks.events) {
    switch (event.type) {
      case 'news.struck':
        struck.add(event.event)
        break
      case 'offer.made':
        for (const key of optionsIn(event.offer.package)) offered.add(key)
        break
      case 'issue.sealed':
      case 'issue.initialled':
        agreed.add(optionKey(event.issue, event.option))
        break
      case 'inducement.promised':
        promised.add(event.inducement)
        break
      case 'communique.published':
        said.add(event.communique)
        break
      case 'mandate.widened':
        for (const option of event.options) widened.add(wideningKey(event.party, event.issue, option))
        break
      default:
    }
  }
  countEach(counts.events, struck)
  countEach(counts.offered, offered)
  countEach(counts.agreed, agreed)
  countEach(counts.promised, promised)
  countEach(counts.said, said)
  countEach(counts.widened, widened)
  countEach(counts.held, new Set(talks.state.held))
  const signers = concludedBy(talks)
  if (signers !== null) countEach(counts.concludedBy, new Set([signers]))
}
