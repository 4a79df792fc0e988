/** The options of an issue in their order: names, treaty wording, and which of them holds while nothing is agreed. */
import type { VNode } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { AddLine } from '../fields/AddLine.tsx'
import { KeyFields } from '../fields/AnyField.tsx'
import { Field } from '../fields/Field.tsx'
import { Fold } from '../fields/Fold.tsx'
import { EntryActs } from '../fields/lists.tsx'
import { IdField, TextField } from '../fields/TextField.tsx'
import { useForm } from '../formDesk.ts'
import { setField } from '../model/fields.ts'
import { hasRanges } from '../model/ranges.ts'
import { type SheetIssue, sheetOptions } from '../model/sheet.ts'
import { addOption, moveOption } from '../model/things.ts'
import { RangeDialog } from './RangeDialog.tsx'
import { useRemoving } from './useRemoving.tsx'

const OWN = ['id', 'label', 'short', 'treaty']

export const OptionCards = ({ issue }: { readonly issue: SheetIssue }): VNode => {
  const { value, act, focusLater, say } = useForm()
  const [label, setLabel] = useState('')
  const [isAsking, setAsking] = useState(false)
  const { ask, dialog } = useRemoving()
  const name = useId()
  const options = sheetOptions(value, issue)
  const statusQuo = valueAt(value, [...issue.path, 'statusQuo'])
  const add = () => {
    const called = label.trim()
    if (called === '') {
      say('Type the name of the option first.')
      return
    }
    if (!act((file) => addOption(file, issue, called))) return
    setLabel('')
    say(`${called} was added.`)
    focusLater([...issue.path, 'options'])
  }
  return (
    <Field path={[...issue.path, 'options']} group>
      {({ id }) => (
        <>
          <ol class="option-cards">
            {options.map((option) => (
              <li key={option.index} class="option-card" data-path={JSON.stringify(option.path)}>
                <div class="option-head">
                  <label class="form-tick status-quo">
                    <input
                      type="radio"
                      name={name}
                      checked={statusQuo === option.id}
                      onChange={() => act((file) => setField(file, [...issue.path, 'statusQuo'], option.id))}
                    />
                    Status quo
                  </label>
                  <EntryActs
                    path={option.path}
                    called={option.label}
                    count={options.length}
                    moved={(file, by) => moveOption(file, issue, option, by)}
                    onRemove={() => ask({ kind: 'option', id: option.id, issue: issue.id }, option.label)}
                  />
                </div>
                <div class="two-columns">
                  <TextField
                    path={[...option.path, 'label']}
                    hint=""
                    names={{ kind: 'option', id: option.id, issue: issue.id }}
                  />
                  <TextField path={[...option.path, 'short']} hint="" />
                </div>
                <TextField path={[...option.path, 'treaty']} hint="" />
                <Fold
                  path={option.path}
                  summary={`More of ${option.label}: id, map, who underwrites, who must comply`}
                >
                  {() => (
                    <>
                      <IdField
                        path={[...option.path, 'id']}
                        named={{ kind: 'option', id: option.id, issue: issue.id }}
                      />
                      <KeyFields path={option.path} without={OWN} />
                    </>
                  )}
                </Fold>
              </li>
            ))}
          </ol>
          <AddLine
            id={id}
            label="Name of a new option"
            placeholder="Name of a new option"
            value={label}
            onInput={setLabel}
            onAdd={add}
            act="Add the option"
          />
          {hasRanges(value) && (
            <p>
              <Button kind="text" onPress={() => setAsking(true)}>
                Make it a range of quantities…
              </Button>
            </p>
          )}
          {isAsking && <RangeDialog issue={issue} onClose={() => setAsking(false)} />}
          {dialog}
        </>
      )}
    </Field>
  )
}
