/** An issue's options on one line: those the delegation may sign for, those still closed, and where the red line runs. */
import type { VNode } from 'preact'
import { useWords } from '../../pieces/speaking.ts'
import type { Issue } from '../../scenario/scenario.ts'
import type { Mandate } from '../../table/view.ts'
import type { OptionId } from '../../terms/ids.ts'
import { FOLDER_WORDS } from '../../words/folder/catalog.ts'
import * as texts from '../../words/folder/en.ts'
import type { Say } from '../../words/say.ts'
import './mandateStrip.css'

const WIDTH = 248
const INSET = 12

type SaysFolder = Say<typeof FOLDER_WORDS.english>

interface StripProps {
  readonly issue: Issue
  readonly mandate: Readonly<Record<OptionId, Mandate>>
  readonly colour: string
  /** Options opened since the strip was last shown: drawn in the colour of what is agreed. */
  readonly fresh?: ReadonlySet<OptionId>
}

const words = (say: SaysFolder, issue: Issue, mandate: StripProps['mandate']): string => {
  const of = (status: Mandate['status']) =>
    issue.options
      .filter((option) => mandate[option.id]?.status === status)
      .map((option) => option.label)
      .join(', ')
  const parts = [say(texts.may, { options: of('allowed') || say(texts.nothing) })]
  const closed = of('closed')
  const red = of('redLine')
  const shut = of('shut')
  if (closed !== '') parts.push(say(texts.closed, { options: closed }))
  if (red !== '') parts.push(say(texts.never, { options: red }))
  if (shut !== '') parts.push(say(texts.shut, { options: shut }))
  return `${issue.label}: ${parts.join('; ')}`
}

export const MandateStrip = ({ issue, mandate, colour, fresh = new Set() }: StripProps): VNode => {
  const say = useWords(FOLDER_WORDS)
  const pitch = (WIDTH - 2 * INSET) / Math.max(1, issue.options.length - 1)
  const steps = issue.options.map((option, index) => ({
    id: option.id,
    x: INSET + index * pitch,
    status: mandate[option.id]?.status ?? 'closed',
  }))
  return (
    <svg
      class="mandate-strip"
      width={WIDTH}
      height="20"
      viewBox={`0 0 ${WIDTH} 20`}
      role="img"
      aria-label={words(say, issue, mandate)}
      data-colour={colour}
    >
      <path class="line" d={`M${INSET} 10H${WIDTH - INSET}`} />
      {steps.map((step, index) => {
        const before = steps[index - 1]
        if (before?.status !== 'allowed' || step.status !== 'allowed') return null
        const opened = fresh.has(step.id) || fresh.has(before.id)
        return <path key={step.id} class={opened ? 'opened' : 'open'} d={`M${before.x} 10H${step.x}`} />
      })}
      {steps.map((step) =>
        step.status === 'redLine' ? (
          <path
            key={step.id}
            class="red"
            d={`M${step.x - 4} 6L${step.x + 4} 14M${step.x + 4} 6L${step.x - 4} 14`}
          />
        ) : (
          <circle
            key={step.id}
            class={step.status === 'allowed' ? (fresh.has(step.id) ? 'opened' : 'open') : 'closed'}
            cx={step.x}
            cy="10"
            r="4"
          />
        ),
      )}
    </svg>
  )
}

interface Reach {
  /** A key of the folder's words. */
  readonly how: 'nothing' | 'anything' | 'only' | 'far' | 'but'
  /** The options that it names, as the scenario calls them; empty where it names none. */
  readonly options: readonly string[]
}

/**
 * What may be signed for, in a few words: "as far as Neutral zone" where it is every step from the party's own end to that
 * one, in the file's order; otherwise the options that may not be signed for, or those that may, whichever are fewer.
 */
export const reach = (
  issue: Issue,
  mandate: Readonly<Record<OptionId, Mandate>>,
  opening: OptionId | undefined,
): Reach => {
  const { options } = issue
  const isAllowed = ({ id }: Issue['options'][number]): boolean => mandate[id]?.status === 'allowed'
  const told = (how: Reach['how'], some: Issue['options'] = []): Reach => ({
    how,
    options: some.map(({ label }) => label),
  })
  const allowed = options.filter(isAllowed)
  const closed = options.filter((option) => !isAllowed(option))
  if (allowed.length === 0) return told('nothing')
  if (closed.length === 0) return told('anything')
  if (allowed.length === 1) return told('only', allowed)
  const first = options.findIndex(isAllowed)
  const last = options.findLastIndex(isAllowed)
  const isWithoutGap = last - first + 1 === allowed.length
  const far = options[options[first]?.id === opening ? last : first]
  if (isWithoutGap && far !== undefined && [first, last].some((place) => options[place]?.id === opening))
    return told('far', [far])
  return closed.length <= allowed.length ? told('but', closed) : told('only', allowed)
}
