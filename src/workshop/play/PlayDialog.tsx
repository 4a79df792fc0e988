/** Plays the scenario as it is now: from the start, from a later round with issues settled, or where a kept game stands. */
import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { Dropdown } from '../../pieces/Dropdown.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { roundOf, type Scenario, sittingOf } from '../../scenario/scenario.ts'
import { type ToldGame, toldGame } from '../../session/recordPage.ts'
import { inspectTranscript } from '../../session/transcript/readTranscript.ts'
import type { SeatHolder, Transcript } from '../../session/transcript/transcript.ts'
import { openTalks } from '../../table/talks.ts'
import { counted } from '../../telling/phrases.ts'
import type { IssueId, OptionId, PartyId } from '../../terms/ids.ts'
import { useManuscript, useWorkshop } from '../workshop.ts'
import { PlayOn } from './PlayOn.tsx'
import { bringToThere } from './playFrom.ts'
import { takeUpGame } from './takeUpGame.ts'
import { useSitDown } from './useSitDown.ts'

const SEEDS = 999_999

interface Ready {
  readonly transcript: Transcript
  /** What did not come about as it was wanted. */
  readonly says: readonly string[]
}

const seatsWith = (scenario: Scenario, seat: PartyId): Readonly<Record<PartyId, SeatHolder>> =>
  Object.fromEntries(
    scenario.parties.map(({ id }): [PartyId, SeatHolder] => [
      id,
      id === seat ? { held: 'human' } : { held: 'counterpart', temperament: 'scenario' },
    ]),
  )

/** A list with its name beside it. */
const Choice = <Value extends string>({
  label,
  ...rest
}: { readonly label: string } & Omit<Parameters<typeof Dropdown<Value>>[0], 'id'>): VNode => {
  const id = useId()
  return (
    <div class="play-field">
      <label for={id}>{label}</label>
      <Dropdown id={id} {...rest} />
    </div>
  )
}

