/** Conditions as sentences whose gaps are filled from the file's own things; all of them must hold. */
import type { ComponentChildren, VNode } from 'preact'
import { asList, get } from '../../../language/names.ts'
import { Button } from '../../../pieces/Button.tsx'
import type { Path } from '../../../scenario/finding.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { fieldId } from '../fieldIds.ts'
import { Adder } from '../fields/Adder.tsx'
import { type Choosable, choosable } from '../fields/choices.tsx'
import { Field, Problems } from '../fields/Field.tsx'
import { useTyped } from '../fields/useTyped.ts'
import { useForm } from '../formDesk.ts'
import { numberTyped } from '../model/cells.ts'
import {
  addCondition,
  CONDITION_KINDS,
  type ConditionGap,
  conditionInWords,
  joinedBy,
  kindsAt,
  sentenceOf,
  setConditionKind,
  setGap,
  turnBound,
} from '../model/conditions.ts'
import { removeAt, toggleIn } from '../model/fields.ts'
import { problemsWithin } from '../model/places.ts'
import { titleOfKey } from '../model/titles.ts'

interface GapProps {
  readonly path: Path
  readonly gap: ConditionGap
}

const ThingGap = ({ path, gap }: GapProps & { gap: Extract<ConditionGap, { is: 'thing' }> }): VNode => {
  const { value, act } = useForm()
  const chosen = String(valueAt(value, [...path, gap.key]) ?? '')
  const choices = choosable(value, gap.kind)
  const all: readonly Choosable[] = choices.some(({ id }) => id === chosen)
    ? choices
    : [{ id: chosen, called: chosen === '' ? 'choose …' : `${chosen} (not in the file)` }, ...choices]
  return (
    <select
      id={fieldId([...path, gap.key])}
      class="gap"
      aria-label={gap.label}
      value={chosen}
      data-path={JSON.stringify([...path, gap.key])}
      onChange={({ currentTarget }) => act((file) => setGap(file, path, gap, currentTarget.value))}
    >
      {all.map(({ id, called }) => (
        <option key={id} value={id}>
          {called}
        </option>
      ))}
    </select>
  )
}

/** Each option that counts as a word that can be taken out, and a list to add another. */
const OptionsGap = ({ path, gap }: GapProps & { gap: Extract<ConditionGap, { is: 'options' }> }): VNode => {
  const { value, act, focusLater } = useForm()
  const list = [...path, gap.key]
  const there = asList(valueAt(value, list)).map(String)
  const choices = choosable(value, 'option', gap.issue)
  const all = choices.map(({ id }) => id)
  const free = choices.filter(({ id }) => !there.includes(id))
  return (
    <span class="gap-options" data-path={JSON.stringify(list)}>
      {there.map((id, at) => {
        const called = choices.find((one) => one.id === id)?.called ?? id
        return (
          <span key={id} class="gap-option">
            {at > 0 && <span class="or">or </span>}
            <span class="gap-word">
              {called}
              {there.length > 1 && (
                <button
                  type="button"
                  aria-label={`Without ${called}`}
                  onClick={() => {
                    if (act((file) => toggleIn(file, list, id, { all, on: false }))) focusLater(list)
                  }}
                >
                  ×
                </button>
              )}
            </span>
          </span>
        )
      })}
      {free.length > 0 && (
        <select
          id={fieldId(list)}
          class={there.length === 0 ? 'gap' : 'gap other'}
          aria-label={there.length === 0 ? 'Which option' : 'Or another option'}
          value=""
          onChange={({ currentTarget }) => {
            const id = currentTarget.value
            currentTarget.value = ''
            if (id !== '') act((file) => toggleIn(file, list, id, { all, on: true }))
          }}
        >
          <option value="">{there.length === 0 ? 'choose …' : 'or …'}</option>
          {free.map(({ id, called }) => (
            <option key={id} value={id}>
              {called}
            </option>
          ))}
        </select>
      )}
    </span>
  )
}

const TypedGap = ({
  path,
  gap,
}: GapProps & { gap: Extract<ConditionGap, { is: 'number' | 'word' }> }): VNode => {
  const { value, act } = useForm()
  const draft = useTyped({
    written: String(valueAt(value, [...path, gap.key]) ?? (gap.is === 'number' ? 0 : '')),
    write: (typed) => {
      if (gap.is === 'word')
        return typed.trim() !== '' && act((file) => setGap(file, path, gap, typed.trim()))
      const number = numberTyped(typed)
      return number !== null && act((file) => setGap(file, path, gap, number))
    },
  })
  return (
    <input
      id={fieldId([...path, gap.key])}
      type="text"
      inputMode={gap.is === 'number' ? 'decimal' : 'text'}
      class={gap.is === 'number' ? 'gap number' : 'gap'}
      aria-label={gap.label}
      value={draft.typed}
      data-path={JSON.stringify([...path, gap.key])}
      onInput={({ currentTarget }) => draft.set(currentTarget.value)}
      onBlur={draft.flush}
    />
  )
}

