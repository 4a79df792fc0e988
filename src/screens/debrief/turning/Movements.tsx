/** What promises, pressing, news and sealing did, in points, in the order in which they came. */
import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import { movementWords } from '../../../debrief/turning/movementWords.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { Told, useTold } from '../../../pieces/Told.tsx'
import { phrasesOf } from '../../../telling/issues.ts'
import { figuresTo, listedTo, toldBy } from '../../../telling/told.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import { TURNING } from '../../../words/turning/catalog.ts'
import * as texts from '../../../words/turning/en.ts'
import { useTurnSaid } from '../said.tsx'

export const Movements = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const turnSaid = useTurnSaid()
  const inTold = useTold()
  const { movements, sealing, scenario } = debrief
  const { grouped } = figuresTo(debrief)
  return (
    <section aria-labelledby="moved-title">
      <h3 id="moved-title">{say('moved')}</h3>
      {movements.length === 0 && <p class="muted">{say('movedNone')}</p>}
      <ol class="movements">
        {movements.map((movement, place) => (
          <li key={place}>
            <span class="muted">{turnSaid(movement.at)}</span>
            <span>
              <Told>{movementWords(debrief, movement)}</Told>
            </span>
          </li>
        ))}
      </ol>
      {sealing !== null && (
        <p class="small muted" {...inTold}>
          {toldBy(debrief, TURNING)(texts.sealedFirst, {
            sealed: listedTo(debrief, phrasesOf(scenario, sealing.sealed)),
            after: grouped(sealing.after),
            before: grouped(sealing.before),
            count: sealing.before,
          })}
        </p>
      )}
    </section>
  )
}
