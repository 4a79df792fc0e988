/** What theory would call a good accord, each point with a sentence of what it is. */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import type { PossibleText } from '../../../debrief/possible.ts'
import { possibleTextWords } from '../../../pieces/plane/reading.ts'
import { nameOf } from '../../../telling/parties.ts'
import { listed, points } from '../../../telling/phrases.ts'

interface Named {
  readonly name: string
  readonly means: string
  readonly at: readonly PossibleText[]
}

const namedIn = ({ possible }: Debrief): readonly Named[] => [
  { name: 'Nash', means: 'the largest product of gains over no deal', at: possible.nash },
  {
    name: 'Kalai–Smorodinsky',
    means: 'each comes as far towards the most it could have as the others do',
    at: possible.kalaiSmorodinsky,
  },
  { name: 'Egalitarian', means: 'whoever gains least gains as much as can be', at: possible.egalitarian },
  { name: 'Utilitarian', means: 'the largest sum of worths', at: possible.utilitarian },
]

export const SolutionsSection = ({ debrief }: { readonly debrief: Debrief }): VNode | null => {
  const named = namedIn(debrief).filter(({ at }) => at.length > 0)
  const { scenario, principals } = debrief
  if (named.length === 0) return null
  return (
    <dl class="solutions">
      {named.map(({ name, means, at }) => (
        <div key={name}>
          <dt>
            <b>{name}</b>, <span class="muted">{means}</span>
          </dt>
          {at.slice(0, 3).map((point) => (
            <dd key={JSON.stringify(point.package)}>
              {listed(
                principals.map((party, p) => `${points(point.worth[p] ?? 0)} to ${nameOf(scenario, party)}`),
              )}
              . <span class="muted">{possibleTextWords(debrief, point)}</span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