const OneGap = ({ path, gap }: GapProps): VNode => {
  if (gap.is === 'thing') return <ThingGap path={path} gap={gap} />
  return gap.is === 'options' ? <OptionsGap path={path} gap={gap} /> : <TypedGap path={path} gap={gap} />
}

const BoundWords = ({ path, words }: { readonly path: Path; readonly words: string }): VNode => {
  const { value, act } = useForm()
  const condition = valueAt(value, path)
  const isBoth = get(condition, 'atLeast') !== undefined && get(condition, 'atMost') !== undefined
  if (isBoth) return <span>{words}</span>
  return (
    <select
      class="gap"
      aria-label="bound"
      value={words}
      onChange={() => act((file) => turnBound(file, path))}
    >
      <option>at least</option>
      <option>at most</option>
    </select>
  )
}

interface SentenceProps {
  readonly path: Path
  readonly count: number
  readonly least: number
  /** Fields of a kind that has no sentence. */
  readonly fallback: (path: Path) => ComponentChildren
}

const kindWords = (kind: string): string => CONDITION_KINDS[kind] ?? titleOfKey(kind)

const Sentence = ({ path, count, least, fallback }: SentenceProps): VNode => {
  const { value, act, problems, focusLater, say } = useForm()
  const condition = valueAt(value, path)
  const parts = sentenceOf(condition)
  const list = path.slice(0, -1)
  const at = Number(path.at(-1))
  const joins = joinedBy(condition)
  const words = joinedBy(valueAt(value, list.slice(0, -1))) ?? { first: 'when', next: 'and' }
  const wrong = problemsWithin(problems, path)
  return (
    <li class="sentence" data-path={JSON.stringify(path)}>
      <div class="sentence-words">
        <span>{at === 0 ? words.first : words.next}</span>
        <select
          id={fieldId(path)}
          class="gap kind"
          aria-label="kind of condition"
          value={String(get(condition, 'type') ?? '')}
          onChange={({ currentTarget }) => act((file) => setConditionKind(file, path, currentTarget.value))}
        >
          {kindsAt(value, list).map((kind) => (
            <option key={kind} value={kind}>
              {kindWords(kind)}
            </option>
          ))}
        </select>
        <span>:</span>
        {parts?.map((part) =>
          typeof part !== 'string' ? (
            <OneGap key={part.key} path={path} gap={part} />
          ) : part === 'at least' || part === 'at most' ? (
            <BoundWords key={part} path={path} words={part} />
          ) : (
            <span key={part}>{part}</span>
          ),
        )}
      </div>
      {joins !== undefined && (
        <ConditionSentences path={[...path, 'of']} label="These" least={1} fallback={fallback} />
      )}
      {parts === null && joins === undefined && fallback(path)}
      <Button
        kind="quiet"
        icon="cross"
        class="icon-button"
        label={`Remove the condition: ${conditionInWords(value, condition)}`}
        barred={count <= least ? 'One condition at least is needed. Change this one instead.' : null}
        onPress={() => {
          if (!act((file) => removeAt(file, path))) return
          focusLater(count > 1 ? [...list, Math.max(0, at - 1)] : list)
          say('The condition was removed. Undo takes that back.')
        }}
      >
        {null}
      </Button>
      <Problems problems={wrong} />
    </li>
  )
}

interface ConditionsProps {
  readonly path: Path
  readonly label?: string
  /** How many there must be. */
  readonly least?: number
  readonly fallback: (path: Path) => ComponentChildren
}

export const ConditionSentences = ({ path, label, least = 0, fallback }: ConditionsProps): VNode => {
  const { value, act, focusLater } = useForm()
  const conditions = asList(valueAt(value, path))
  const kinds = kindsAt(value, path)
  return (
    <Field path={path} group {...(label === undefined ? {} : { label })}>
      {({ id }) => (
        <>
          <ul class="sentences">
            {conditions.map((_, at) => (
              <Sentence
                key={at}
                path={[...path, at]}
                count={conditions.length}
                least={least}
                fallback={fallback}
              />
            ))}
          </ul>
          <Adder
            id={id}
            label="Add a condition"
            says={conditions.length === 0 ? 'Add a condition …' : 'And …'}
            choices={kinds.map((kind) => ({ id: kind, called: kindWords(kind) }))}
            onAdd={(kind) => {
              if (act((file) => addCondition(file, path, kind))) focusLater([...path, conditions.length])
            }}
          />
        </>
      )}
    </Field>
  )
}
