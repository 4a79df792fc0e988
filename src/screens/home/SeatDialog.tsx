/** Before a game: what it is about, whose seat to take, for how long. A seat can be declined or swapped here. */

import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { NumberField } from '../../pieces/NumberField.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { Writing } from '../../pieces/Writing.tsx'
import type { Temperament } from '../../scenario/scenario.ts'
import type { ShelfCard } from '../../session/desk/shelf.ts'
import { trouble } from '../../session/transcript/trouble.ts'
import { roundsWords } from '../../telling/sittings.ts'
import type { PartyId, ReadingId, SittingId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import { useActs } from '../useDesk.ts'
import { ProblemList } from './ProblemList.tsx'
import './seatDialog.css'
import { ReadingChoice } from './ReadingChoice.tsx'
import { seatsFor } from './seatsFor.ts'
import type { ShelfEntry } from './shelfEntry.ts'

const TEMPERAMENTS = [
  { value: 'scenario', label: 'As written' },
  { value: 'hard', label: 'Hard' },
  { value: 'fair', label: 'Fair' },
  { value: 'conceding', label: 'Conceding' },
] as const

const ROLE = {
  principal: 'must consent to everything',
  mediator: 'drafts, presses, promises',
  underwriter: 'stands behind guarantees',
} as const

/** The largest table number. */
export const LARGEST_SEED = 999_999

/** What a link has set: all but the seat stays as it was given. */
export interface Given {
  readonly seat: PartyId
  readonly sitting: SittingId
  readonly reading: ReadingId
  readonly seed: number
  /** The scenario is another than when the seat was given out. */
  readonly hasChanged: boolean
}

export const SeatDialog = ({
  entry,
  given,
  onClose,
}: {
  readonly entry: ShelfEntry
  readonly given?: Given
  readonly onClose: () => void
}): VNode => {
  const { card } = entry
  const acts = useActs()
  const playable = card.seats.filter((seat) => seat.playable)
  const [seat, setSeat] = useState<PartyId | null>(given?.seat ?? playable[0]?.id ?? null)
  const [others, setOthers] = useState<ReadonlySet<PartyId>>(new Set())
  const [sitting, setSitting] = useState<SittingId | null>(given?.sitting ?? card.sittings[0]?.id ?? null)
  const [reading, setReading] = useState<ReadingId | null>(given?.reading ?? card.readings[0]?.id ?? null)
  const [temperament, setTemperament] = useState<Temperament | 'scenario'>('scenario')
  const [seed, setSeed] = useState(() => given?.seed ?? 1 + Math.floor(Math.random() * LARGEST_SEED))
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [opening, setOpening] = useState(false)
  const people = playable.map(({ id }) => id).filter((id) => id === seat || others.has(id))

  // Whoever reads the content note is likely to open the folder: its text comes meanwhile.
  useEffect(() => void entry.text().catch(() => undefined), [entry])

  const begin = async (): Promise<void> => {
    if (seat === null || sitting === null || reading === null || opening) return
    setOpening(true)
    try {
      const scenarioText = await entry.text()
      const found = await acts.start({
        scenarioText,
        checked: entry.checked === true,
        reading,
        sitting,
        seed,
        seats: seatsFor(card, people, temperament),
      })
      if (found.length === 0) onClose()
      else setProblems(found)
    } catch {
      setProblems([
        trouble('not-loaded', 'This scenario could not be fetched.', 'Check the connection and try again.'),
      ])
    } finally {
      setOpening(false)
    }
  }

  return (
    <Dialog title={card.title} onClose={onClose} width="page">
      <form
        class="seat-form"
        onSubmit={(event) => {
          event.preventDefault()
          void begin()
        }}
      >
        {card.contentNote !== null && (
          <section class="content-note" aria-labelledby="note-title">
            <h3 id="note-title">Before you decide to play</h3>
            <Writing text={card.contentNote} language={card.language} />
          </section>
        )}
        {given !== undefined && <GivenNote card={card} given={given} />}
        <fieldset class="seats">
          <legend>You speak for</legend>
          {playable.map((party) => (
            <label key={party.id} class={party.id === seat ? 'chosen' : ''}>
              <input
                type="radio"
                name="seat"
                value={party.id}
                checked={party.id === seat}
                onChange={() => setSeat(party.id)}
              />
              <Marker marker={party.marker} />
              <b>{party.name}</b>
              <span class="small muted">
                {[
                  ...party.roles.map((role) => ROLE[role]),
                  ...(party.besideTable ? ['has a word beside the table'] : []),
                ].join(', ')}
              </span>
            </label>
          ))}
        </fieldset>
        {given === undefined && playable.length > 1 && (
          <fieldset class="other-seats">
            <legend>Who else sits at this screen? The computer plays the other seats.</legend>
            {playable
              .filter((party) => party.id !== seat)
              .map((party) => (
                <label key={party.id}>
                  <input
                    type="checkbox"
                    checked={others.has(party.id)}
                    onChange={(event) => {
                      const chosen = new Set(others)
                      if (event.currentTarget.checked) chosen.add(party.id)
                      else chosen.delete(party.id)
                      setOthers(chosen)
                    }}
                  />
                  Somebody speaks for {party.nameInText}
                </label>
              ))}
          </fieldset>
        )}
        {given === undefined && card.sittings.length > 1 && (
          <Segmented
            legend="Sitting"
            choices={card.sittings.map(({ id, label, rounds, furtherRounds, minutes }) => ({
              value: id,
              label: `${label}: ${roundsWords(rounds, furtherRounds)}, ${minutes.brief + minutes.play + minutes.debrief} min`,
            }))}
            value={sitting}
            onChoose={setSitting}
          />
        )}
        {given === undefined && (
          <details
            class="more"
            onToggle={({ currentTarget }) => {
              if (currentTarget.open) currentTarget.scrollIntoView({ block: 'nearest' })
            }}
          >
            <summary>More choices</summary>
            {card.readings.length > 1 && (
              <ReadingChoice
                legend="Reading: the same demands, weighed differently"
                readings={card.readings}
                language={card.language}
                value={reading}
                onChoose={setReading}
              />
            )}
            <Segmented
              legend="How the counterparts negotiate"
              choices={TEMPERAMENTS}
              value={temperament}
              onChoose={setTemperament}
            />
            <NumberField
              label="Table number: the same number and the same moves give the same game"
              value={seed}
              most={LARGEST_SEED}
              onNumber={setSeed}
            />
          </details>
        )}
        {problems.length > 0 && (
          <div role="alert">
            <ProblemList problems={problems} />
          </div>
        )}
        <div class="dialog-acts">
          <Button kind="act" icon="arrow" type="submit" onPress={() => undefined}>
            {opening ? 'Opening the folder …' : 'Open the folder'}
          </Button>
          <Button onPress={onClose}>Not this one</Button>
        </div>
      </form>
    </Dialog>
  )
}

const GivenNote = ({ card, given }: { readonly card: ShelfCard; readonly given: Given }): VNode => {
  const seat = card.seats.find(({ id }) => id === given.seat)
  const sitting = card.sittings.find(({ id }) => id === given.sitting)
  return (
    <section class="content-note" aria-labelledby="given-title">
      <h3 id="given-title">This table was set for you</h3>
      <p>
        You speak for {seat?.name}, at table {given.seed}
        {card.sittings.length > 1 &&
          sitting &&
          `, in the sitting “${sitting.label}”: ${roundsWords(sitting.rounds, sitting.furtherRounds)}`}
        . {card.readings.length > 1 && 'How the demands are weighed was chosen too, and is not shown here. '}
        You may take another seat, or none.
      </p>
      {given.hasChanged && (
        <p>
          <b>The scenario has changed since the link was made.</b> It can be played, but may not compare with
          tables that were played before. Whoever gave it out should know.
        </p>
      )}
    </section>
  )
}
