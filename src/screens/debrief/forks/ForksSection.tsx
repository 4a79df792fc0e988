/** Three moves to which something might have been added, and what the same game came to with it. */

import type { VNode } from 'preact'
import type { Debrief } from '../../../debrief/debrief.ts'
import type { Fork } from '../../../debrief/forks/fork.ts'
import { type ForkTally, SAME, SEEDS, tallyOf } from '../../../debrief/forks/tally.ts'
import { voiceOf } from '../../../debrief/lesson/voice.ts'
import { Button } from '../../../pieces/Button.tsx'
import { wordsOf } from '../../../scenario/vocabulary/diplomacy.ts'
import { counted } from '../../../telling/phrases.ts'
import { ForkCard } from './ForkCard.tsx'
import { GameStrip } from './GameStrip.tsx'
import { type Forks as Playing, useForks } from './useForks.ts'

const worthTo = ({ seats }: Debrief, { by }: Fork): number =>
  seats.find(({ party }) => party === by)?.worth ?? 0

const TURNS = ['', 'One turn', 'Two turns', 'Three turns'] as const
const NOTHING_PLAYED = tallyOf([], 0)

const Progress = ({
  playing,
  tallies,
}: {
  readonly playing: Playing
  readonly tallies: readonly ForkTally[]
}): VNode => {
  const done = tallies.reduce((sum, { seeds }) => sum + seeds, 0)
  const all = tallies.length * SEEDS
  if (playing.state === 'playing')
    return (
      <p class="fork-progress">
        <progress aria-label="Seeds played" value={done} max={all} />
        <span>
          {done} of {all} seeds
        </span>
        <Button onPress={playing.stop}>Stop</Button>
      </p>
    )
  return (
    <p class="fork-progress">
      {playing.state !== 'done' && (
        <Button kind="act" onPress={playing.play}>
          {done === 0 ? `Play each on with ${SEEDS} seeds` : 'Go on'}
        </Button>
      )}
      <span role="status">
        {playing.state === 'failed'
          ? `Playing on failed at ${done} of ${all} seeds. What there is stays.`
          : done > 0 && `${done} of ${all} seeds played.`}
      </span>
    </p>
  )
}

export const ForksSection = ({ debrief }: { readonly debrief: Debrief }): VNode => {
  const { forks, scenario, people } = debrief
  const playing = useForks(forks)
  const voice = voiceOf(scenario, people)
  const tallies = forks.map((fork, place) => tallyOf(playing.played[place] ?? [], worthTo(debrief, fork)))
  return (
    <>
      {forks.length === 0 ? (
        <p class="muted">
          Nothing is suggested here: no move of a person’s had an addition that the rules allowed and no
          {wordsOf(scenario).capital.one} ruled out.
        </p>
      ) : (
        <section class="forks" aria-labelledby="forks-title">
          <div class="forks-head">
            <h3 id="forks-title">{TURNS[forks.length]} where it could have gone otherwise</h3>
            <Progress playing={playing} tallies={tallies} />
          </div>
          <p class="small muted">
            Played on from there, every seat held by a counterpart: the others as in this game, a person’s as
            the scenario would have it. Better is more than {counted(SAME, 'point')} above what this game
            ended with.
          </p>
          <ol>
            {forks.map((fork, place) => (
              <ForkCard
                key={fork.entry}
                debrief={debrief}
                fork={fork}
                tally={tallies[place] ?? NOTHING_PLAYED}
                who={voice.name(fork.by)}
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
