/** A seat given out: links that open the shelf with scenario, seat, sitting, reading and table number set. */
import type { VNode } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import { CopyText, LONG } from '../../pieces/CopyText.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { NumberField } from '../../pieces/NumberField.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { seatLink } from '../../session/links/seatLink.ts'
import { counted, grouped } from '../../telling/phrases.ts'
import { roundsWords } from '../../telling/sittings.ts'
import type { PartyId, ReadingId, SittingId } from '../../terms/ids.ts'
import { LARGEST_SEED } from '../home/SeatDialog.tsx'
import type { ShelfEntry } from '../home/shelfEntry.ts'
import './links.css'
import { ReadingChoice } from '../home/ReadingChoice.tsx'
import { shippedText } from './shippedText.ts'
import { linkTo } from './useLink.ts'

/** A class has so many tables at most. */
const MOST_TABLES = 40

interface Links {
  /** One for each table, in order; empty until they are made. */
  readonly links: readonly string[]
  readonly failed: boolean
}

const useLinks = (make: () => Promise<readonly string[]>, of: string): Links => {
  const [made, setMade] = useState<Links & { readonly of: string }>({ links: [], failed: false, of: '' })
  useEffect(() => {
    let current = true
    make().then(
      (links) => current && setMade({ links, failed: false, of }),
      () => current && setMade({ links: [], failed: true, of }),
    )
    return () => {
      current = false
    }
  }, [of])
  return made.of === of ? made : { links: [], failed: false }
}

export const GiveOut = ({
  entry,
  shelf,
  onClose,
}: {
  readonly entry: ShelfEntry
  readonly shelf: readonly ShelfEntry[]
  readonly onClose: () => void
}): VNode => {
  const { card } = entry
  const playable = card.seats.filter((seat) => seat.playable)
  const help = useId()
  const [seat, setSeat] = useState<PartyId | null>(playable[0]?.id ?? null)
  const [sitting, setSitting] = useState<SittingId | null>(card.sittings[0]?.id ?? null)
  const [reading, setReading] = useState<ReadingId | null>(card.readings[0]?.id ?? null)
  const [first, setFirst] = useState(1)
  const [tables, setTables] = useState(1)
  const { links, failed } = useLinks(async () => {
    if (seat === null || sitting === null || reading === null) return []
    const text = await entry.text()
    const numbers = Array.from({ length: tables }, (_, place) => first + place)
    return Promise.all(
      numbers.map(async (seed) =>
        linkTo(
          'seat',
          await seatLink({ seat, sitting, reading, seed }, { id: card.id, text }, shippedText(shelf)),
        ),
      ),
    )
  }, `${seat} ${sitting} ${reading} ${first} ${tables}`)
  const longest = links.reduce((most, { length }) => Math.max(most, length), 0)
  const made = failed ? (
    <p role="alert">The scenario could not be fetched. Check the connection and open this again.</p>
  ) : (
    <CopyText
      label={tables === 1 ? 'The link' : 'The links, one for each table'}
      note={
        longest > LONG
          ? `The longest has ${grouped(longest)} characters, because your scenario travels in it. Some mail programs cut such links; whoever opens a cut one is told.`
          : ''
      }
      act={tables === 1 ? 'Copy the link' : `Copy ${counted(tables, 'link')}`}
      rows={Math.min(8, Math.max(3, tables))}
      text={
        tables === 1
          ? (links[0] ?? '')
          : links.map((link, place) => `Table ${first + place}: ${link}`).join('\n')
      }
    />
  )
  return (
    <Dialog title={`Give out: ${card.title}`} onClose={onClose} width="page" foot={made}>
      <div class="give-out seat-form">
        <p class="lead">
          Whoever opens the link finds the cover open with all of this set, and sits down. No account, no
          server: the link is all there is.
        </p>
        <Segmented
          legend="Seat"
          choices={playable.map(({ id, name }) => ({ value: id, label: name }))}
          value={seat}
          onChoose={setSeat}
        />
        {card.sittings.length > 1 && (
          <Segmented
            legend="Sitting"
            choices={card.sittings.map(({ id, label, rounds, furtherRounds }) => ({
              value: id,
              label: `${label}: ${roundsWords(rounds, furtherRounds)}`,
            }))}
            value={sitting}
            onChoose={setSitting}
          />
        )}
        {card.readings.length > 1 && (
          <ReadingChoice
            legend="Reading: not shown to whoever opens the link"
            readings={card.readings}
            language={card.language}
            value={reading}
            onChoose={setReading}
          />
        )}
        <div class="give-out-tables">
          <NumberField
            label="First table number"
            value={first}
            most={LARGEST_SEED - MOST_TABLES}
            describedBy={help}
            onNumber={setFirst}
          />
          <NumberField label="How many tables" value={tables} most={MOST_TABLES} onNumber={setTables} />
        </div>
        <p id={help} class="small muted">
          At tables of the same number the counterparts act alike as long as the same moves are made. The
          reading is packed, not locked: somebody who takes the link apart can find it.
        </p>
      </div>
    </Dialog>
  )
}
