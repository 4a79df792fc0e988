/** The sides with interests: all of them, and one of them in four views. */
import type { VNode } from 'preact'
import { asList } from '../../../language/names.ts'
import { Button } from '../../../pieces/Button.tsx'
import { Marker } from '../../../pieces/Marker.tsx'
import { Segmented } from '../../../pieces/Segmented.tsx'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { listed } from '../../../telling/phrases.ts'
import { fieldId } from '../fieldIds.ts'
import { AnyField, KeyFields } from '../fields/AnyField.tsx'
import { Entries, EntryActs } from '../fields/lists.tsx'
import { NumberInput } from '../fields/NumberInput.tsx'
import { IdField, TextField } from '../fields/TextField.tsx'
import { useForm } from '../formDesk.ts'
import type { FormPlace } from '../model/places.ts'
import { type SheetParty, sheetParties } from '../model/sheet.ts'
import { addParty, type Role } from '../model/things.ts'
import { markerOf } from '../sheet/markerOf.ts'
import { PositionFields } from './PositionFields.tsx'
import { useRemoving } from './useRemoving.tsx'

const ROLES: readonly { readonly role: Role; readonly says: string }[] = [
  { role: 'principal', says: 'a principal: must agree to everything' },
  { role: 'mediator', says: 'a mediator: drafts and presses' },
  { role: 'underwriter', says: 'an underwriter: agrees to what needs it' },
]

const AllParties = (): VNode => {
  const { value, act, go, focusLater } = useForm()
  const { ask, dialog } = useRemoving()
  const parties = sheetParties(value)
  const count = asList(valueAt(value, ['parties'])).length
  return (
    <>
      <ul class="thing-list">
        {parties.map((party) => (
          <li key={party.index} data-path={JSON.stringify(party.path)}>
            <Marker marker={markerOf(party)} />
            <button
              type="button"
              id={fieldId(party.path)}
              class="open-item"
              onClick={() => go({ section: 'parties', item: party.index })}
            >
              {party.name}
            </button>
            <span class="muted push">{listed(party.roles)}</span>
            <EntryActs
              path={party.path}
              called={party.name}
              count={count}
              onRemove={() => ask({ kind: 'party', id: party.id }, party.name)}
            />
          </li>
        ))}
      </ul>
      <div class="adders" id={fieldId(['parties'])} tabIndex={-1}>
        {ROLES.map(({ role, says }) => (
          <Button
            key={role}
            icon="plus"
            onPress={() => {
              if (!act((file) => addParty(file, role))) return
              go({ section: 'parties', item: count })
              focusLater(['parties', count, 'name'])
            }}
          >
            Add {says}
          </Button>
        ))}
      </div>
      {dialog}
    </>
  )
}

type View = 'who' | 'briefs' | 'positions' | 'numbers'
const VIEWS: readonly { readonly value: View; readonly label: string }[] = [
  { value: 'who', label: 'Who it is' },
  { value: 'briefs', label: 'Briefs' },
  { value: 'positions', label: 'Positions' },
  { value: 'numbers', label: 'Leaving, home, play' },
]

const Who = ({ party }: { readonly party: SheetParty }): VNode => {
  const at = (key: string) => [...party.path, key]
  const named = { kind: 'party', id: party.id } as const
  return (
    <>
      <TextField path={at('name')} names={named} />
      <IdField path={at('id')} named={named} />
      <TextField path={at('nameInText')} />
      <TextField path={at('capital')} />
      <AnyField path={at('roles')} />
      <div class="two-columns">
        <AnyField path={[...party.path, 'marker', 'shape']} />
        <AnyField path={[...party.path, 'marker', 'colour']} />
      </div>
      <AnyField path={at('playable')} />
      <AnyField path={at('besideTable')} />
      <Entries path={at('delegation')} one="a delegate">
        {(entry) => <KeyFields path={entry} />}
      </Entries>
    </>
  )
}

const Briefs = ({ party }: { readonly party: SheetParty }): VNode => {
  const at = (key: string) => [...party.path, key]
  const brief = (key: string) => [...party.path, 'brief', key]
  return (
    <>
      <TextField path={at('publicBrief')} measured />
      <TextField path={brief('headline')} label="Confidential: headline" />
      <TextField path={brief('text')} label="Confidential: text" measured />
      <TextField path={brief('basic')} label="Confidential: in plain words" measured />
      <TextField path={brief('adviser')} label="Confidential: what an adviser says" />
      <TextField path={at('goal')} />
      <Entries path={at('interests')} one="an interest">
        {(entry) => <KeyFields path={entry} />}
      </Entries>
      <AnyField path={at('grounds')} label="Grounds of briefs and goal" />
      <h3 class="part-title">How it begins in some games</h3>
      <Entries path={at('variants')} one="another beginning">
        {(entry) => <KeyFields path={entry} />}
      </Entries>
    </>
  )
}

/** Keys of a party that other views and sections show. */
const ELSEWHERE = [
  'id',
  'name',
  'nameInText',
  'capital',
  'roles',
  'marker',
  'playable',
  'besideTable',
  'delegation',
  'publicBrief',
  'brief',
  'goal',
  'interests',
  'grounds',
  'variants',
  'positions',
  'linkages',
  'mandate',
  'walkAway',
]

const Numbers = ({ party }: { readonly party: SheetParty }): VNode => {
  const at = (key: string) => [...party.path, key]
  return (
    <>
      <TextField path={[...at('walkAway'), 'batna']} measured />
      <NumberInput path={[...at('walkAway'), 'reservationValue']} />
      <KeyFields path={at('walkAway')} without={['batna', 'reservationValue']} />
      <KeyFields path={party.path} without={ELSEWHERE} />
    </>
  )
}

export const PartiesSection = ({ place }: { readonly place: FormPlace }): VNode => {
  const { item } = place
  const { value, go, focusLater } = useForm()
  const view = VIEWS.find(({ value: one }) => one === place.view)?.value ?? 'who'
  const { ask, dialog } = useRemoving(() => {
    go({ section: 'parties', item: null })
    focusLater(['parties'])
  })
  const party = sheetParties(value).find(({ index }) => index === item)
  if (party === undefined) return <AllParties />
  return (
    <>
      <div class="views">
        <Segmented
          legend="Show of the party"
          legendUnseen
          choices={VIEWS}
          value={view}
          onChoose={(chosen) => go({ ...place, view: chosen })}
        />
      </div>
      {view === 'who' && <Who party={party} />}
      {view === 'briefs' && <Briefs party={party} />}
      {view === 'positions' && <PositionFields party={party} />}
      {view === 'numbers' && <Numbers party={party} />}
      <p class="item-foot">
        <Button kind="text" onPress={() => ask({ kind: 'party', id: party.id }, party.name)}>
          Remove this party
        </Button>
      </p>
      {dialog}
    </>
  )
}
