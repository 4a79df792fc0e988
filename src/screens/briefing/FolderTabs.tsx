/** The open part of the folder: the issues, the people, the way here, the sources. */
import type { VNode } from 'preact'
import type { PartyView } from '../../table/view.ts'
import { dayAndMonth } from '../../telling/dates.ts'
import { counted } from '../../telling/phrases.ts'
import { Grounds } from '../pieces/grounds.tsx'
import { Marker } from '../pieces/Marker.tsx'

interface TabProps {
  readonly view: PartyView
}

export const IssuesTab = ({ view }: TabProps): VNode => {
  const { issues, tracks, parties, sources } = view.scenario
  return (
    <div class="folder-sheet">
      {tracks.map((track) => (
        <section key={track.id} aria-labelledby={`track-${track.id}`}>
          <h2 id={`track-${track.id}`}>{track.label}</h2>
          {issues
            .filter((issue) => issue.track === track.id)
            .map((issue) => (
              <article key={issue.id} class="issue-entry">
                <h3>{issue.label}</h3>
                <p class="serif">{issue.question}</p>
                <p class="muted">
                  {issue.background} <Grounds of={issue} sources={sources} />
                </p>
                <dl>
                  {issue.options.map((option) => (
                    <div key={option.id}>
                      <dt>
                        {option.label}
                        {option.id === issue.statusQuo && <span class="small muted"> as things are</span>}
                        {parties
                          .filter((party) => party.opening[issue.id]?.option === option.id)
                          .map((party) => (
                            <Marker
                              key={party.id}
                              marker={party.marker}
                              label={`asked for by ${party.name}`}
                            />
                          ))}
                      </dt>
                      <dd class="serif">{option.treaty}</dd>
                    </div>
                  ))}
                </dl>
                {issue.separable && (
                  <p class="small muted">Can be sealed and in force at once, apart from the accord.</p>
                )}
              </article>
            ))}
        </section>
      ))}
    </div>
  )
}

const ROLE = { principal: 'principal', mediator: 'mediator', underwriter: 'underwriter' } as const

export const WhoTab = ({ view }: TabProps): VNode => (
  <div class="folder-sheet">
    {view.scenario.parties.map((party) => (
      <section key={party.id} class="who-entry" aria-labelledby={`who-${party.id}`}>
        <h2 id={`who-${party.id}`}>
          <Marker marker={party.marker} size={18} /> {party.name}{' '}
          <span class="small muted">
            {party.roles.map((role) => ROLE[role]).join(', ')}
            {party.besideTable && ', beside the table'}
          </span>
        </h2>
        <p class="serif">
          {party.publicBrief}{' '}
          {party.grounds && <Grounds of={party.grounds} sources={view.scenario.sources} />}
        </p>
        <ul>
          {party.delegation.map((person) => (
            <li key={person.name}>
              <b>{person.name}</b>, {person.office} <Grounds of={person} sources={view.scenario.sources} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
)

export const HistoryTab = ({ view }: TabProps): VNode => {
  const { rounds, sittings } = view.scenario
  const sitting = sittings.find((one) => one.id === view.sitting)
  // How a meeting opens is told once it has: what is agreed before it is not known yet.
  const now = rounds.findIndex(({ id }) => id === view.round.id)
  const coming = rounds.slice(now + 1).filter(({ id }) => sitting?.rounds.includes(id))
  return (
    <div class="folder-sheet">
      {sitting?.history !== undefined && (
        <p class="lead">
          {sitting.history}{' '}
          {sitting.grounds && <Grounds of={sitting.grounds} sources={view.scenario.sources} />}
        </p>
      )}
      <ol class="rounds">
        {rounds.slice(0, now + 1).map((round) => (
          <li key={round.id}>
            <p>
              <b>{round.label}</b>{' '}
              <span class="small muted">
                {round.place}, {dayAndMonth(round.date)}
                {sitting?.rounds.includes(round.id) ? '' : ' · told, not played'}
              </span>
            </p>
            <p class="serif">{round.opening}</p>
            <Grounds of={round} sources={view.scenario.sources} />
          </li>
        ))}
      </ol>
      {coming.length > 0 && (
        <section aria-labelledby="coming">
          <h2 id="coming">Still to come</h2>
          <ol class="rounds">
            {coming.map((round) => (
              <li key={round.id}>
                <p>
                  <b>{round.label}</b>{' '}
                  <span class="small muted">
                    {round.place}, {dayAndMonth(round.date)} · {counted(round.turns, 'turn')} ·{' '}
                    {counted(round.agenda.length, 'issue')}
                    {view.agreedRounds.includes(round.id) ? '' : ' · only if another meeting is agreed'}
                  </span>
                </p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}

export const SourcesTab = ({ view }: TabProps): VNode => {
  const tagged = Object.entries(view.scenario.sources)
  const groups = [...new Set(tagged.map(([, source]) => source.group))]
  return (
    <div class="folder-sheet">
      <p class="lead">
        Whatever is marked reported stands in one of these. What is inferred or assumed says so, and a class
        may argue with it.
      </p>
      {tagged.length === 0 && <p>This scenario is invented and cites no sources.</p>}
      {groups.map((group) => (
        <section key={group} aria-label={group}>
          <h2>{group}</h2>
          <dl class="sources">
            {tagged
              .filter(([, source]) => source.group === group)
              .map(([tag, source]) => (
                <div key={tag}>
                  <dt class="mono">{tag}</dt>
                  <dd>
                    {source.what}{' '}
                    <span class="muted">
                      {source.outlet}, {source.date}
                    </span>
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
