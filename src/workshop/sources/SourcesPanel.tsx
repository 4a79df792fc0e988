/** Each source with what rests on it; what is reported without one; and how much is reported, inferred and assumed. */
import type { VNode } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { BasisDot } from '../../pieces/grounds.tsx'
import type { Scenario } from '../../scenario/scenario.ts'
import { counted, grouped } from '../../telling/phrases.ts'
import { idsIn } from '../../terms/ids.ts'
import { BesideCard } from '../beside/BesideCard.tsx'
import { LastReadable } from '../beside/LastReadable.tsx'
import { ShowField } from '../beside/ShowField.tsx'
import '../beside/beside.css'
import { useManuscript } from '../workshop.ts'
import { BASES, type Ground, groundsIn } from './groundsIn.ts'
import './sources.css'

const SOURCES = 'sources'
/** Of one list, before the rest is folded. */
const SHOWN = 6

const Places = ({ grounds }: { readonly grounds: readonly Ground[] }): VNode => {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? grounds : grounds.slice(0, SHOWN)
  return (
    <>
      <ul class="source-places">
        {shown.map(({ path, where, basis }) => (
          <li key={path.join('/')}>
            <ShowField path={path} by={SOURCES}>
              {where}
            </ShowField>{' '}
            <BasisDot basis={basis} />
          </li>
        ))}
      </ul>
      {shown.length < grounds.length && (
        <Button kind="text" onPress={() => setWhole(true)}>
          Show the other {grouped(grounds.length - shown.length)}
        </Button>
      )}
    </>
  )
}

const Counts = ({
  scenario,
  grounds,
}: {
  readonly scenario: Scenario
  readonly grounds: readonly Ground[]
}): VNode => {
  const rows = [
    ...scenario.parties.map(({ id, name }) => ({ name, own: grounds.filter(({ party }) => party === id) })),
    { name: 'Nobody’s own: issues, rounds, events …', own: grounds.filter(({ party }) => party === null) },
    { name: 'All', own: grounds },
  ]
  return (
    <BesideCard title="What it rests on">
      <table class="beside-table">
        <caption>Numbers, demands, events and the rest that say their basis, counted by party</caption>
        <thead>
          <tr>
            <th scope="col">Whose</th>
            {BASES.map((basis) => (
              <th key={basis} scope="col">
                <BasisDot basis={basis} />
              </th>
            ))}
            <th scope="col">all</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, own }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {BASES.map((basis) => (
                <td key={basis}>{grouped(own.filter((one) => one.basis === basis).length)}</td>
              ))}
              <td>{grouped(own.length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </BesideCard>
  )
}

export const SourcesPanel = (): VNode => {
  const scenario = useManuscript((state) => state.scenario)
  const grounds = useMemo(() => (scenario === null ? [] : groundsIn(scenario)), [scenario])
  if (scenario === null)
    return (
      <div class="beside">
        <LastReadable />
      </div>
    )
  const tags = idsIn(scenario.sources)
  const bare = grounds.filter(({ basis, sources }) => basis === 'reported' && sources.length === 0)
  const silent = grounds.filter(({ because }) => because.trim() === '')
  const assumed = grounds.filter(({ basis }) => basis === 'assumed')
  return (
    <div class="beside sources-panel">
      <LastReadable />
      <Counts scenario={scenario} grounds={grounds} />
      {bare.length > 0 && (
        <BesideCard title={`Reported, and no source is named: ${grouped(bare.length)}`}>
          <Places grounds={bare} />
        </BesideCard>
      )}
      {silent.length > 0 && (
        <BesideCard title={`Without a reason: ${grouped(silent.length)}`}>
          <p class="muted">A class may ask why.</p>
          <Places grounds={silent} />
        </BesideCard>
      )}
      {tags.length === 0 && <p>No source is listed.</p>}
      {tags.map((tag) => {
        const source = scenario.sources[tag]
        const own = grounds.filter(({ sources }) => sources.includes(tag))
        const alone = own.filter(({ sources }) => sources.length === 1).length
        return source === undefined ? null : (
          <BesideCard
            key={tag}
            title={source.what}
            beside={
              <ShowField path={['sources', tag]} by={SOURCES} label={`Show the source ${tag} in the text`}>
                <code class="mono">{tag}</code>
              </ShowField>
            }
          >
            <p class="muted">
              {source.outlet}, {source.date}.{' '}
              {own.length === 0
                ? 'Nothing names it.'
                : `${counted(own.length, 'thing')} name it, ${grouped(alone)} of them no other.`}
            </p>
            {own.length > 0 && <Places grounds={own} />}
          </BesideCard>
        )
      })}
      {assumed.length > 0 && (
        <BesideCard title={`Assumed: ${grouped(assumed.length)}`}>
          <Places grounds={assumed} />
        </BesideCard>
      )}
    </div>
  )
}
