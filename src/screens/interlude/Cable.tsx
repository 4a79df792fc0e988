/** What the capital says to its delegation: what it waits for, and where it lets it go further. */
import type { VNode } from 'preact'
import type { TableEvent } from '../../table/event.ts'
import type { PartyView } from '../../table/view.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { MandateStrip } from '../briefing/MandateStrip.tsx'
import { Button } from '../pieces/Button.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import { issueLabel, optionShort } from '../words/issueWords.ts'
import { listed, partyIn } from '../words/partyWords.ts'
import { eventsOfRound } from './eventsOfRound.ts'

type Of<Type extends TableEvent['type']> = Extract<TableEvent, { readonly type: Type }>

const isWidened = (event: TableEvent): event is Of<'mandate.widened'> => event.type === 'mandate.widened'
const isAnswered = (event: TableEvent): event is Of<'capital.answered'> => event.type === 'capital.answered'

const sentencesOf = (view: PartyView): string[] => {
  const events = eventsOfRound(view)
  const widened = events.filter(isWidened).map((event) => {
    const options = listed(event.options.map((option) => optionShort(view, event.issue, option)))
    return `You may now sign for ${options} on ${issueLabel(view, event.issue)}.`
  })
  const waits = (events.filter(isAnswered).at(-1)?.waitsFor ?? []).map(
    (wait) =>
      `${optionShort(view, wait.issue, wait.option)} on ${issueLabel(view, wait.issue)}: ${wait.stated}`,
  )
  return [...widened, ...waits]
}

/** Every condition that the capital has stated and that is not met yet. */
const StillWaiting = ({ view }: { readonly view: PartyView }): VNode | null => {
  const waiting = view.scenario.issues.flatMap((issue) =>
    issue.options.flatMap((option) => {
      const mandate = view.own.mandate[issue.id]?.[option.id]
      return mandate?.status === 'closed' && mandate.waitsFor.length > 0
        ? [{ issue, option, stated: mandate.waitsFor.map((wait) => wait.stated).join(', or ') }]
        : []
    }),
  )
  if (waiting.length === 0) return null
  return (
    <section class="cable-issue" aria-label="Conditions still open">
      <h3>You may go further</h3>
      <dl class="waiting">
        {waiting.map(({ issue, option, stated }) => (
          <div key={`${issue.id}-${option.id}`}>
            <dt>
              {issue.label}: {option.short}
            </dt>
            <dd class="serif">{stated}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

export const Cable = ({ view }: { readonly view: PartyView }): VNode => {
  const acts = useActs()
  const notes = useDesk((desk) => desk.game?.notes ?? '')
  const me = partyIn(view, view.viewer)
  const sentences = sentencesOf(view)
  const fresh = new Map<IssueId, Set<OptionId>>()
  for (const event of eventsOfRound(view).filter(isWidened))
    fresh.set(event.issue, new Set([...(fresh.get(event.issue) ?? []), ...event.options]))
  const shown = view.scenario.issues.filter((issue) => fresh.has(issue.id))
  const text = sentences.join('\n')
  return (
    <article class="cable sheet" aria-labelledby="cable-title" data-colour={me.marker.colour}>
      <dl class="mono">
        <dt>FROM</dt>
        <dd>{me.capital}</dd>
        <dt>TO</dt>
        <dd>Head of delegation</dd>
        <dt>RE</dt>
        <dd id="cable-title">What you may sign</dd>
      </dl>
      <div class="cable-text serif">
        {sentences.length === 0 && <p>Your mandate stands as it stood.</p>}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {shown.map((issue) => (
        <section key={issue.id} class="cable-issue" aria-label={`Mandate on ${issue.label}`}>
          <h3>
            {issue.label} <span class="small">Mandate wider</span>
          </h3>
          <MandateStrip
            issue={issue}
            mandate={view.own.mandate[issue.id] ?? {}}
            colour={me.marker.colour}
            fresh={fresh.get(issue.id) ?? new Set()}
          />
        </section>
      ))}
      <StillWaiting view={view} />
      <p class="cable-foot">
        <span class="small muted">This exchange is simulated.</span>
        {text !== '' && (
          <Button
            onPress={() => acts.note(notes === '' ? text : `${notes}\n${text}`)}
            barred={notes.includes(text) ? 'It is among your notes.' : null}
          >
            {notes.includes(text) ? 'Pinned' : 'Pin to my notes'}
          </Button>
        )}
      </p>
    </article>
  )
}
