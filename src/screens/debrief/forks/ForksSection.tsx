/** Three moves to which something might have been added, and what the same game came to with it. */

import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import type { Fork } from '../../../debrief/forks/fork.ts'
import { type ForkTally, SAME, SEEDS, tallyOf } from '../../../debrief/forks/tally.ts'
import { Button } from '../../../pieces/Button.tsx'
import { nameWithin } from '../../../pieces/partyNames.ts'
import { useWords } from '../../../pieces/speaking.ts'
import { partyOf } from '../../../scenario/scenario.ts'
import { DEBRIEF_FIGURES } from '../../../words/debriefFigures/catalog.ts'
import { ForkCard } from './ForkCard.tsx'
import { GameStrip } from './GameStrip.tsx'
import { type Forks as Playing, useForks } from './useForks.ts'

const worthTo = ({ seats }: Debrief, { by }: Fork): number =>
  seats.find(({ party }) => party === by)?.worth ?? 0

const NOTHING_PLAYED = tallyOf([], 0)

const Progress = ({
  playing,
  tallies,
}: {
  readonly playing: Playing
  readonly tallies: readonly ForkTally[]
}): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const done = tallies.reduce((sum, { seeds }) => sum + seeds, 0)
  const all = tallies.length * SEEDS
  if (playing.state === 'playing')
    return (
      <p class="fork-progress">
        <progress aria-label={say('seedsPlayed')} value={done} max={all} />
        <span>{say('seedsOf', { done, all })}</span>
        <Button onPress={playing.stop}>{say('stop')}</Button>
      </p>
    )
  return (
    <p class="fork-progress">
      {playing.state !== 'done' && (
        <Button kind="act" onPress={playing.play}>
          {done === 0 ? say('seedsPlay', { seeds: SEEDS }) : say('goOn')}
        </Button>
      )}
      <span role="status">
        {playing.state === 'failed'
          ? say('seedsFailed', { done, all })
          : done > 0 && say('seedsDone', { done, all })}
      </span>
    </p>
  )
}

export const ForksSection = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const say = useWords(DEBRIEF_FIGURES)
  const { forks, scenario, people } = debrief
  const playing = useForks(forks)
  const tallies = forks.map((fork, place) => tallyOf(playing.played[place] ?? [], worthTo(debrief, fork)))
  return (
    <>
      {forks.length === 0 ? (
        <p class="muted">{say('forksNone')}</p>
      ) : (
        <section class="forks" aria-labelledby="forks-title">
          <div class="forks-head">
            <h3 id="forks-title">
              {say(forks.length === 1 ? 'forks1' : forks.length === 2 ? 'forks2' : 'forks3')}
            </h3>
            <Progress playing={playing} tallies={tallies} />
          </div>
          <p class="small muted">{say('forksNote', { same: SAME })}</p>
          <ol>
            {forks.map((fork, place) => (
              <ForkCard
                key={fork.entry}
                debrief={debrief}
                fork={fork}
                tally={tallies[place] ?? NOTHING_PLAYED}
                who={
                  people.length === 1 && people[0] === fork.by
                    ? null
                    : nameWithin(say.language, partyOf(scenario, fork.by))
                }
              />
            ))}
          </ol>
        </section>
      )}
      <div class="strip-row">
        <GameStrip debrief={debrief} tallies={tallies} />
      </div>
    </>
  )
}
