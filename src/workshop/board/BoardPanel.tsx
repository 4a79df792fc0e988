/**
 * The board as players open it: the screens of every game in a frame of a real screen’s size, drawn smaller to fit beside the
 * text. What has no room there is marked, and each mark leads to its field.
 */
import type { VNode } from 'preact'
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { BOARD_PAGE } from '../../pieces/workshopAddress.ts'
import { counted } from '../../telling/phrases.ts'
import { capitalised } from '../../terms/capitalised.ts'
import type { PartyId } from '../../terms/ids.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import { BesideChoice, BesideChoices } from '../beside/BesideChoices.tsx'
import { LastReadable } from '../beside/LastReadable.tsx'
import { ShowField } from '../beside/ShowField.tsx'
import '../beside/beside.css'
import { ShownContext, useManuscript } from '../workshop.ts'
import './board.css'
import { BOARD_SIZES, type BoardSize, sizeOf } from './sizes.ts'
import { pathOfSpill, spilledWords, spillWords } from './spillWords.ts'
import { type BoardFound, useBoardFrame } from './useBoardFrame.ts'

const BOARD = 'board'

/** The width of an element, followed. */
const useWidth = (): readonly [(element: HTMLElement | null) => void, number] => {
  const [width, setWidth] = useState(0)
  const [element, setElement] = useState<HTMLElement | null>(null)
  useEffect(() => {
    if (element === null) return
    const follow = new ResizeObserver(() => setWidth(element.clientWidth))
    follow.observe(element)
    return () => follow.disconnect()
  }, [element])
  return [setElement, width]
}

const Outlines = ({ found, scale }: { readonly found: BoardFound; readonly scale: number }): VNode => (
  <div class="board-outlines" aria-hidden="true">
    {found.spills.map(({ box }, at) => (
      <span
        key={`${at}`}
        style={{
          left: `${box.x * scale}px`,
          top: `${box.y * scale}px`,
          width: `${box.width * scale}px`,
          height: `${box.height * scale}px`,
        }}
      >
        {at + 1}
      </span>
    ))}
  </div>
)

const Marks = ({ found, size }: { readonly found: BoardFound; readonly size: BoardSize }): VNode => {
  const { seen, spills } = found
  const title =
    spills.length === 0
      ? 'Everything has room'
      : `${capitalised(counted(spills.length, 'place'))} without room`
  return (
    <BesideCard title={title} class="board-marks" beside={<span class="muted">{size.label}</span>}>
      {spills.length === 0 ? (
        <p class="small">At this size no name is cut, no row runs over, and every issue is in sight.</p>
      ) : (
        <ol class="beside-list">
          {spills.map((spill, at) => {
            const words = spilledWords(spill, seen)
            const said = capitalised(spillWords(spill, seen))
            return (
              <li key={`${at}`}>
                <ShowField
                  path={pathOfSpill(spill, seen)}
                  by={BOARD}
                  label={`Show in the text: ${words} ${said}`}
                >
                  {words === '' ? said : `“${words}”`}
                </ShowField>
                {words !== '' && <p class="small">{said}</p>}
              </li>
            )
          })}
        </ol>
      )}
    </BesideCard>
  )
}

export const BoardPanel = (): VNode => {
  const isShown = useContext(ShownContext)
  const scenario = useManuscript((state) => state.scenario)
  const [chosenSeat, setSeat] = useState<PartyId | null>(null)
  const [chosenReading, setReading] = useState<string | null>(null)
  const [sizeId, setSize] = useState(BOARD_SIZES[0]?.id ?? '')
  const frame = useRef<HTMLIFrameElement>(null)
  const [hold, room] = useWidth()
  const playable = scenario?.parties.filter((party) => party.playable) ?? []
  const seat = (playable.find(({ id }) => id === chosenSeat) ?? playable[0])?.id ?? null
  const reading =
    (scenario?.readings.find(({ id }) => id === chosenReading) ?? scenario?.readings[0])?.id ?? null
  const sitting = scenario?.sittings[0]?.id ?? null
  const wanted = useMemo(
    () =>
      !isShown || scenario === null || seat === null || sitting === null || reading === null
        ? null
        : { scenario, seat, sitting, reading },
    [isShown, scenario, seat, sitting, reading],
  )
  const { found, refused } = useBoardFrame(frame, wanted)
  const size = sizeOf(sizeId)
  const scale = room === 0 ? 0 : Math.min(1, room / size.width)
  return (
    <div class="beside board-panel">
      <LastReadable />
      <BesideChoices>
        <BesideChoice
          label="Seat"
          value={seat ?? ''}
          choices={playable.map(({ id, name }) => ({ id: id as string, label: name }))}
          onChoose={(id) => setSeat(id as PartyId)}
        />
        {(scenario?.readings.length ?? 0) > 1 && (
          <BesideChoice
            label="Reading"
            value={reading ?? ''}
            choices={scenario?.readings.map(({ id, label }) => ({ id: id as string, label })) ?? []}
            onChoose={setReading}
          />
        )}
        <BesideChoice label="Screen" value={size.id} choices={BOARD_SIZES} onChoose={setSize} />
        <span class="muted board-scale">
          {scale > 0 && scale < 1 ? `drawn at ${Math.round(scale * 100)} %` : 'drawn at full size'}
        </span>
      </BesideChoices>
      {refused !== null && <p role="alert">The board cannot be opened: {refused}</p>}
      <div ref={hold} class="board-room" style={{ blockSize: `${size.height * scale}px` }}>
        <iframe
          ref={frame}
          src={`./?${BOARD_PAGE}&pace=none`}
          title={`The board as it is opened, ${size.label}`}
          inert
          tabIndex={-1}
          style={{
            inlineSize: `${size.width}px`,
            blockSize: `${size.height}px`,
            transform: `scale(${scale})`,
          }}
        />
        {found !== null && <Outlines found={found} scale={scale} />}
      </div>
      <div role="status">
        {found === null ? (
          <p class="muted">The board is being opened …</p>
        ) : (
          <Marks found={found} size={size} />
        )}
      </div>
    </div>
  )
}
