/** The open part of the folder: the issues, the people, the way here, the sources. */

import type { VNode } from 'preact'
import { useContext } from 'preact/hooks'
import { Grounds } from '../../pieces/grounds.tsx'
import { inLanguage } from '../../pieces/language.ts'
import { Marker } from '../../pieces/Marker.tsx'
import { OwnText, WrittenIn } from '../../pieces/OwnText.tsx'
import { useWords } from '../../pieces/speaking.ts'
import { Writing } from '../../pieces/Writing.tsx'
import type { PartyView } from '../../table/view.ts'
import { dayAndMonth } from '../../telling/dates.ts'
import { FOLDER_PAGES } from '../../words/folderPages/catalog.ts'

export { WalkAwayParts } from './WalkAwayParts.tsx'

interface TabProps {
  readonly view: PartyView
}

export const IssuesTab = ({ view }: TabProps): VNode => {
  const say = useWords(FOLDER_PAGES)
  const { issues, tracks, parties, sources, language } = view.scenario
  const text = inLanguage(language)
  return (
    <div class="folder-sheet">
      {tracks.map((track) => (
        <section key={track.id} aria-labelledby={`track-${track.id}`}>
          <h2 id={`track-${track.id}`} {...text}>
            {track.label}
          </h2>
          {issues
            .filter((issue) => issue.track === track.id)
            .map((issue) => (
              <article key={issue.id} class="issue-entry">
                <h3 {...text}>{issue.label}</h3>
                <p class="serif" {...text}>
                  {issue.question}
                </p>
                <Writing
                  text={issue.background}
                  class="muted"
                  end={<Grounds of={issue} sources={sources} />}
                />
                <dl>
                  {issue.options.map((option) => (
                    <div key={option.id}>
                      <dt>
                        <OwnText>{option.label}</OwnText>
                        {option.id === issue.statusQuo && (
                          <span class="small muted"> {say('statusQuo')}</span>
                        )}
                        {parties
                          .filter((party) => party.opening[issue.id]?.option === option.id)
                          .map((party) => (
                            <Marker
                              key={party.id}
                              marker={party.marker}
                              label={say('askedBy', { party: party.name })}
                            />
                          ))}
                      </dt>
                      <dd class="serif" {...text}>
                        {option.treaty}
                      </dd>
                    </div>
                  ))}
                </dl>
                {issue.separable && <p class="small muted">{say('separable')}</p>}
              </article>
            ))}
        </section>
      ))}
    </div>
  )
}

export const WhoTab = ({ view }: TabProps): VNode => {
  const say = useWords(FOLDER_PAGES)
  return (
    <div class="folder-sheet">
      {view.scenario.parties.map((party) => (
        <section key={party.id} class="who-entry" aria-labelledby={`who-${party.id}`}>
          <h2 id={`who-${party.id}`}>
            <Marker marker={party.marker} size={18} /> <OwnText>{party.name}</OwnText>{' '}
            <span class="small muted">
              {[...party.roles.map((role) => say(role)), ...(party.besideTable ? [say('beside')] : [])].join(
                ', ',
              )}
            </span>
          </h2>
          <Writing
            text={party.publicBrief}
            class="serif"
            end={party.grounds && <Grounds of={party.grounds} sources={view.scenario.sources} />}
          />
          <ul>
            {party.delegation.map((person) => (
              <li key={person.name}>
                <OwnText>
                  <b>{person.name}</b>, {person.office}
                </OwnText>{' '}
                <Grounds of={person} sources={view.scenario.sources} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

export const HistoryTab = ({ view }: TabProps): VNode => {
  const say = useWords(FOLDER_PAGES)
  const { rounds, sittings } = view.scenario
  const sitting = sittings.find((one) => one.id === view.sitting)
  // How a meeting opens is told once it has: what is agreed before it is not known yet.
  const now = rounds.findIndex(({ id }) => id === view.round.id)
  const coming = rounds.slice(now + 1).filter(({ id }) => sitting?.rounds.includes(id))
  return (
    <div class="folder-sheet">
      {sitting?.history !== undefined && (
        <Writing
          text={sitting.history}
          class="lead"
          end={sitting.grounds && <Grounds of={sitting.grounds} sources={view.scenario.sources} />}
        />
      )}
      <ol class="rounds">
        {rounds.slice(0, now + 1).map((round) => (
          <li key={round.id}>
            <p>
              <b>
                <OwnText>{round.label}</OwnText>
              </b>{' '}
              <span class="small muted">
                <OwnText>{round.place}</OwnText>, {dayAndMonth(say.language, round.date)}
                {sitting?.rounds.includes(round.id) ? '' : ` · ${say('told')}`}
              </span>
            </p>
            <Writing text={round.opening} class="serif" />
            <Grounds of={round} sources={view.scenario.sources} />
          </li>
        ))}
      </ol>
      {coming.length > 0 && (
        <section aria-labelledby="coming">
          <h2 id="coming">{say('coming')}</h2>
          <ol class="rounds">
            {coming.map((round) => (
              <li key={round.id}>
                <p>
                  <b>
                    <OwnText>{round.label}</OwnText>
                  </b>{' '}
                  <span class="small muted">
                    <OwnText>{round.place}</OwnText>, {dayAndMonth(say.language, round.date)} ·{' '}
                    {say('turns', { turns: round.turns })} · {say('issues', { issues: round.agenda.length })}
                    {view.agreedRounds.includes(round.id) ? '' : ` · ${say('ifAgreed')}`}
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
  const say = useWords(FOLDER_PAGES)
  const written = useContext(WrittenIn)
  const tagged = Object.entries(view.scenario.sources)
  const groups = [...new Set(tagged.map(([, source]) => source.group))]
  return (
    <div class="folder-sheet">
      <p class="lead">{say('sourcesNote')}</p>
      {tagged.length === 0 && <p>{say('invented')}</p>}
      {groups.map((group) => (
        <section key={group} aria-label={group}>
          <h2>
            <OwnText language={written}>{group}</OwnText>
          </h2>
          <dl class="sources">
            {tagged
              .filter(([, source]) => source.group === group)
              .map(([tag, source]) => (
                <div key={tag}>
                  <dt class="mono" translate={false}>
                    {tag}
                  </dt>
                  <dd>
                    <OwnText language={written}>{source.what}</OwnText>{' '}
                    <span class="muted">
                      <OwnText language={written}>
                        {source.outlet}, {source.date}
                      </OwnText>
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
