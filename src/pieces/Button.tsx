import type { ComponentChildren, VNode } from 'preact'
import { useId, useRef } from 'preact/hooks'
import { Icon, type IconName } from './Icon.tsx'
import { place } from './Popover.tsx'
import { type Reason, ReasonWords, reasonText } from './Told.tsx'

interface ButtonProps {
  readonly children: ComponentChildren
  readonly onPress: () => void
  /** `act`: the one thing this place is for. `plain`: bordered. `quiet`: no edge. `text`: a word in a line. */
  readonly kind?: 'act' | 'plain' | 'quiet' | 'text' | 'alert'
  readonly icon?: IconName
  /** 32 px high, for a row's secondary act. */
  readonly small?: boolean
  /** Why it cannot be used now, in words. The button stays reachable and says so. */
  readonly barred?: Reason | null | undefined
  readonly label?: string
  /** What the act does, for those who wonder before they press. */
  readonly title?: string
  readonly class?: string
  readonly type?: 'button' | 'submit'
  readonly pressed?: boolean
  readonly expanded?: boolean
}

/**
 * A button names its act. A barred one is not `disabled`: keyboard and reader still find it and hear the reason,
 * which also shows as its title and, where it is pressed all the same, in a note.
 */
export const Button = (props: ButtonProps): VNode => {
  const why = useId()
  const button = useRef<HTMLButtonElement>(null)
  const reason = useRef<HTMLSpanElement>(null)
  const barred = props.barred ?? null
  return (
    <button
      type={props.type ?? 'button'}
      class={['button', props.kind ?? 'plain', props.small ? 'small-target' : '', props.class ?? ''].join(
        ' ',
      )}
      aria-label={props.label}
      aria-disabled={barred === null ? undefined : 'true'}
      aria-describedby={barred === null ? undefined : why}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      title={barred === null ? props.title : reasonText(barred)}
      onClick={() => {
        if (barred === null) return props.onPress()
        if (reason.current && button.current) {
          reason.current.togglePopover()
          place(reason.current, button.current)
        }
      }}
      ref={button}
    >
      {props.icon && <Icon name={props.icon} />}
      {props.children}
      {barred !== null && (
        <span ref={reason} class="popover" popover="auto" id={why}>
          <ReasonWords reason={barred} />
        </span>
      )}
    </button>
  )
}
