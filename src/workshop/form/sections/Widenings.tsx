/** Why a party waits: each set of options with its conditions as sentences, and what the cable will say. */
import type { VNode } from 'preact'
import { Marker } from '../../../pieces/Marker.tsx'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { listed } from '../../../telling/phrases.ts'
import { ConditionSentences } from '../conditions/ConditionSentences.tsx'
import { KeyFields } from '../fields/AnyField.tsx'
import { GroundsFields } from '../fields/GroundsFields.tsx'
import { TextField } from '../fields/TextField.tsx'
import { useForm } from '../formDesk.ts'
import { paint, stripOf } from '../model/mandate.ts'
import type { SheetIssue, SheetParty } from '../model/sheet.ts'
import { markerOf } from '../sheet/markerOf.ts'

export const Widenings = ({
  party,
  issue,
}: {
  readonly party: SheetParty
  readonly issue: SheetIssue
}): VNode | null => {
  const { value, act } = useForm()
  const { options, widenings } = stripOf(value, party, issue)
  if (widenings.length === 0) return null
  const waiting = options.filter(({ leave }) => leave === 'waits')
  return (
    <>
      {widenings.map((path, at) => {
        const own = options.filter(({ widening }) => widening === at)
        const stated = valueAt(value, [...path, 'stated'])
        return (
          <div key={at} class="widening" data-colour={party.colour} data-path={JSON.stringify(path)}>
            <p class="widening-head">
              <Marker marker={markerOf(party)} /> {party.name} may sign{' '}
              <b>{own.length === 0 ? 'nothing more' : listed(own.map(({ label }) => label))}</b>
            </p>
            {waiting.length > 0 && widenings.length + waiting.length > 2 && (
              <p class="waits-here">
                {waiting.map((option) => (
                  <label key={option.id} class="form-tick">
                    <input
                      type="checkbox"
                      checked={option.widening === at}
                      onChange={({ currentTarget }) =>
                        act((file) =>
                          paint(file, {
                            party,
                            issue,
                            option,
                            leave: 'waits',
                            widening: currentTarget.checked ? at : null,
                          }),
                        )
                      }
                    />
                    {option.short}
                  </label>
                ))}
              </p>
            )}
            <ConditionSentences
              path={[...path, 'when']}
              least={1}
              fallback={(condition) => <KeyFields path={condition} />}
            />
            <TextField path={[...path, 'stated']} />
            <p class="muted small">Its cable says: “{typeof stated === 'string' ? stated : '…'}”.</p>
            <GroundsFields path={path} of="this condition" />
          </div>
        )
      })}
    </>
  )
}
