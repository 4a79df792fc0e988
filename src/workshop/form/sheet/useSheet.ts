/** A table of cells as a spreadsheet has it: arrows move, a digit types over, Enter goes down, Escape takes back. */
import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact'
import { useRef, useState } from 'preact/hooks'

interface Size {
  readonly rows: number
  readonly columns: number
}

export interface SheetPlace {
  readonly row: number
  readonly column: number
}

const STEPS: Readonly<Record<string, SheetPlace>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  Enter: { row: 1, column: 0 },
}

/** Whether an arrow moves to the next cell, not the caret: everything is selected, or the caret is at that end. */
const leaves = ({ value, selectionStart, selectionEnd }: HTMLInputElement, key: string): boolean => {
  if (!key.startsWith('Arrow') || key === 'ArrowUp' || key === 'ArrowDown') return true
  if (selectionStart === 0 && selectionEnd === value.length) return true
  if (selectionStart !== selectionEnd) return false
  return key === 'ArrowLeft' ? selectionStart === 0 : selectionStart === value.length
}

export const useSheet = ({ rows, columns }: Size) => {
  const table = useRef<HTMLTableElement>(null)
  const [reached, setReached] = useState<SheetPlace>({ row: 0, column: 0 })
  const focus = ({ row, column }: SheetPlace): void => {
    const cell = table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}:${column}"]`)
    cell?.focus()
    cell?.select()
  }
  const held: SheetPlace = {
    row: Math.min(reached.row, Math.max(0, rows - 1)),
    column: Math.min(reached.column, Math.max(0, columns - 1)),
  }
  return {
    table,
    /** What a cell's input takes besides its value. */
    cell: (place: SheetPlace) => ({
      'data-cell': `${place.row}:${place.column}`,
      tabIndex: place.row === held.row && place.column === held.column ? 0 : -1,
      onFocus: ({ currentTarget }: TargetedFocusEvent<HTMLInputElement>) => {
        setReached(place)
        currentTarget.select()
      },
    }),
    /** Moves on; true where the key did so. */
    move: (event: TargetedKeyboardEvent<HTMLInputElement>, place: SheetPlace): boolean => {
      const step = STEPS[event.key]
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return false
      if (!leaves(event.currentTarget, event.key)) return false
      const by = event.key === 'Enter' && event.shiftKey ? -1 : step.row
      const to = { row: place.row + by, column: place.column + step.column }
      event.preventDefault()
      if (to.row >= 0 && to.row < rows && to.column >= 0 && to.column < columns) focus(to)
      return true
    },
  }
}
