/** A number as one types it: with a point or a comma. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Path } from '../../../scenario/finding.ts'
import { describedAt } from '../../../scenario/shape/described.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { sliced } from '../FormSlice.tsx'
import { useForm } from '../formDesk.ts'
import { numberTyped } from '../model/cells.ts'
import { setField } from '../model/fields.ts'
import { Field } from './Field.tsx'
import { useTyped } from './useTyped.ts'

const rangeWords = (least: number, most: number): string =>
  Number.isFinite(least) && Number.isFinite(most) ? `${least} to ${most}` : ''

export const NumberInput = sliced(
  ({ path, label }: { readonly path: Path; readonly label?: string }): VNode => {
    const { value, act } = useForm()
    const [wrong, setWrong] = useState('')
    const described = describedAt(path, value)
    const wants = described?.wants
    const there = valueAt(value, path)
    const range = wants?.is === 'number' ? rangeWords(wants.least, wants.most) : ''
    const draft = useTyped({
      written: there === undefined ? '' : String(there),
      write: (typed) => {
        if (typed.trim() === '' && described?.optional === true)
          return act((file) => setField(file, path, undefined))
        const number = numberTyped(typed)
        if (number === null) {
          setWrong(`“${typed}” is no number. Write one${range === '' ? '' : ` from ${range}`}.`)
          return false
        }
        setWrong('')
        return act((file) => setField(file, path, number))
      },
    })
    const holds = there === undefined && described?.fallback !== undefined ? String(described.fallback) : ''
    return (
      <Field
        path={path}
        {...(label === undefined ? {} : { label })}
        foot={
          <p class="field-foot" role={wrong === '' ? undefined : 'alert'}>
            {wrong === ''
              ? [range, holds === '' ? '' : `left out, ${holds} holds`].filter(Boolean).join('; ')
              : wrong}
          </p>
        }
      >
        {(control) => (
          <input
            type="text"
            inputMode="decimal"
            class="number"
            {...control}
            value={draft.typed}
            onInput={({ currentTarget }) => draft.set(currentTarget.value)}
            onBlur={draft.flush}
            onKeyDown={(event) => {
              if (event.key === 'Escape') draft.revert()
              if (event.key === 'Enter' || event.ctrlKey || event.metaKey) draft.flush()
            }}
          />
        )}
      </Field>
    )
  },
)
