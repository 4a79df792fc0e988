/** A figure that opens the games it counts. */
import { type ComponentChildren, createContext, type VNode } from 'preact'
import { useContext } from 'preact/hooks'
import type { Figure } from '../../playtest/figure.ts'

export interface FigureChoice {
  readonly figure: Figure
  readonly choose: (figure: Figure) => void
}

export const FigureContext = createContext<FigureChoice>({ figure: { type: 'all' }, choose: () => undefined })

const same = (a: Figure, b: Figure): boolean => JSON.stringify(a) === JSON.stringify(b)

interface FigureButtonProps {
  readonly figure: Figure
  /** Read out in place of what is drawn. */
  readonly label?: string
  readonly class?: string
  readonly style?: Readonly<Record<string, string>>
  /** One of many in a row that Tab enters once: arrows reach it. */
  readonly isPassedOver?: boolean
  readonly children: ComponentChildren
}

export const FigureButton = (props: FigureButtonProps): VNode => {
  const { figure, choose } = useContext(FigureContext)
  return (
    <button
      type="button"
      class={`figure-button ${props.class ?? ''}`}
      {...(props.style === undefined ? {} : { style: props.style })}
      aria-label={props.label}
      tabIndex={props.isPassedOver ? -1 : 0}
      aria-pressed={same(figure, props.figure)}
      onClick={() => choose(props.figure)}
    >
      {props.children}
    </button>
  )
}
