/** The text of a table, row by row: what each delegation asks for, what lies on the table, what is settled. Read only. */
import type { VNode } from 'preact'
import { Marker } from '../../pieces/Marker.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { optionOf } from '../../scenario/scenario.ts'
import type { PartyView, PublicScenario } from '../../table/view.ts'
import type { IssueId, OptionId, PartyId } from '../../terms/ids.ts'
import type { Package } from '../../terms/package.ts'
import { CLASSROOM } from '../../words/classroom/catalog.ts'

const SETTLED = { sealed: 'textSealed', initialled: 'textInitialled' } as const

export const TableText = ({
  scenario,
  table: { asks, draft, onTable },
  drafts = {},
}: {
  readonly scenario: PublicScenario
  readonly table: Pick<PartyView, 'asks' | 'draft' | 'onTable'>
  /** What seats draft and have not sent: for a teacher alone. */
  readonly drafts?: Readonly<Partial<Record<PartyId, Package>>>
}): VNode => {
  const say = useWords(CLASSROOM)
  const parties = scenario.parties.filter(({ besideTable }) => !besideTable)
  const short = (issue: IssueId, option: OptionId | undefined) =>
    option === undefined ? '–' : optionOf(scenario, issue, option).short
  return (
    <section class="scrolls" tabIndex={0} aria-label={say('text')}>
      <table class="table-text">
        <thead>
          <tr>
            <th scope="col">{say('textMatter')}</th>
            {parties.map(({ id, name, marker }) => (
              <th scope="col" key={id}>
                <Marker marker={marker} /> {say('textAsks', { party: name })}
              </th>
            ))}
            <th scope="col">{say('textOnTable')}</th>
            <th scope="col">{say('textAgreed')}</th>
          </tr>
        </thead>
        <tbody>
          {scenario.issues.map(({ id, label }) => {
            const line = draft[id]
            return (
              <tr key={id} class={line?.status === undefined ? '' : 'settled'}>
                <th scope="row">{label}</th>
                {parties.map((party) => {
                  const drafted = drafts[party.id]?.[id]
                  return (
                    <td key={party.id} class={drafted === undefined ? '' : 'drafted'}>
                      {short(id, asks[party.id]?.[id])}
                      {drafted !== undefined && (
                        <span class="small muted"> {say('textDrafts', { option: short(id, drafted) })}</span>
                      )}
                    </td>
                  )
                })}
                <td>{short(id, onTable?.package[id])}</td>
                <td>
                  {line === undefined || line.status === undefined
                    ? '–'
                    : say(SETTLED[line.status], { option: short(id, line.option) })}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
