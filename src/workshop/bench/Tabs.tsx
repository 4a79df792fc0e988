/** A row of tabs as the ARIA practices have it: arrows move between them, the panel of the chosen one is shown. */
import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { useManuscript } from '../workshop.ts'
import type { Panel } from './panel.ts'

export const tabId = (panel: string): string => `tab-${panel}`
export const panelId = (panel: string): string => `panel-${panel}`

const Label = ({ panel }: { readonly panel: Panel }): VNode => {
  const badge = useManuscript((state) => panel.badge?.(state) ?? '')
  return (
    <>
      {panel.label}
      {badge !== '' && <span class="tab-badge"> {badge}</span>}
    </>
  )
}

interface TabsProps {
  readonly label: string
  readonly panels: readonly Panel[]
  /** Null where another row has the panel that is shown. */
  readonly open: string | null
  readonly onOpen: (id: string) => void
}

export const Tabs = ({ label, panels, open, onOpen }: TabsProps): VNode => {
  const row = useRef<HTMLDivElement>(null)
  /** The one that Tab reaches. */
  const reached = open ?? panels[0]?.id
  const go = (to: number) => {
    const panel = panels.at(to % panels.length)
    if (panel === undefined) return
    onOpen(panel.id)
    row.current?.querySelector<HTMLElement>(`#${tabId(panel.id)}`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = panels.findIndex(({ id }) => id === reached)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    go(to)
  }
  return (
    <div ref={row} class="tab-row" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {panels.map((panel) => (
        <button
          key={panel.id}
          id={tabId(panel.id)}
          type="button"
          role="tab"
          aria-selected={panel.id === open}
          aria-controls={panelId(panel.id)}
          tabIndex={panel.id === reached ? 0 : -1}
          onClick={() => onOpen(panel.id)}
        >
          <Label panel={panel} />
        </button>
      ))}
    </div>
  )
}
