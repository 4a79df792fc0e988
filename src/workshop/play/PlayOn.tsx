/** A whole game, and from each of its moves a way to take a seat and play on, on the text as it is now. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import type { Scenario } from '../../scenario/scenario.ts'
import type { ToldGame } from '../../session/recordPage.ts'
import type { Transcript } from '../../session/transcript/transcript.ts'
import { counted } from '../../telling/phrases.ts'
import type { PartyId } from '../../terms/ids.ts'
import { BesideChoice, BesideChoices } from '../beside/BesideChoices.tsx'
import { useManuscript } from '../workshop.ts'
import './play.css'
import { goOnFrom } from './goOnFrom.ts'
import { ToldMoves } from './ToldMoves.tsx'
import { useSitDown } from './useSitDown.ts'

interface PlayOnProps {
  /** In which the game was played. */
  readonly scenario: Scenario
  readonly game: Transcript
  readonly told: ToldGame
  readonly onClose: () => void
}

/** What can still be made of the moves, and why not more. */
interface Shorter {
  readonly transcript: Transcript
  readonly says: string
}

export const PlayOn = ({ scenario, game, told, onClose }: PlayOnProps): VNode => {
  const now = useManuscript((state) => state.scenario)
  const scenarioText = useManuscript((state) => state.scenarioText)
  const sitDown = useSitDown()
  const playable = (now ?? scenario).parties.filter((party) => party.playable)
  const held = playable.find(({ id }) => game.seats[id]?.held === 'human')
  const [seat, setSeat] = useState<PartyId | null>((held ?? playable[0])?.id ?? null)
  const [said, setSaid] = useState('')
  const [shorter, setShorter] = useState<Shorter | null>(null)
  const open = async (transcript: Transcript): Promise<void> => {
    const refused = await sitDown(transcript)
    if (refused === '') onClose()
    else setSaid(refused)
  }
  const from = (entries: number): void => {
    setShorter(null)
    setSaid('')
    const gone =
      seat === null || now === null ? null : goOnFrom(game, { entries, seat, scenario: now, scenarioText })
    if (gone === null) setSaid('The text has no version without errors to play on.')
    else if (!gone.ok) setSaid(`That game cannot be taken up: ${gone.problems[0]?.message}`)
    else if (gone.refused === null) void open(gone.transcript)
    else {
      const kept = counted(gone.transcript.entries.length, 'move')
      const { move, problem } = gone.refused
      setShorter({
        transcript: gone.transcript,
        says: `On the text as it is now ${kept} can still be made. Move ${move} cannot: ${problem.message}`,
      })
    }
  }
  return (
    <>
      <BesideChoices>
        <BesideChoice
          label="Play on as"
          value={seat ?? ''}
          choices={playable.map(({ id, name }) => ({ id: id as string, label: name }))}
          onChoose={(id) => setSeat(id as PartyId)}
        />
      </BesideChoices>
      <p role="status">{said}</p>
      {shorter !== null && (
        <section class="play-ready" role="alert">
          <p>{shorter.says}</p>
          <Button onPress={() => void open(shorter.transcript)}>Sit down all the same</Button>
        </section>
      )}
      <ToldMoves scenario={scenario} told={told} onPlayOn={from} />
    </>
  )
}
