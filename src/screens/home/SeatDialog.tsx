/** Before a game: what it is about, whose seat to take, for how long. A seat can be declined or swapped here. */

import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { Marker } from '../../pieces/Marker.tsx'
import { NumberField } from '../../pieces/NumberField.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Writing } from '../../pieces/Writing.tsx'
import type { Temperament } from '../../scenario/scenario.ts'
import type { ShelfCard } from '../../session/desk/shelf.ts'
import { trouble } from '../../session/transcript/trouble.ts'
import type { PartyId, ReadingId, SittingId } from '../../terms/ids.ts'
import type { Problem } from '../../terms/problem.ts'
import type { Say } from '../../words/say.ts'
import { SHELF } from '../../words/shelf/catalog.ts'
import * as texts from '../../words/shelf/en.ts'
import { useActs } from '../useDesk.ts'
import { problemList } from './laterHome.ts'
import './seatDialog.css'
import { ReadingChoice } from './ReadingChoice.tsx'
import { seatsFor } from './seatsFor.ts'
import type { ShelfEntry } from './shelfEntry.ts'

const TEMPERAMENTS = ['scenario', 'hard', 'fair', 'conceding'] as const
const TEMPERAMENT_NAMES = {
  scenario: texts.scenario,
  hard: texts.hard,
  fair: texts.fair,
  conceding: texts.conceding,
} as const

const ROLES = {
  principal: texts.principal,
  mediator: texts.mediator,
  underwriter: texts.underwriter,
} as const

/** The code of a problem that is said here; all others are the reader's. */
const NOT_LOADED = 'not-loaded'

/** How many rounds a sitting has, where some are held only if the talks agree on them. */
const roundsIn = (
  say: Say<typeof SHELF.english>,
  { rounds, furtherRounds: further }: ShelfCard['sittings'][number],
): string => {
  if (further === 0) return say(texts.rounds, { rounds })
  return rounds > 0 ? say(texts.roundsMore, { rounds, further }) : say(texts.roundsIf, { further })
}

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
  const say = useWords(SHELF)
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
      setProblems([trouble(NOT_LOADED, say(texts.notFetched), say(texts.checkLine))])
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
            <h3 id="note-title">{say(texts.note)}</h3>
            <Writing text={card.contentNote} language={card.language} />
          </section>
        )}
        {given !== undefined && <GivenNote card={card} given={given} />}
        <fieldset class="seats">
          <legend>{say(texts.speakFor)}</legend>
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
              <b>
                <OwnText language={card.language}>{party.name}</OwnText>
              </b>
              <span class="small muted">
                {[
                  ...party.roles.map((role) => say(ROLES[role])),
                  ...(party.besideTable ? [say(texts.beside)] : []),
                ].join(', ')}
              </span>
            </label>
          ))}
        </fieldset>
        {given === undefined && playable.length > 1 && (
          <fieldset class="other-seats">
            <legend>{say(texts.others)}</legend>
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
                  {say(texts.somebody, {
                    // Languages that inflect names have it in its first form.
                    party: say.language === 'en' ? party.nameInText : party.name,
                  })}
                </label>
              ))}
          </fieldset>
        )}
        {given === undefined && card.sittings.length > 1 && (
          <Segmented
            legend={say(texts.sitting)}
            choices={card.sittings.map((one) => ({
              value: one.id,
              label: (
                <span>
                  <OwnText language={card.language}>{one.label}</OwnText>:{' '}
                  {[
                    roundsIn(say, one),
                    say(texts.minutes, {
                      minutes: one.minutes.brief + one.minutes.play + one.minutes.debrief,
                    }),
                  ].join(', ')}
                </span>
              ),
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
            <summary>{say(texts.more)}</summary>
            {card.readings.length > 1 && (
              <ReadingChoice
                legend={say(texts.reading)}
                readings={card.readings}
                language={card.language}
                value={reading}
                onChoose={setReading}
              />
            )}
            <Segmented
              legend={say(texts.temper)}
              choices={TEMPERAMENTS.map((one) => ({ value: one, label: say(TEMPERAMENT_NAMES[one]) }))}
              value={temperament}
              onChoose={setTemperament}
            />
            <NumberField label={say(texts.number)} value={seed} most={LARGEST_SEED} onNumber={setSeed} />
          </details>
        )}
        {problems.length > 0 && (
          <div role="alert">
            {problems[0]?.code === NOT_LOADED ? (
              <p>
                {problems[0].message} {problems[0].hint}
              </p>
            ) : (
              <problemList.Screen problems={problems} />
            )}
          </div>
        )}
        <div class="dialog-acts">
          <Button kind="act" icon="arrow" type="submit" onPress={() => undefined}>
            {say(opening ? texts.isOpening : texts.openFolder)}
          </Button>
          <Button onPress={onClose}>{say(texts.notThis)}</Button>
        </div>
      </form>
    </Dialog>
  )
}

const GivenNote = ({ card, given }: { readonly card: ShelfCard; readonly given: Given }): VNode => {
  const say = useWords(SHELF)
  const seat = card.seats.find(({ id }) => id === given.seat)
  const sitting = card.sittings.find(({ id }) => id === given.sitting)
  return (
    <section class="content-note" aria-labelledby="given-title">
      <h3 id="given-title">{say(texts.given)}</h3>
      <p>
        {card.sittings.length > 1 && sitting
          ? say(texts.givenSitting, {
              party: seat?.name ?? '',
              table: given.seed,
              sitting: sitting.label,
              rounds: roundsIn(say, sitting),
            })
          : say(texts.givenSeat, { party: seat?.name ?? '', table: given.seed })}{' '}
        {card.readings.length > 1 && `${say(texts.givenReading)} `}
        {say(texts.givenFree)}
      </p>
      {given.hasChanged && (
        <p>
          <b>{say(texts.givenChanged)}</b> {say(texts.givenCompare)}
        </p>
      )}
    </section>
  )
}
