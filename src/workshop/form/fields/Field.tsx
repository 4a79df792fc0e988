/** A field's frame: its label, what the format says of it, its control, and what is wrong with it. */
import type { ComponentChildren, VNode } from 'preact'
import type { Path } from '../../../scenario/finding.ts'
import { describedAt } from '../../../scenario/shape/described.ts'
import { fieldId } from '../fieldIds.ts'
import { useForm } from '../formDesk.ts'
import { type FormProblem, problemsOf } from '../model/places.ts'
import { titleOf } from '../model/titles.ts'

export interface ControlProps {
  readonly id: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': 'true' | undefined
}

export const Problems = ({
  problems,
  id,
}: {
  readonly problems: readonly FormProblem[]
  readonly id?: string
}): VNode | null =>
  problems.length === 0 ? null : (
    <ul class="field-problems" {...(id === undefined ? {} : { id })}>
      {problems.map(({ severity, message, hint }) => (
        <li key={message} class={severity}>
          <b>{message}</b> {hint}
        </li>
      ))}
    </ul>
  )

interface FieldProps {
  readonly path: Path
  /** Instead of the key in words. */
  readonly label?: string
  /** Instead of what the format says. */
  readonly hint?: string
  /** Said below the control: how long the text is. */
  readonly foot?: ComponentChildren
  /** A group of controls, which a legend names. */
  readonly group?: boolean
  readonly children: (control: ControlProps) => ComponentChildren
}

export const Field = ({ path, label, hint, foot, group = false, children }: FieldProps): VNode => {
  const { value, problems } = useForm()
  const described = describedAt(path, value)
  const id = fieldId(path)
  const wrong = problemsOf(problems, path)
  const hintId = `${id}:hint`
  const wrongId = `${id}:wrong`
  const title = (
    <>
      {label ?? titleOf(path, value)}
      {described?.optional === true && <span class="optional"> optional</span>}
    </>
  )
  const said = hint ?? described?.description ?? ''
  const control: ControlProps = {
    id,
    'aria-describedby': `${said === '' ? '' : hintId} ${wrong.length === 0 ? '' : wrongId}`.trim(),
    'aria-invalid': wrong.some(({ severity }) => severity === 'error') ? 'true' : undefined,
  }
  const inside = (
    <>
      {said !== '' && (
        <p class="field-hint" id={hintId}>
          {said}
        </p>
      )}
      {children(control)}
      {foot}
      <Problems problems={wrong} id={wrongId} />
    </>
  )
  return group ? (
    <fieldset
      class="form-field"
      data-path={JSON.stringify(path)}
      aria-describedby={control['aria-describedby']}
    >
      <legend>{title}</legend>
      {inside}
    </fieldset>
  ) : (
    <div class="form-field" data-path={JSON.stringify(path)}>
      <label for={id}>{title}</label>
      {inside}
    </div>
  )
}
