/** What the scenario rests on: tag, what, outlet, date, and where each source is used. */
import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { Button } from '../../../pieces/Button.tsx'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { counted } from '../../../telling/phrases.ts'
import { fieldId } from '../fieldIds.ts'
import { AddLine } from '../fields/AddLine.tsx'
import { AnyField, KeyFields } from '../fields/AnyField.tsx'
import { Fold } from '../fields/Fold.tsx'
import { IdField } from '../fields/TextField.tsx'
import { useForm } from '../formDesk.ts'
import { addSource, type SourceUse, sourceUses, tagsIn } from '../model/sources.ts'
import { useRemoving } from './useRemoving.tsx'

interface SourceCardProps {
  readonly tag: string
  readonly uses: readonly SourceUse[]
  readonly onShow: (use: SourceUse) => void
  readonly onRemove: () => void
}

const SourceCard = ({ tag, uses, onShow, onRemove }: SourceCardProps): VNode => {
  const { value } = useForm()
  const path = ['sources', tag]
  const what = valueAt(value, [...path, 'what'])
  return (
    <Fold
      class="thing-card"
      path={path}
      summary={
        <>
          <code>{tag}</code> {typeof what === 'string' ? what : ''}{' '}
          <span class="muted">{uses.length === 0 ? 'not used' : `used ${counted(uses.length, 'time')}`}</span>
        </>
      }
      acts={
        <span class="entry-acts">
          <Button
            kind="quiet"
            icon="cross"
            class="icon-button"
            label={`Remove source ${tag}`}
            onPress={onRemove}
          >
            {null}
          </Button>
        </span>
      }
    >
      {() => (
        <>
          <IdField path={[...path, ':tag']} named={{ kind: 'source', id: tag }} />
          <KeyFields path={path} />
          {uses.length > 0 && (
            <>
              <h3>Where it is used</h3>
              <ul class="uses">
                {uses.map((use) => (
                  <li key={use.says}>
                    <Button kind="text" onPress={() => onShow(use)}>
                      {use.says}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Fold>
  )
}

export const SourcesSection = ({ onShow }: { readonly onShow: (use: SourceUse) => void }): VNode => {
  const { value, act, say, focusLater } = useForm()
  const [what, setWhat] = useState('')
  const { ask, dialog } = useRemoving()
  const uses = useMemo(() => sourceUses(value), [value])
  const add = () => {
    if (what.trim() === '') {
      say('Type what the source is first.')
      return
    }
    const source = addSource(value, what.trim())
    if (!act(() => source)) return
    setWhat('')
    focusLater(['sources', source.tag])
  }
  return (
    <>
      {tagsIn(value).map((tag) => (
        <SourceCard
          key={tag}
          tag={tag}
          uses={uses.get(tag) ?? []}
          onShow={onShow}
          onRemove={() => ask({ kind: 'source', id: tag }, tag)}
        />
      ))}
      <AddLine
        id={fieldId(['sources'])}
        label="What a new source is"
        placeholder="Report on the talks of 14 March"
        value={what}
        onInput={setWhat}
        onAdd={add}
        act="Add the source"
      />
      <AnyField path={['basis']} />
      <AnyField path={['because']} />
      {dialog}
    </>
  )
}
