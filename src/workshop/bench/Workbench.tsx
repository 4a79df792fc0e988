/** The text at the left, as a form or as JSON; what stands beside it at the right. Below 1024 px one of them at a time. */
import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { useMedia } from '../../pieces/useMedia.ts'
import { useStore } from '../../pieces/useStore.ts'
import { ChangedOnDisk } from '../disk/ChangedOnDisk.tsx'
import { ChangedInTab } from '../keeping/ChangedInTab.tsx'
import { panels } from '../panels.ts'
import { ShownContext, useWorkshop } from '../workshop.ts'
import { BenchHeader } from './BenchHeader.tsx'
import './workbench.css'
import { isWide, type Side } from './openTabs.ts'
import type { Panel } from './panel.ts'
import { panelId, Tabs, tabId } from './Tabs.tsx'
import { useUndoKeys } from './useUndoKeys.ts'

const NARROW = '(max-width: 1023px)'

/** Panels that have been open once stay on the page, hidden: each keeps its place and how far it was scrolled. */
const Bodies = ({
  all,
  open,
  isSeen,
}: {
  readonly all: readonly Panel[]
  readonly open: string
  /** The other side does not cover this one. */
  readonly isSeen: boolean
}): VNode => {
  const visited = useRef(new Set<string>())
  visited.current.add(open)
  return (
    <>
      {all.flatMap(({ id, Component }) =>
        visited.current.has(id)
          ? [
              <div
                key={id}
                id={panelId(id)}
                class="panel-body"
                role="tabpanel"
                aria-labelledby={tabId(id)}
                tabIndex={-1}
                hidden={id !== open}
              >
                <ShownContext.Provider value={isSeen && id === open}>
                  <Component />
                </ShownContext.Provider>
              </div>,
            ]
          : [],
      )}
    </>
  )
}

export const Workbench = (): VNode => {
  const { tabs, openTab, manuscript } = useWorkshop()
  const { left, right, side } = useStore(tabs, (state) => state)
  const isNarrow = useMedia(NARROW)
  const only: Side | null = isNarrow || (side === 'right' && isWide(panels, right)) ? side : null
  useUndoKeys(manuscript)
  return (
    <div class={`workbench${only === null ? '' : ` only-${only}`}`}>
      <button
        type="button"
        class="skip"
        onClick={() => document.getElementById(panelId(only === 'right' ? right : left))?.focus()}
      >
        Skip to the text
      </button>
      <BenchHeader />
      <div class="bench-notes">
        <ChangedInTab />
        <ChangedOnDisk />
      </div>
      <main class="bench-main">
        <div class="bench-tabs at-left">
          <Tabs label="Write" panels={panels.left} open={only === 'right' ? null : left} onOpen={openTab} />
        </div>
        <div class="bench-tabs at-right">
          <Tabs label="Look" panels={panels.right} open={only === 'left' ? null : right} onOpen={openTab} />
        </div>
        <div class="bench-side at-left">
          <Bodies all={panels.left} open={left} isSeen={only !== 'right'} />
        </div>
        <section class="bench-side at-right" aria-label="Beside the text">
          <Bodies all={panels.right} open={right} isSeen={only !== 'left'} />
        </section>
      </main>
    </div>
  )
}
