/** The field of any place of the file, by what the format says may stand there. */
import type { VNode } from 'preact'
import { issueAt } from '../../../language/names.ts'
import { Button } from '../../../pieces/Button.tsx'
import type { Path } from '../../../scenario/finding.ts'
import { choicesAt, describedAt } from '../../../scenario/shape/described.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { ConditionSentences } from '../conditions/ConditionSentences.tsx'
import { sliced } from '../FormSlice.tsx'
import { useForm } from '../formDesk.ts'
import { addKey, removeAt } from '../model/fields.ts'
import { titleOf, titleOfKey } from '../model/titles.ts'
import { Adder } from './Adder.tsx'
import { CheckField, choosable, PickField, TickField } from './choices.tsx'
import { Field } from './Field.tsx'
import { GROUNDS_KEYS, GroundsFields } from './GroundsFields.tsx'
import { Entries, LinesField, OrderField } from './lists.tsx'
import { NumberInput } from './NumberInput.tsx'
import { TextField } from './TextField.tsx'

interface PlaceProps {
  readonly path: Path
  readonly label?: string
}

const isIssueRecord = (path: Path, value: unknown): boolean => {
  const wants = describedAt(path.slice(0, -1), value)?.wants
  return wants?.is === 'record' && wants.kind === 'issue'
}

const issueFor = (path: Path, value: unknown): string | undefined =>
  issueAt(path, value, (at) => isIssueRecord(at, value))

const isConditions = (path: Path, value: unknown): boolean => choicesAt([...path, 0], value)?.on === 'type'

const leastOf = (path: Path, value: unknown): number => {
  const wants = describedAt(path, value)?.wants
  return wants?.is === 'list' ? wants.least : 0
}

const labelled = (label: string | undefined) => (label === undefined ? {} : { label })

/** A list by what its entries are. */
const ListField = sliced(({ path, label }: PlaceProps): VNode => {
  const { value } = useForm()
  const inner = [...path, 0]
  const wants = describedAt(inner, value)?.wants
  const union = choicesAt(inner, value)
  if (isConditions(path, value))
    return (
      <ConditionSentences
        path={path}
        {...labelled(label)}
        least={leastOf(path, value)}
        fallback={(at) => <KeyFields path={at} />}
      />
    )
  if (wants?.is === 'id') {
    const choices = choosable(value, wants.kind, issueFor(inner, value))
    return path.at(-1) === 'floor' ? (
      <OrderField path={path} choices={choices} />
    ) : (
      <TickField path={path} choices={choices} {...labelled(label)} />
    )
  }
  if (wants?.is === 'choice')
    return (
      <TickField
        path={path}
        choices={wants.values.map((one) => ({ id: String(one), called: titleOfKey(String(one)) }))}
        {...labelled(label)}
      />
    )
  if (wants?.is === 'text') return <LinesField path={path} {...labelled(label)} />
  return (
    <Entries
      path={path}
      one="one"
      {...labelled(label)}
      {...(union === undefined ? {} : { kinds: union.choices.map((id) => ({ id, called: titleOfKey(id) })) })}
    >
      {(entry) => <KeyFields path={entry} />}
    </Entries>
  )
})

/** An object keyed by the file's things: a field for each that has one, and a list of those that have none. */
const RecordField = sliced(({ path, label }: PlaceProps): VNode => {
  const { value, act, focusLater } = useForm()
  const there = valueAt(value, path)
  const keys = typeof there === 'object' && there !== null ? Object.keys(there) : []
  const wants = describedAt(path, value)?.wants
  const kind = wants?.is === 'record' ? wants.kind : undefined
  const all = kind === undefined ? [] : choosable(value, kind, issueFor([...path, 'x'], value))
  const free = all.filter(({ id }) => !keys.includes(id))
  return (
    <Field path={path} group {...labelled(label)}>
      {({ id }) => (
        <>
          {keys.map((key) => {
            const called = all.find((one) => one.id === key)?.called ?? key
            return (
              <div key={key} class="record-entry">
                <AnyField path={[...path, key]} label={called} />
                <Button
                  kind="quiet"
                  icon="cross"
                  class="icon-button"
                  label={`Remove ${called}`}
                  onPress={() => {
                    if (act((file) => removeAt(file, [...path, key]))) focusLater(path)
                  }}
                >
                  {null}
                </Button>
              </div>
            )
          })}
          {free.length > 0 && (
            <Adder
              id={id}
              label={`Add to ${titleOf(path, value)}`}
              choices={free}
              onAdd={(key) => {
                if (act((file) => addKey(file, [...path, key]))) focusLater([...path, key])
              }}
            />
          )}
        </>
      )}
    </Field>
  )
})

/** An object within another, or the offer to begin one where it may be left out. */
const ObjectField = sliced(({ path, label }: PlaceProps): VNode => {
  const { value, act, focusLater } = useForm()
  const described = describedAt(path, value)
  const isThere = valueAt(value, path) !== undefined
  const isDefaulted = described?.fallback !== undefined
  const called = label ?? titleOf(path, value)
  return (
    <Field path={path} group {...labelled(label)}>
      {({ id }) =>
        isThere || isDefaulted ? (
          <>
            <KeyFields path={path} />
            {described?.optional === true && isThere && (
              <Button
                kind="text"
                onPress={() => {
                  if (act((file) => removeAt(file, path))) focusLater(path)
                }}
              >
                Leave {called} out
              </Button>
            )}
          </>
        ) : (
          <span id={id} tabIndex={-1}>
            <Button
              small
              icon="plus"
              onPress={() => {
                if (act((file) => addKey(file, path))) focusLater(path)
              }}
            >
              Add {called}
            </Button>
          </span>
        )
      }
    </Field>
  )
})

export const AnyField = sliced(({ path, label }: PlaceProps): VNode | null => {
  const { value } = useForm()
  const wants = describedAt(path, value)?.wants
  switch (wants?.is) {
    case 'text':
      return <TextField path={path} {...labelled(label)} />
    case 'number':
      return <NumberInput path={path} {...labelled(label)} />
    case 'boolean':
      return <CheckField path={path} />
    case 'choice':
      return (
        <PickField
          path={path}
          choices={wants.values.map((one) => ({ id: String(one), called: titleOfKey(String(one)) }))}
          {...labelled(label)}
        />
      )
    case 'id':
      return (
        <PickField
          path={path}
          choices={choosable(value, wants.kind, issueFor(path, value))}
          {...labelled(label)}
        />
      )
    case 'list':
      return <ListField path={path} {...labelled(label)} />
    case 'record':
      return <RecordField path={path} {...labelled(label)} />
    case 'object':
    case 'union':
    // Nothing stands there yet: what does shows which of the ways it is written in.
    case 'ways':
      return <ObjectField path={path} {...labelled(label)} />
    case undefined:
      return null
  }
})

interface KeyFieldsProps {
  readonly path: Path
  /** Keys that have a field elsewhere. */
  readonly without?: readonly string[]
}

/** A field for every key of an object that the format has; its grounds, where it has any, folded at the end. */
export const KeyFields = ({ path, without = [] }: KeyFieldsProps): VNode => {
  const { value } = useForm()
  const wants = describedAt(path, value)?.wants
  const keys = wants?.is === 'object' ? wants.keys : []
  const shown = keys.filter(
    (key) => !without.includes(key) && !(GROUNDS_KEYS.has(key) && keys.includes('because')),
  )
  return (
    <>
      {shown.map((key) => (
        <AnyField key={key} path={[...path, key]} />
      ))}
      {keys.includes('because') && <GroundsFields path={path} of={titleOf(path, value)} />}
    </>
  )
}