export const PlayDialog = ({
  scenario,
  onClose,
}: {
  readonly scenario: Scenario
  readonly onClose: () => void
}): VNode => {
  const { desk, kept } = useWorkshop()
  const scenarioText = useManuscript((state) => state.scenarioText)
  const playable = scenario.parties.filter((party) => party.playable)
  const [seat, setSeat] = useState<PartyId | null>(playable[0]?.id ?? null)
  const [reading, setReading] = useState(scenario.readings[0]?.id ?? null)
  const [sitting, setSitting] = useState(scenario.sittings[0]?.id ?? null)
  const [round, setRound] = useState(0)
  const [settled, setSettled] = useState<Readonly<Partial<Record<IssueId, OptionId>>>>({})
  const [ready, setReady] = useState<Ready | null>(null)
  const [said, setSaid] = useState('')
  const [moves, setMoves] = useState<{ readonly game: Transcript; readonly told: ToldGame } | null>(null)
  const games = desk.store.getState().saved.filter(({ scenarioId }) => scenarioId === scenario.id)
  const rounds = sitting === null ? [] : sittingOf(scenario, sitting).rounds

  const openGame = useSitDown()
  const sitDown = async (transcript: Transcript): Promise<void> => {
    const refused = await openGame(transcript)
    if (refused === '') onClose()
    else setSaid(refused)
  }
  const begin = async (): Promise<void> => {
    if (seat === null || reading === null || sitting === null) return
    const seed = 1 + Math.floor(Math.random() * SEEDS)
    const setup = { scenarioText, reading, sitting, seed, seats: seatsWith(scenario, seat) }
    const isFromStart = round === 0 && Object.keys(settled).length === 0
    if (isFromStart) {
      await kept.settled()
      const [problem] = await desk.acts.start(setup)
      if (problem === undefined) onClose()
      else setSaid(`${problem.message} ${problem.hint}`)
      return
    }
    const brought = bringToThere(scenario, setup, { round, settled })
    const labelOf = (id: IssueId) => scenario.issues.find((issue) => issue.id === id)?.label ?? id
    const says = [
      ...(brought.isThere ? [] : ['The talks ended before that round was reached.']),
      ...brought.unsettled.map(({ issue, why }) => `${labelOf(issue)} is not settled: ${why}`),
    ]
    if (says.length === 0) await sitDown(brought.transcript)
    else setReady({ transcript: brought.transcript, says })
  }
  /** All of it, or with its moves to choose from. */
  const takeUp = async (id: string, toChoose: boolean): Promise<void> => {
    const { text } = await desk.acts.exportGame(id)
    const read = inspectTranscript(text)
    if (!read.ok) return setSaid(read.problems[0]?.message ?? '')
    const gone = takeUpGame(read.value, scenario, scenarioText)
    if (!gone.ok) return setSaid(`That game cannot be taken up: ${gone.problems[0]?.message}`)
    if (toChoose) {
      const { transcript } = gone
      return setMoves({
        game: transcript,
        told: toldGame(openTalks(scenario, transcript), transcript.entries),
      })
    }
    if (gone.refused === null) return sitDown(gone.transcript)
    setReady({
      transcript: gone.transcript,
      says: [
        `${counted(gone.transcript.entries.length, 'move')} of that game can still be made. Move ${gone.refused.move} cannot: ${gone.refused.problem.message}`,
      ],
    })
  }

  if (moves !== null)
    return (
      <Dialog key="moves" title="Play on from a move" onClose={() => setMoves(null)} width="page">
        <PlayOn scenario={scenario} {...moves} onClose={onClose} />
      </Dialog>
    )
  return (
    <Dialog key="start" title="Try it from a seat" onClose={onClose} width="page">
      <form
        class="play-form"
        onSubmit={(event) => {
          event.preventDefault()
          void begin()
        }}
      >
        <fieldset class="play-seats">
          <legend>You speak for</legend>
          {playable.map((party) => (
            <label key={party.id}>
              <input
                type="radio"
                name="play-seat"
                checked={party.id === seat}
                onChange={() => setSeat(party.id)}
              />
              <Marker marker={party.marker} />
              {party.name}
            </label>
          ))}
        </fieldset>
        {scenario.sittings.length > 1 && (
          <Choice
            label="Sitting"
            choices={scenario.sittings.map(({ id, label }) => ({ value: id, label }))}
            value={sitting}
            nothing="Choose one"
            onChoose={(id) => {
              setSitting(id)
              setRound(0)
            }}
          />
        )}
        {scenario.readings.length > 1 && (
          <Choice
            label="Reading"
            choices={scenario.readings.map(({ id, label }) => ({ value: id, label }))}
            value={reading}
            nothing="Choose one"
            onChoose={setReading}
          />
        )}
        {rounds.length > 1 && (
          <Choice
            label="Begin in"
            choices={rounds.slice(1).map((id, index) => ({
              value: String(index + 1),
              label: `Round ${index + 2}: ${roundOf(scenario, id).label}`,
            }))}
            value={round === 0 ? null : String(round)}
            nothing={`Round 1: ${rounds[0] === undefined ? '' : roundOf(scenario, rounds[0]).label}`}
            onChoose={(index) => setRound(Number(index ?? 0))}
          />
        )}
        <details class="play-settled">
          <summary>With issues settled already</summary>
          <p class="muted">
            They are proposed first. What a mandate does not allow by then stays open, and it is said why.
          </p>
          {scenario.issues.map((issue) => (
            <Choice
              key={issue.id}
              label={issue.label}
              choices={issue.options.map(({ id, label }) => ({ value: id, label }))}
              value={settled[issue.id] ?? null}
              nothing="Open"
              onChoose={(option) => {
                const { [issue.id]: _, ...others } = settled
                setSettled(option === null ? others : { ...others, [issue.id]: option })
              }}
            />
          ))}
        </details>
        <div class="file-acts">
          <Button kind="act" icon="arrow" type="submit" onPress={() => undefined}>
            Sit down
          </Button>
        </div>
      </form>
      <p role="status">{said}</p>
      {ready !== null && (
        <section class="play-ready" role="alert">
          {ready.says.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Button onPress={() => void sitDown(ready.transcript)}>Sit down all the same</Button>
        </section>
      )}
      {games.length > 0 && (
        <section aria-labelledby="play-games">
          <h3 id="play-games">Go on with a kept game, on the text as it is now</h3>
          <ul class="versions">
            {games.map((game) => (
              <li key={game.id}>
                <span>{game.summary}</span>
                <Button
                  label={`Go on from there: ${game.summary}`}
                  onPress={() => void takeUp(game.id, false)}
                >
                  Go on from there
                </Button>
                <Button label={`Choose a move: ${game.summary}`} onPress={() => void takeUp(game.id, true)}>
                  Choose a move
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}
