/**
 * A part of the form that is drawn at once where something was written at its place, and else when its turn comes: of a long
 * form a key press redraws one field. What it holds sees the desk as it was when it was drawn last.
 */
import type { ComponentChildren, FunctionComponent, VNode } from 'preact'
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks'
import type { Path } from '../../scenario/finding.ts'
import { inTurn } from '../slices/inTurn.ts'
import { FormContext, useForm } from './formDesk.ts'
import { isWritten } from './written.ts'

interface FormSliceProps {
  readonly path: Path
  /** What it is drawn for besides the file, such as the place that is open: for another it is drawn at once. */
  readonly of?: unknown
  readonly children: ComponentChildren
}

export const FormSlice = ({ path, of, children }: FormSliceProps): VNode => {
  const desk = useForm()
  const newest = { desk, of, children }
  const drawn = useRef(newest)
  const [, redraw] = useReducer((count: number, _: undefined) => count + 1, 0)
  const before = drawn.current
  const isDue =
    desk === before.desk || of !== before.of || isWritten(desk.written, path, before.desk.revision)
  if (isDue) drawn.current = newest
  const isBehind = drawn.current !== newest
  useLayoutEffect(() => {
    if (!isBehind) return undefined
    return inTurn(() => {
      drawn.current = newest
      redraw(undefined)
    })
  })
  return <FormContext.Provider value={drawn.current.desk}>{drawn.current.children}</FormContext.Provider>
}

/** The same field, drawn in its turn. */
export const sliced =
  <Props extends { readonly path: Path }>(Field: FunctionComponent<Props>) =>
  (props: Props): VNode => (
    <FormSlice path={props.path}>
      <Field {...props} />
    </FormSlice>
  )
