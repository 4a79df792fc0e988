/** A thing of one of the file's lists as a card: its name, the id that follows it, its other fields; moved, removed, added. */
import type { ComponentChildren, VNode } from 'preact'
import { asList } from '../../../language/names.ts'
import { Button } from '../../../pieces/Button.tsx'
import type { Named, Path } from '../../../scenario/finding.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { fieldId } from '../fieldIds.ts'
import { Fold } from '../fields/Fold.tsx'
import { EntryActs } from '../fields/lists.tsx'
import { IdField, TextField } from '../fields/TextField.tsx'
import { useForm } from '../formDesk.ts'
import { addEntry } from '../model/fields.ts'
import { namedAt } from '../model/removal.ts'
import { titleOf } from '../model/titles.ts'

interface ThingCardProps {
  readonly path: Path
  readonly kind: Named['kind']
  /** The key that names it; its id follows it. */
  readonly nameKey: string
  /** Things in the list. */
  readonly count: number
  /** Stands behind its name. */
  readonly beside?: ComponentChildren
  readonly onRemove: (named: Named, called: string) => void
  /** Its other fields. */
  readonly children: () => ComponentChildren
}

export const ThingCard = (props: ThingCardProps): VNode => {
  const { path, kind, nameKey, count, beside, onRemove, children } = props
  const { value } = useForm()
  const named = namedAt(value, path, kind)
  const called = titleOf(path, value)
  return (
    <Fold
      class="thing-card"
      path={path}
      summary={
        <>
          {called}
          {beside}
        </>
      }
      acts={
        <EntryActs
          path={path}
          called={called}
          count={count}
          {...(named === null ? {} : { onRemove: () => onRemove(named, called) })}
        />
      }
    >
      {() => (
        <>
          <TextField path={[...path, nameKey]} names={named} />
          {named !== null && <IdField path={[...path, 'id']} named={named} />}
          {children()}
        </>
      )}
    </Fold>
  )
}

export const AddThing = ({
  list,
  one,
}: {
  readonly list: string
  /** “a round”. */
  readonly one: string
}): VNode => {
  const { value, act, focusLater } = useForm()
  const { length } = asList(valueAt(value, [list]))
  return (
    <span id={fieldId([list])} tabIndex={-1} class="adders">
      <Button
        icon="plus"
        onPress={() => {
          if (act((file) => addEntry(file, [list]))) focusLater([list, length])
        }}
      >
        Add {one}
      </Button>
    </span>
  )
}
