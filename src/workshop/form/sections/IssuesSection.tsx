/** The matters to settle: all of them with their weights, and one of them with its options, worth and mandates. */
import type { VNode } from 'preact'
import { Button } from '../../../pieces/Button.tsx'
import { Segmented } from '../../../pieces/Segmented.tsx'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { fieldId } from '../fieldIds.ts'
import { AnyField, KeyFields } from '../fields/AnyField.tsx'
import { CheckField } from '../fields/choices.tsx'
import { IdField, TextField } from '../fields/TextField.tsx'
import { useForm } from '../formDesk.ts'
import { setField } from '../model/fields.ts'
import type { FormPlace } from '../model/places.ts'
import { toList } from '../model/ranges.ts'
import { isRange, type SheetIssue, sheetIssues } from '../model/sheet.ts'
import { addIssue } from '../model/things.ts'
import { MandateStrips } from '../sheet/MandateStrips.tsx'
import { ValueMatrix } from '../sheet/ValueMatrix.tsx'
import { WeightSheet } from '../sheet/WeightSheet.tsx'
import { OptionCards } from './OptionCards.tsx'
import { useRemoving } from './useRemoving.tsx'
import { Widenings } from './Widenings.tsx'

const AllIssues = (): VNode => {
  const { value, act, go, focusLater } = useForm()
  const { ask, dialog } = useRemoving()
  const issues = sheetIssues(value)
  return (
    <>
      <WeightSheet
        onOpen={({ index }) => go({ section: 'issues', item: index })}
        onRemove={({ id, label }) => ask({ kind: 'issue', id }, label)}
      />
      <p id={fieldId(['issues'])} tabIndex={-1}>
        <Button
          icon="plus"
          onPress={() => {
            if (!act((file) => addIssue(file))) return
            go({ section: 'issues', item: issues.length })
            focusLater(['issues', issues.length, 'label'])
          }}
        >
          Add an issue
        </Button>
      </p>
      <AnyField path={['tracks']} />
      {dialog}
    </>
  )
}

type View = 'matter' | 'worth' | 'mandates'
const VIEWS: readonly { readonly value: View; readonly label: string }[] = [
  { value: 'matter', label: 'The matter' },
  { value: 'worth', label: 'What it is worth' },
  { value: 'mandates', label: 'Mandates' },
]

/** What can be sealed on its own says how much of it holds; what cannot says nothing of it. */
const SeparableFields = ({ issue }: { readonly issue: SheetIssue }): VNode => {
  const { value, act } = useForm()
  const at = (key: string) => [...issue.path, key]
  const isApart = valueAt(value, at('separable')) === true
  return (
    <>
      <CheckField
        path={at('separable')}
        onCheck={(on) => {
          const keys = on ? [] : ['holds', 'lapses']
          act((file) => ({
            what: 'whether it can be sealed alone',
            changes: [
              ...setField(file, at('separable'), on).changes,
              ...keys.flatMap((key) => setField(file, at(key), undefined).changes),
            ],
          }))
        }}
      />
      {isApart && (
        <>
          <AnyField path={at('holds')} />
          <AnyField path={at('lapses')} />
        </>
      )}
    </>
  )
}

const RangeFields = ({ issue }: { readonly issue: SheetIssue }): VNode => {
  const { act, say, focusLater } = useForm()
  const path = [...issue.path, 'options']
  const writeOut = () => {
    if (!act((file) => toList(file, issue), 'Mend the range first: nobody can tell its options.')) return
    say(`The options of ${issue.label} are a list now.`)
    focusLater([...path, 0, 'label'])
  }
  return (
    <>
      <AnyField path={path} />
      <p>
        <Button kind="text" onPress={writeOut}>
          Write it out as a list of options
        </Button>
      </p>
      <AnyField path={[...issue.path, 'statusQuo']} />
    </>
  )
}

/** Keys that have a field of their own here. */
const MATTER_KEYS = [
  'id',
  'label',
  'track',
  'question',
  'background',
  'statusQuo',
  'separable',
  'holds',
  'lapses',
  'options',
]

const Matter = ({ issue }: { readonly issue: SheetIssue }): VNode => {
  const { value } = useForm()
  const ranged = isRange(value, issue)
  return (
    <>
      <TextField path={[...issue.path, 'label']} label="Name" names={{ kind: 'issue', id: issue.id }} />
      <IdField path={[...issue.path, 'id']} named={{ kind: 'issue', id: issue.id }} />
      <TextField path={[...issue.path, 'question']} />
      <TextField path={[...issue.path, 'background']} measured />
      <AnyField path={[...issue.path, 'track']} />
      {ranged ? <RangeFields issue={issue} /> : <OptionCards issue={issue} />}
      <SeparableFields issue={issue} />
      <KeyFields path={issue.path} without={MATTER_KEYS} />
    </>
  )
}

export const IssuesSection = ({ place }: { readonly place: FormPlace }): VNode => {
  const { item } = place
  const { value, go, focusLater } = useForm()
  const view = VIEWS.find(({ value: one }) => one === place.view)?.value ?? 'matter'
  const { ask, dialog } = useRemoving(() => {
    go({ section: 'issues', item: null })
    focusLater(['issues'])
  })
  const issue = sheetIssues(value).find(({ index }) => index === item)
  if (issue === undefined) return <AllIssues />
  return (
    <>
      <div class="views">
        <Segmented
          legend="Show of the issue"
          legendUnseen
          choices={VIEWS}
          value={view}
          onChoose={(chosen) => go({ ...place, view: chosen })}
        />
      </div>
      {view === 'matter' && <Matter issue={issue} />}
      {view === 'worth' && <ValueMatrix issue={issue} />}
      {view === 'mandates' && (
        <MandateStrips issue={issue}>
          {(party) => <Widenings key={party.id} party={party} issue={issue} />}
        </MandateStrips>
      )}
      <p class="item-foot">
        <Button kind="text" onPress={() => ask({ kind: 'issue', id: issue.id }, issue.label)}>
          Remove this issue
        </Button>
      </p>
      {dialog}
    </>
  )
}
