/** Lists: of lines, of ids in an order that means something, of whole entries as cards. */
import type { ComponentChildren, VNode } from 'preact'
import { asList } from '../../../language/names.ts'
import { Button } from '../../../pieces/Button.tsx'
import type { Path } from '../../../scenario/finding.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { sliced } from '../FormSlice.tsx'
import { fieldId } from '../fieldIds.ts'
import { useForm } from '../formDesk.ts'
import type { Act } from '../model/act.ts'
import { addEntry, moveEntry, removeAt, setField } from '../model/fields.ts'
import { problemsOf } from '../model/places.ts'
import { titleOf } from '../model/titles.ts'
import { Adder } from './Adder.tsx'
import type { Choosable } from './choices.tsx'
import { Field, Problems } from './Field.tsx'
import { Fold } from './Fold.tsx'
import { useTyped } from './useTyped.ts'

interface EntryActsProps {
  readonly path: Path
  readonly called: string
  readonly count: number
  /** Instead of taking out the entry alone. */
  readonly onRemove?: () => void
  /** Instead of moving the entry alone. */
  readonly moved?: (file: unknown, by: -1 | 1) => Act | null
}

/** Up, down, out. The focus goes with an entry that moves, and to its neighbour when it goes. */
export const EntryActs = sliced(({ path, called, count, onRemove, moved }: EntryActsProps): VNode => {
  const { act, say, focusLater } = useForm()
  const list = path.slice(0, -1)
  const at = Number(path.at(-1))
  const move = (by: -1 | 1) => {
    if (act((file) => moved?.(file, by) ?? moveEntry(file, path, by))) {
      focusLater([...list, at + by, by < 0 ? ':up' : ':down'])
      say(`${called} is now ${at + by + 1} of ${count}.`)
    }
  }
  const remove = () => {
    if (act((file) => removeAt(file, path))) {
      focusLater(count > 1 ? [...list, Math.max(0, at - 1)] : list)
      say(`${called} was removed. Undo takes that back.`)
    }
  }
  return (
    <span class="entry-acts">
      <span id={fieldId([...path, ':up'])} tabIndex={-1}>
        <Button
          kind="quiet"
          icon="unfold"
          class="icon-button"
          label={`Move ${called} up`}
          barred={at === 0 ? 'It is the first.' : null}
          onPress={() => move(-1)}
        >
          {null}
        </Button>
      </span>
      <span id={fieldId([...path, ':down'])} tabIndex={-1}>
        <Button
          kind="quiet"
          icon="fold"
          class="icon-button"
          label={`Move ${called} down`}
          barred={at === count - 1 ? 'It is the last.' : null}
          onPress={() => move(1)}
        >
          {null}
        </Button>
      </span>
      <Button
        kind="quiet"
        icon="cross"
        class="icon-button"
        label={`Remove ${called}`}
        onPress={onRemove ?? remove}
      >
        {null}
      </Button>
    </span>
  )
})

const Line = sliced(({ path, count }: { readonly path: Path; readonly count: number }): VNode => {
  const { value, act, problems } = useForm()
  const written = valueAt(value, path)
  const number = Number(path.at(-1)) + 1
  const draft = useTyped({
    written: typeof written === 'string' ? written : '',
    write: (typed) => act((file) => setField(file, path, typed)),
  })
  const wrong = problemsOf(problems, path)
  return (
    <li class="line-entry" data-path={JSON.stringify(path)}>
      <textarea
        id={fieldId(path)}
        rows={1}
        aria-label={titleOf(path, value)}
        aria-invalid={wrong.length > 0 ? 'true' : undefined}
        value={draft.typed}
        onInput={({ currentTarget }) => draft.set(currentTarget.value)}
        onBlur={draft.flush}
      />
      <EntryActs path={path} called={`line ${number}`} count={count} />
      <Problems problems={wrong} />
    </li>
  )
})

/** Texts, one below the other. */
export const LinesField = ({ path, label }: { readonly path: Path; readonly label?: string }): VNode => {
  const { value, act, focusLater } = useForm()
  const lines = asList(valueAt(value, path))
  return (
    <Field path={path} group {...(label === undefined ? {} : { label })}>
      {({ id }) => (
        <>
          <ol class="lines">
            {lines.map((_, at) => (
              <Line key={at} path={[...path, at]} count={lines.length} />
            ))}
          </ol>
          <span id={id} tabIndex={-1}>
            <Button
              small
              icon="plus"
              onPress={() => {
                if (act((file) => addEntry(file, path))) focusLater([...path, lines.length])
              }}
            >
              Add a line
            </Button>
          </span>
        </>
      )}
    </Field>
  )
}

/** Ids in their order, each as often as wanted. */
export const OrderField = ({
  path,
  choices,
}: {
  readonly path: Path
  readonly choices: readonly Choosable[]
}): VNode => {
  const { value, act, focusLater } = useForm()
  const there = asList(valueAt(value, path)).map(String)
  const called = (id: string) => choices.find((one) => one.id === id)?.called ?? id
  return (
    <Field path={path} group>
      {({ id }) => (
        <>
          <ol class="order">
            {there.map((one, at) => (
              <li key={`${at} ${one}`} data-path={JSON.stringify([...path, at])}>
                <span>
                  {at + 1}. {called(one)}
                </span>
                <EntryActs path={[...path, at]} called={called(one)} count={there.length} />
              </li>
            ))}
          </ol>
          <Adder
            id={id}
            label={`Add to ${titleOf(path, value)}`}
            choices={choices}
            onAdd={(chosen) => {
              act((file) => ({
                what: titleOf(path, file),
                changes: [{ do: 'insert', path: [...path, there.length], value: chosen }],
              }))
              focusLater(path)
            }}
          />
        </>
      )}
    </Field>
  )
}

interface EntriesProps {
  readonly path: Path
  readonly label?: string
  /** What one is called: “an interest”. */
  readonly one: string
  /** Kinds of entries that may be added. */
  readonly kinds?: readonly Choosable[]
  readonly children: (path: Path) => ComponentChildren
}

/** Whole entries as cards, folded but for the one that is worked on. */
export const Entries = ({ path, label, one, kinds, children }: EntriesProps): VNode => {
  const { value, act, focusLater } = useForm()
  const entries = asList(valueAt(value, path))
  const add = (kind?: string) => {
    if (act((file) => addEntry(file, path, kind))) focusLater([...path, entries.length])
  }
  return (
    <Field path={path} group {...(label === undefined ? {} : { label })}>
      {({ id }) => (
        <>
          {entries.map((_, at) => {
            const entry = [...path, at]
            const called = titleOf(entry, value)
            return (
              <Fold
                key={at}
                path={entry}
                summary={called}
                acts={<EntryActs path={entry} called={called} count={entries.length} />}
              >
                {() => children(entry)}
              </Fold>
            )
          })}
          <span id={id} tabIndex={-1} class="adders">
            {kinds === undefined ? (
              <Button small icon="plus" onPress={() => add()}>
                Add {one}
              </Button>
            ) : (
              kinds.map((kind) => (
                <Button key={kind.id} small icon="plus" onPress={() => add(kind.id)}>
                  {kind.called}
                </Button>
              ))
            )}
          </span>
        </>
      )}
    </Field>
  )
}
