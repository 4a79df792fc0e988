/** One of a few words, one of the file's things, yes or no; several of them. */
import type { VNode } from 'preact'
import { asList, thingsNamed } from '../../../language/names.ts'
import type { Kind } from '../../../scenario/definition/parts.ts'
import type { Path } from '../../../scenario/finding.ts'
import { describedAt } from '../../../scenario/shape/described.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { sliced } from '../FormSlice.tsx'
import { useForm } from '../formDesk.ts'
import { setField, toggleIn } from '../model/fields.ts'
import { titleOfKey } from '../model/titles.ts'
import { Field } from './Field.tsx'

export interface Choosable {
  readonly id: string
  readonly called: string
}

export const choosable = (value: unknown, kind: Kind, issue?: string): readonly Choosable[] =>
  thingsNamed(value, kind, issue).map(({ id, called }) => ({ id, called: called || id }))

interface PickProps {
  readonly path: Path
  readonly choices: readonly Choosable[]
  readonly label?: string
}

/** The browser's own list. What the file names and nothing has stays in sight. */
export const PickField = sliced(({ path, choices, label }: PickProps): VNode => {
  const { value, act } = useForm()
  const described = describedAt(path, value)
  const there = valueAt(value, path)
  const chosen = there === undefined ? '' : String(there)
  const isUnknown = chosen !== '' && !choices.some(({ id }) => id === chosen)
  return (
    <Field path={path} {...(label === undefined ? {} : { label })}>
      {(control) => (
        <select
          class="dropdown"
          {...control}
          value={chosen}
          onChange={({ currentTarget }) => act((file) => setField(file, path, currentTarget.value))}
        >
          {(described?.optional === true || chosen === '') && (
            <option value="">
              {described?.fallback === undefined
                ? 'none'
                : `left out: ${titleOfKey(String(described.fallback))}`}
            </option>
          )}
          {isUnknown && <option value={chosen}>{chosen} (not in the file)</option>}
          {choices.map(({ id, called }) => (
            <option key={id} value={id}>
              {called}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
})

/** Any of the file's things, as check boxes in their own order. */
export const TickField = sliced(({ path, choices, label }: PickProps): VNode => {
  const { value, act } = useForm()
  const there = asList(valueAt(value, path))
  const all = choices.map(({ id }) => id)
  return (
    <Field path={path} group {...(label === undefined ? {} : { label })}>
      {({ id: fieldId }) => (
        <div class="ticks">
          {choices.map(({ id, called }, at) => (
            <label key={id} class="form-tick">
              <input
                type="checkbox"
                {...(at === 0 ? { id: fieldId } : {})}
                checked={there.includes(id)}
                onChange={({ currentTarget }) =>
                  act((file) => toggleIn(file, path, id, { all, on: currentTarget.checked }))
                }
              />
              {called}
            </label>
          ))}
          {choices.length === 0 && <p class="muted">There is nothing to choose from yet.</p>}
        </div>
      )}
    </Field>
  )
})

interface CheckProps {
  readonly path: Path
  /** Does more than writing it. */
  readonly onCheck?: (on: boolean) => void
}

export const CheckField = sliced(({ path, onCheck }: CheckProps): VNode => {
  const { value, act } = useForm()
  const described = describedAt(path, value)
  const checked = (valueAt(value, path) ?? described?.fallback) === true
  return (
    <Field path={path}>
      {(control) => (
        <span class="form-tick">
          <input
            type="checkbox"
            {...control}
            checked={checked}
            onChange={({ currentTarget: { checked: on } }) =>
              onCheck === undefined ? act((file) => setField(file, path, on)) : onCheck(on)
            }
          />
        </span>
      )}
    </Field>
  )
})
