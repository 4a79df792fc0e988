/** Where something comes from: basis, why, and the sources that say so; folded to one line. */
import type { VNode } from 'preact'
import { asList } from '../../../language/names.ts'
import { type Basis, BasisDot } from '../../../pieces/grounds.tsx'
import type { Path } from '../../../scenario/finding.ts'
import { isPlaceholder } from '../../../scenario/placeholder.ts'
import { valueAt } from '../../../scenario/shape/whereabouts.ts'
import { counted } from '../../../telling/phrases.ts'
import { sliced } from '../FormSlice.tsx'
import { groundsId } from '../fieldIds.ts'
import { useForm } from '../formDesk.ts'
import { problemsWithin } from '../model/places.ts'
import { titleOfKey } from '../model/titles.ts'
import { choosable, PickField, TickField } from './choices.tsx'
import { Fold } from './Fold.tsx'
import { TextField } from './TextField.tsx'

const BASES: readonly Basis[] = ['reported', 'inferred', 'assumed']
export const GROUNDS_KEYS: ReadonlySet<string> = new Set(['basis', 'because', 'sources'])

/** `path` is that of what stands on these grounds. */
export const GroundsFields = sliced(({ path, of }: { readonly path: Path; readonly of: string }): VNode => {
  const { value, problems } = useForm()
  const basis = BASES.find((one) => one === valueAt(value, [...path, 'basis']))
  const because = valueAt(value, [...path, 'because'])
  const sources = asList(valueAt(value, [...path, 'sources']))
  const isGuess = typeof because === 'string' && isPlaceholder(because)
  const wrong = [...GROUNDS_KEYS].flatMap((key) => problemsWithin(problems, [...path, key]))
  return (
    <Fold
      class="grounds-fields"
      path={[...path, 'basis']}
      id={groundsId(path)}
      summary={
        <>
          Grounds of {of}: {basis === undefined ? 'none yet' : <BasisDot basis={basis} />}
          {isGuess && <span class="muted"> a first guess</span>}
          {sources.length > 0 && <span class="muted"> {counted(sources.length, 'source')}</span>}
          {wrong.length > 0 && <span class="wrong-count"> {counted(wrong.length, 'problem')}</span>}
        </>
      }
    >
      {() => (
        <>
          <PickField
            path={[...path, 'basis']}
            choices={BASES.map((id) => ({ id, called: titleOfKey(id) }))}
          />
          <TextField path={[...path, 'because']} />
          <TickField path={[...path, 'sources']} choices={choosable(value, 'source')} />
        </>
      )}
    </Fold>
  )
})
