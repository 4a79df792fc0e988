/** What the capital says to its delegation: what it waits for, and where it lets it go further. */
import type { VNode } from 'preact'
import type { Issue } from '../../scenario/scenario.ts'
import type { TableEvent } from '../../table/event.ts'
import type { PartyView } from '../../table/view.ts'
import { issueLabel, optionShort } from '../../telling/issues.ts'
import { partyIn } from '../../telling/parties.ts'
import { counted, listed } from '../../telling/phrases.ts'
import type { IssueId, OptionId } from '../../terms/ids.ts'
import { MandateStrip } from '../briefing/MandateStrip.tsx'
import { Button } from '../pieces/Button.tsx'
import { useActs, useDesk } from '../useDesk.ts'
import { eventsOfRound } from './eventsOfRound.ts'

type Of<Type extends TableEvent['type']> = Extract<TableEvent, { readonly type: Type }>

const isWidened = (event: TableEvent): event is Of<'mandate.widened'> => event.type === 'mandate.widened'
const isAnswered = (event: TableEvent): event is Of<'capital.answered'> => event.type === 'capital.answered'

const widenedIn = (view: PartyView): string[] =>
  eventsOfRound(view)
    .filter(isWidened)
    .map((event) => {
      const options = listed(event.options.map((option) => optionShort(view, event.issue, option)))
      return `You may now sign for ${options} on ${issueLabel(view, event.issue)}.`
    })

interface Waiting {
  readonly issue: Issue
  readonly options: readonly { readonly short: string; readonly stated: string }[]
}

/** Every condition that the capital has stated and that is not met yet, issue by issue. */
const waitingIn = (view: PartyView): readonly Waiting[] =>
  view.scenario.issues.flatMap((issue) => {
    const options = issue.options.flatMap((option) => {
      const mandate = view.own.mandate[issue.id]?.[option.id]
      return mandate?.status === 'closed' && mandate.waitsFor.length > 0
        ? [{ short: option.short, stated: mandate.waitsFor.map((wait) => wait.stated).join(', or ') }]
        : []
    })
    return options.length === 0 ? [] : [{ issue, options }]
  })

const StillWaiting = ({ waiting }: { readonly waiting: readonly Waiting[] }): VNode => (
  <section class="cable-issue" aria-label="Conditions still open">
    <h3>You may go further</h3>
    <dl class="waiting">
      {waiting.map(({ issue, options }) => (
        <div key={issue.id}>
          <dt>{issue.label}</dt>
          {options.map(({ short, stated }) => (
            <dd key={short}>
              <b>{short}</b> {stated}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  </section>
)

const standing = (widened: readonly string[], waiting: readonly Waiting[]): string => {
  const stands = widened.length === 0 ? 'Your mandate stands as it stood.' : ''
  if (waiting.length === 0) return stands
  const further = `${counted(waiting.length, 'issue')} we would let you go further, once something else stands.`
  return `${stands} On ${further}`.trim()
}

export const Cable = ({ view }: { readonly view: PartyView }): VNode => {
  const acts = useActs()
  const notes = useDesk((desk) => desk.game?.notes ?? '')
  const me = partyIn(view, view.viewer)
  const widened = widenedIn(view)
  const waiting = waitingIn(view)
  const lead = standing(widened, waiting)
  const asked = eventsOfRound(view).some(isAnswered)
  const fresh = new Map<IssueId, Set<OptionId>>()
  for (const event of eventsOfRound(view).filter(isWidened))
    fresh.set(event.issue, new Set([...(fresh.get(event.issue) ?? []), ...event.options]))
  const shown = view.scenario.issues.filter((issue) => fresh.has(issue.id))
  const text = [
    ...widened,
    ...waiting.flatMap(({ issue, options }) =>
      options.map(({ short, stated }) => `${short} on ${issue.label}: ${stated}`),
    ),
  ].join('\n')
  return (
    <article class="cable sheet" aria-labelledby="cable-title" data-colour={me.marker.colour}>
      <dl class="mono">
        <dt>FROM</dt>
        <dd>{me.capital}</dd>
        <dt>TO</dt>
        <dd>Head of delegation</dd>
        <dt>RE</dt>
        <dd id="cable-title">{asked ? 'Your question: what you may sign' : 'What you may sign'}</dd>
      </dl>
      <div class="cable-text serif">
        {widened.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {lead !== '' && <p>{lead}</p>}
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
      {waiting.length > 0 && <StillWaiting waiting={waiting} />}
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
