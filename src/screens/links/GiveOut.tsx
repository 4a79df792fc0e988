/** A seat given out: links that open the shelf with scenario, seat, sitting, reading and table number set. */
import type { VNode } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import { CopyText, LONG } from '../../pieces/CopyText.tsx'
import { Dialog } from '../../pieces/Dialog.tsx'
import { NumberField } from '../../pieces/NumberField.tsx'
import { OwnText } from '../../pieces/OwnText.tsx'
import { Segmented } from '../../pieces/Segmented.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { seatLink } from '../../session/links/seatLink.ts'
import type { PartyId, ReadingId, SittingId } from '../../terms/ids.ts'
import type { Say } from '../../words/say.ts'
import { TAKE_OUT } from '../../words/takeOut/catalog.ts'
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

const roundsIn = (
  say: Say<typeof TAKE_OUT.english>,
  { rounds, furtherRounds: further }: ShelfEntry['card']['sittings'][number],
): string => {
  if (further === 0) return say('rounds', { rounds })
  return rounds > 0 ? say('roundsMore', { rounds, further }) : say('roundsIf', { further })
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
  const say = useWords(TAKE_OUT)
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
    <p role="alert">{say('giveFailed')}</p>
  ) : (
    <CopyText
      label={say(tables === 1 ? 'giveLink' : 'giveLinks')}
      note={longest > LONG ? say('giveLong', { length: longest }) : ''}
      act={tables === 1 ? say('linkCopy') : say('giveCopy', { links: tables })}
      rows={Math.min(8, Math.max(3, tables))}
      text={
        tables === 1
          ? (links[0] ?? '')
          : links.map((link, place) => say('giveTable', { table: first + place, link })).join('\n')
      }
    />
  )
  return (
    <Dialog title={say('giveTitle', { title: card.title })} onClose={onClose} width="page" foot={made}>
      <div class="give-out seat-form">
        <p class="lead">{say('giveNote')}</p>
        <Segmented
          legend={say('giveSeat')}
          choices={playable.map(({ id, name }) => ({
            value: id,
            label: <OwnText language={card.language}>{name}</OwnText>,
          }))}
          value={seat}
          onChoose={setSeat}
        />
        {card.sittings.length > 1 && (
          <Segmented
            legend={say('giveSitting')}
            choices={card.sittings.map((one) => ({
              value: one.id,
              label: (
                <>
                  <OwnText language={card.language}>{one.label}</OwnText>: {roundsIn(say, one)}
                </>
              ),
            }))}
            value={sitting}
            onChoose={setSitting}
          />
        )}
        {card.readings.length > 1 && (
          <ReadingChoice
            legend={say('giveReading')}
            readings={card.readings}
            language={card.language}
            value={reading}
            onChoose={setReading}
          />
        )}
        <div class="give-out-tables">
          <NumberField
            label={say('giveFirst')}
            value={first}
            most={LARGEST_SEED - MOST_TABLES}
            describedBy={help}
            onNumber={setFirst}
          />
          <NumberField label={say('giveTables')} value={tables} most={MOST_TABLES} onNumber={setTables} />
        </div>
        <p id={help} class="small muted">
          {say('giveHelp')}
        </p>
      </div>
    </Dialog>
  )
}
