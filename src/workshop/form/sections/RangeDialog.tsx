/** Asks from where to where an issue's options run as quantities, shows what they will be called, and says what is lost. */
import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { Dialog } from '../../../pieces/Dialog.tsx'
import { LIMITS } from '../../../scenario/limits.ts'
import { counted, listed } from '../../../telling/phrases.ts'
import { useForm } from '../formDesk.ts'
import { numberTyped } from '../model/cells.ts'
import { type RangePlan, toRange } from '../model/ranges.ts'
import { type SheetIssue, sheetOptions } from '../model/sheet.ts'

/** Of the file as it is: a text says what is still wanted. */
const planOf = (
  file: unknown,
  issue: SheetIssue,
  typed: { readonly from: string; readonly to: string; readonly unit: string },
): RangePlan | string => {
  const [from, to] = [numberTyped(typed.from), numberTyped(typed.to)]
  if (from === null || to === null) return 'Type two numbers: the first quantity, and the last.'
  if (Math.max(Math.abs(from), Math.abs(to)) > LIMITS.quantity)
    return `A quantity is at most ${LIMITS.quantity.toLocaleString('en')}.`
  return toRange(file, issue, { from, to, unit: typed.unit.trim() })
}

export const RangeDialog = ({
  issue,
  onClose,
}: {
  readonly issue: SheetIssue
  readonly onClose: () => void
}): VNode => {
  const { value, act, say, focusLater } = useForm()
  const [typed, setTyped] = useState({ from: '', to: '', unit: '' })
  const id = useId()
  const count = sheetOptions(value, issue).length
  const plan = planOf(value, issue, typed)
  const isUntouched = typed.from === '' || typed.to === ''
  const field = (key: keyof typeof typed, label: string, more: object = {}) => (
    <p class="form-field">
      <label for={`${id}${key}`}>{label}</label>
      <input
        id={`${id}${key}`}
        type="text"
        value={typed[key]}
        aria-describedby={`${id}found`}
        onInput={({ currentTarget: { value: now } }) => setTyped((before) => ({ ...before, [key]: now }))}
        {...more}
      />
    </p>
  )
  const make = () => {
    const done = act((file) => {
      const made = planOf(file, issue, typed)
      return typeof made === 'string' ? null : made.act
    }, 'The options have changed meanwhile: look at them first.')
    onClose()
    if (!done) return
    say(`${issue.label} is a range now. One undo brings the options back.`)
    focusLater([...issue.path, 'options', 'from'])
  }
  return (
    <Dialog title={`${issue.label} as a range`} onClose={onClose}>
      <p>
        The {counted(count, 'option', 'options')} become quantities in even steps, in the order in which they
        stand. Values, mandates and conditions stay with them.
      </p>
      <div class="range-fields">
        {field('from', 'First quantity', { inputMode: 'decimal', class: 'number' })}
        {field('to', 'Last quantity', { inputMode: 'decimal', class: 'number' })}
        {field('unit', 'Unit: a currency (EUR), or a word after the number', { maxLength: LIMITS.short })}
      </div>
      <p id={`${id}found`} role="status">
        {typeof plan === 'string' ? (
          isUntouched ? (
            'Numbers may have a decimal point or comma.'
          ) : (
            plan
          )
        ) : (
          <>
            They will be called {listed(plan.labels)}. Lost are {listed(plan.lost)}.
          </>
        )}
      </p>
      <div class="dialog-acts">
        <Button onPress={onClose}>Keep the list</Button>
        <Button kind="act" barred={typeof plan === 'string' ? plan : null} onPress={make}>
          Make it a range
        </Button>
      </div>
    </Dialog>
  )
}
