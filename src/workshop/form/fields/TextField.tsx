/** A text: a line, or as many as it takes. */

import type { TargetedInputEvent, TargetedKeyboardEvent, VNode } from 'preact'
import { calledIn } from '../../../language/names.ts'
import { readabilityOf } from '../../../pack/readability.ts'
import { Writing } from '../../../pieces/Writing.tsx'
import type { Named, Path } from '../../../scenario/finding.ts'
import { LIMITS } from '../../../scenario/limits.ts'
import { describedAt } from '../../../scenario/shape/described.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { lengthRead, marksIn, writtenOut } from '../../../scenario/writing/markdown.ts'
import { plainText } from '../../../scenario/writing/textBlocks.ts'
import { counted } from '../../../telling/phrases.ts'
import { sliced } from '../FormSlice.tsx'
import { useForm } from '../formDesk.ts'
import { setField, setId, setName } from '../model/fields.ts'
import { isFollowing } from '../model/ids.ts'
import { Field } from './Field.tsx'
import { useTyped } from './useTyped.ts'

interface TextFieldProps {
  readonly path: Path
  readonly label?: string
  readonly hint?: string
  /** What it names: its id follows the name until somebody sets one. */
  readonly names?: Named | null
  /** Shows how long it is and how hard to read. */
  readonly measured?: boolean
}

const measure = (text: string, language: string): string => {
  const { words, grade } = readabilityOf({ blocks: [{ kind: 'text', text }] }, language)
  const read =
    grade === null ? '' : `, school year ${Math.max(1, Math.round(grade))} by the Automated Readability Index`
  return `${counted(words, 'word')}${read}`
}

/** Paragraphs, lists and emphasis as players read them. */
const Preview = ({ text, language }: { readonly text: string; readonly language: string }): VNode => (
  <section class="field-preview" aria-label="As it is read">
    <Writing text={writtenOut(text)} language={language} />
  </section>
)

export const TextField = sliced(({ path, label, hint, names, measured = false }: TextFieldProps): VNode => {
  const { value, act } = useForm()
  const there = valueAt(value, path)
  const written = typeof there === 'string' ? there : there === undefined ? '' : JSON.stringify(there)
  const wants = describedAt(path, value)?.wants
  const most = wants?.is === 'text' ? wants.most : LIMITS.sentence
  const draft = useTyped({
    written,
    atLeaving: names !== undefined,
    write: (typed) =>
      act((file) => (names === undefined ? setField(file, path, typed) : setName(file, path, typed, names))),
  })
  const isLine = most <= LIMITS.label || wants?.is !== 'text' || most > LIMITS.prose
  const language = valueAt(value, ['language'])
  const shared = {
    value: draft.typed,
    onInput: ({ currentTarget }: TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      draft.set(currentTarget.value),
    onBlur: draft.flush,
    onKeyDown: (event: TargetedKeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      if (event.key === 'Escape') draft.revert()
      if ((event.key === 'Enter' && isLine) || event.ctrlKey || event.metaKey) draft.flush()
    },
  }
  const keepsMarks = wants?.is === 'text' && wants.keepsMarks
  const length = keepsMarks ? lengthRead(draft.typed) : draft.typed.length
  return (
    <Field
      path={path}
      {...(label === undefined ? {} : { label })}
      {...(hint === undefined ? {} : { hint })}
      foot={
        <>
          {keepsMarks && (marksIn(draft.typed) > 0 || draft.typed.includes('\n')) && (
            <Preview text={draft.typed} language={typeof language === 'string' ? language : 'en'} />
          )}
          <p class="field-foot">
            {measured &&
              measure(
                keepsMarks ? plainText(writtenOut(draft.typed)) : draft.typed,
                typeof language === 'string' ? language : '',
              )}
            {length > most * 0.8 && most <= LIMITS.prose && (
              <span class={length > most ? 'over' : ''}>
                {' '}
                {length} of {most} characters
              </span>
            )}
          </p>
        </>
      }
    >
      {(control) =>
        isLine ? (
          <input type="text" {...control} {...shared} />
        ) : (
          <textarea rows={most > LIMITS.sentence ? 4 : 2} {...control} {...shared} />
        )
      }
    </Field>
  )
})

/** An id: readable, and the same wherever the thing is named. */
export const IdField = sliced(({ path, named }: { readonly path: Path; readonly named: Named }): VNode => {
  const { value, act } = useForm()
  const name = calledIn(valueAt(value, named.kind === 'source' ? ['sources', named.id] : path.slice(0, -1)))
  const follows = named.kind !== 'source' && isFollowing(named, name)
  const draft = useTyped({
    written: named.id,
    atLeaving: true,
    write: (typed) => act(() => setId(named, typed)),
  })
  return (
    <Field
      path={path}
      label={named.kind === 'source' ? 'Tag' : 'Id'}
      hint={`${follows ? 'Follows the name until you set it. ' : ''}Whatever refers to it is renamed with it.`}
    >
      {(control) => (
        <input
          type="text"
          class="mono"
          {...control}
          value={draft.typed}
          onInput={({ currentTarget }) => draft.set(currentTarget.value)}
          onBlur={draft.flush}
          onKeyDown={(event) => {
            if (event.key === 'Escape') draft.revert()
            if (event.key === 'Enter') draft.flush()
          }}
        />
      )}
    </Field>
  )
})
