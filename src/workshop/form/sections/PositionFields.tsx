/** Where a party begins on each issue and what it demands; and worth that depends on several issues at once. */
import type { VNode } from 'preact'
import { AnyField, KeyFields } from '../fields/AnyField.tsx'
import { choosable, PickField } from '../fields/choices.tsx'
import { GroundsFields } from '../fields/GroundsFields.tsx'
import { Entries } from '../fields/lists.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useForm } from '../formDesk.ts'
import { type SheetParty, sheetIssues, writtenWeight } from '../model/sheet.ts'

export const PositionFields = ({ party }: { readonly party: SheetParty }): VNode => {
  const { value, go } = useForm()
  return (
    <>
      {sheetIssues(value).map((issue) => {
        const path = [...party.path, 'positions', issue.id]
        return (
          <section key={issue.id} class="position" data-path={JSON.stringify(path)}>
            <h3>
              <button
                type="button"
                class="open-item"
                onClick={() => go({ section: 'issues', item: issue.index })}
              >
                {issue.label}
              </button>
              <span class="muted">weight {writtenWeight(value, party, issue) ?? 'missing'}</span>
            </h3>
            <div class="two-columns">
              <PickField path={[...path, 'opening']} choices={choosable(value, 'option', issue.id)} />
              <TextField path={[...path, 'demand']} />
            </div>
            <GroundsFields path={path} of="demand and numbers" />
          </section>
        )
      })}
      <Entries path={[...party.path, 'linkages']} one="a linkage">
        {(entry) => <KeyFields path={entry} />}
      </Entries>
      <AnyField path={[...party.path, 'trust', 'towards']} label="Trust, where it differs by party" />
    </>
  )
}
