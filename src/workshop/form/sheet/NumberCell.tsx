/** One number of a sheet. */
import type { TargetedKeyboardEvent, VNode } from 'preact'
import type { Path } from '../../../scenario/finding.ts'
import { sliced } from '../FormSlice.tsx'
import { fieldId } from '../fieldIds.ts'
import { useTyped } from '../fields/useTyped.ts'
import { useForm } from '../formDesk.ts'
import { numberTyped } from '../model/cells.ts'
import { problemsOf } from '../model/places.ts'
import type { SheetPlace, useSheet } from './useSheet.ts'

interface NumberCellProps {
  readonly sheet: ReturnType<typeof useSheet>
  readonly place: SheetPlace
  readonly path: Path
  readonly label: string
  /** Null where the file has none. */
  readonly number: number | null
  readonly onNumber: (number: number) => boolean
  readonly onPaste?: (pasted: string) => void
  readonly onKey?: (event: TargetedKeyboardEvent<HTMLInputElement>) => void
  readonly describedBy?: string
}

export const NumberCell = sliced((props: NumberCellProps): VNode => {
  const { sheet, place, path, label, number, onNumber, onPaste, onKey } = props
  const { problems, say } = useForm()
  const draft = useTyped({
    written: number === null ? '' : String(number),
    atLeaving: true,
    write: (typed) => {
      const typedNumber = numberTyped(typed)
      if (typedNumber !== null && typedNumber >= 0 && typedNumber <= 100) return onNumber(typedNumber)
      say(`“${typed}” is no number from 0 to 100. ${label} stays ${number ?? 'empty'}.`)
      return true
    },
  })
  return (
    <input
      id={fieldId(path)}
      type="text"
      inputMode="decimal"
      class="sheet-cell"
      aria-label={label}
      aria-describedby={props.describedBy}
      aria-invalid={problemsOf(problems, path).length > 0 || number === null ? 'true' : undefined}
      data-path={JSON.stringify(path)}
      {...sheet.cell(place)}
      value={draft.typed}
      onInput={({ currentTarget }) => draft.set(currentTarget.value)}
      onBlur={draft.flush}
      onPaste={(event) => {
        const pasted = event.clipboardData?.getData('text/plain') ?? ''
        if (onPaste === undefined || !/[\t\n]/.test(pasted.trim())) return
        event.preventDefault()
        draft.revert()
        onPaste(pasted)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          draft.revert()
          return
        }
        if (event.ctrlKey || event.metaKey) {
          if (event.key.toLowerCase() === 'z') draft.flush()
          return
        }
        if (event.key === 'Enter') draft.flush()
        if (!sheet.move(event, place)) onKey?.(event)
      }}
    />
  )
})
