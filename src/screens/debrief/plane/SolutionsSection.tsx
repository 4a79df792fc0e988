/** What theory would call a good accord, each point with a sentence of what it is. */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import type { PossibleText } from '../../../debrief/possible.ts'
import { possibleTextWords } from '../../../pieces/plane/reading.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { Told } from '../../../pieces/Told.tsx'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import type { Say } from '../../../words/say.ts'
import { WorthsSaid } from '../said.tsx'

interface Named {
  readonly name: string
  readonly means: string
  readonly at: readonly PossibleText[]
}

const solutionsIn = ({ possible }: Debrief, say: Say<typeof DEBRIEF_FIGURES.english>): readonly Named[] => [
  { name: say('nashName'), means: say('nashMeans'), at: possible.nash },
  {
    name: say('kalaiName'),
    means: say('kalaiMeans'),
    at: possible.kalaiSmorodinsky,
  },
  { name: say('egalitarian'), means: say('egalitarianMeans'), at: possible.egalitarian },
  { name: say('utilitarian'), means: say('utilitarianMeans'), at: possible.utilitarian },
]

export const SolutionsSection = ({ debrief }: { readonly debrief: Debrief }): VNode | null => {
  const say = useWords(DEBRIEF_FIGURES)
  const named = solutionsIn(debrief, say).filter(({ at }) => at.length > 0)
  const { principals } = debrief
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
              <WorthsSaid
                debrief={debrief}
                of={principals.map((party, p) => ({ party, worth: point.worth[p] ?? 0 }))}
              />
              .{' '}
              <span class="muted">
                <Told>{possibleTextWords(debrief, point)}</Told>
              </span>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
