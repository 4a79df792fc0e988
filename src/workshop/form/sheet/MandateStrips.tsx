/** What each capital lets its seat sign of an issue: painted with a brush, or chosen option by option with the arrows. */
import type { VNode } from 'preact'
import { useEffect, useId, useState } from 'preact/hooks'
import { Icon, type IconName } from '../../../pieces/Icon.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { Segmented } from '../../../pieces/Segmented.tsx'
import { useForm } from '../formDesk.ts'
import { type Leave, paint, type StripOption, stripOf } from '../model/mandate.ts'
import { type SheetIssue, type SheetParty, sheetParties } from '../model/sheet.ts'
import { markerOf } from './markerOf.ts'

const LEAVES: readonly { readonly value: Leave; readonly label: string; readonly icon: IconName }[] = [
  { value: 'may', label: 'may sign', icon: 'check' },
  { value: 'waits', label: 'waits for', icon: 'pause' },
  { value: 'never', label: 'never', icon: 'cross' },
  { value: 'outside', label: 'not foreseen', icon: 'door' },
]

const LAST = 'It would then be able to sign nothing at all here. Let it sign another option first.'

interface ChipProps {
  readonly party: SheetParty
  readonly option: StripOption
  readonly brush: Leave
  /** A button is held down and draws over the strip. */
  readonly isPainting: boolean
  readonly onPaint: (leave: Leave) => void
}

/** A group of radio buttons in the look of one chip: arrows choose, a press paints with the brush. */
const Chip = ({ party, option, brush, isPainting, onPaint }: ChipProps): VNode => {
  const name = useId()
  const chosen = LEAVES.find(({ value }) => value === option.leave)
  return (
    <div
      class={`chip ${option.leave}`}
      role="radiogroup"
      aria-label={`${option.label}, ${party.name}`}
      onPointerEnter={() => isPainting && onPaint(brush)}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.preventDefault()
        // Touch keeps the pointer where it went down; painting goes on over its neighbours.
        if (event.target instanceof Element && event.target.hasPointerCapture(event.pointerId))
          event.target.releasePointerCapture(event.pointerId)
        event.currentTarget.querySelector<HTMLInputElement>('input:checked')?.focus()
        onPaint(brush)
      }}
    >
      {LEAVES.map(({ value, label }) => (
        <input
          key={value}
          type="radio"
          name={name}
          value={value}
          aria-label={label}
          checked={option.leave === value}
          onChange={() => onPaint(value)}
          onKeyDown={(event) => {
            if (event.key !== ' ' && event.key !== 'Enter') return
            event.preventDefault()
            onPaint(brush)
          }}
        />
      ))}
      {chosen !== undefined && <Icon name={chosen.icon} size={14} />}
      <span aria-hidden="true">{chosen?.label}</span>
    </div>
  )
}

interface MandateStripsProps {
  readonly issue: SheetIssue
  /** A party's conditions on this issue, below the strips. */
  readonly children: (party: SheetParty) => VNode | null
}

export const MandateStrips = ({ issue, children }: MandateStripsProps): VNode => {
  const { value, act, say } = useForm()
  const [brush, setBrush] = useState<Leave>('may')
  const [painting, setPainting] = useState<string | null>(null)
  useEffect(() => {
    const end = () => setPainting(null)
    window.addEventListener('pointerup', end)
    window.addEventListener('pointercancel', end)
    return () => {
      window.removeEventListener('pointerup', end)
      window.removeEventListener('pointercancel', end)
    }
  }, [])
  const parties = sheetParties(value)
  const options = parties[0] === undefined ? [] : stripOf(value, parties[0], issue).options
  return (
    <section class="strips" aria-labelledby="strips-title">
      <h3 id="strips-title">What each capital lets its seat sign</h3>
      <Segmented
        legend="Paint"
        value={brush}
        choices={LEAVES.map(({ value: one, label, icon }) => ({
          value: one,
          label,
          mark: <Icon name={icon} />,
        }))}
        onChoose={setBrush}
      />
      <p class="muted small">
        Press or draw over options to paint them. By keyboard: Tab to an option, arrows choose, Space paints.
      </p>
      <div class="sheet-frame">
        <table class="sheet-table strip-table">
          <thead>
            <tr>
              <th scope="col">seat</th>
              {options.map((option) => (
                <th key={option.id} scope="col">
                  {option.short}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parties.map((party) => (
              <tr
                key={party.id}
                data-colour={party.colour}
                onPointerDown={() => setPainting(party.id)}
                data-path={JSON.stringify([...party.path, 'mandate', issue.id])}
              >
                <th scope="row">
                  <span class="party-head">
                    <Marker marker={markerOf(party)} /> {party.name}
                  </span>
                </th>
                {stripOf(value, party, issue).options.map((option) => (
                  <td key={option.id}>
                    <Chip
                      party={party}
                      option={option}
                      brush={brush}
                      isPainting={painting === party.id}
                      onPaint={(leave) => {
                        if (act((file) => paint(file, { party, issue, option, leave }), LAST))
                          say(
                            `${option.label}, ${party.name}: ${LEAVES.find((one) => one.value === leave)?.label}.`,
                          )
                      }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {parties.map((party) => children(party))}
    </section>
  )
}
