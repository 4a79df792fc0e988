/** The delegation's folder: open on the desk before the first round, and again whenever it is asked for. */
import type { VNode } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { useWords } from '../../pieces/speaking.ts'
import type { PartyView } from '../../table/view.ts'
import { FOLDER_WORDS } from '../../words/folder/catalog.ts'
import * as texts from '../../words/folder/en.ts'
import './folder.css'
import { historyTab, issuesTab, sourcesTab, warmFolder, whoTab } from './laterInFolder.ts'
import { YourBrief } from './YourBrief.tsx'

const TABS = [
  { name: texts.brief, page: YourBrief },
  { name: texts.issues, page: issuesTab.Screen },
  { name: texts.who, page: whoTab.Screen },
  { name: texts.history, page: historyTab.Screen },
  { name: texts.sources, page: sourcesTab.Screen },
] as const

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 }

export const Folder = ({ view }: { readonly view: PartyView }): VNode => {
  const say = useWords(FOLDER_WORDS)
  const [open, setOpen] = useState(0)
  const id = useId()
  const tabs = useRef<HTMLDivElement>(null)
  // Whatever fails to come is asked for again by its page.
  useEffect(() => void warmFolder().catch(() => undefined), [])
  const Page = (TABS[open] ?? TABS[0]).page
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const next = (open + step + TABS.length) % TABS.length
    setOpen(next)
    tabs.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <div class="folder">
      <div class="folder-tabs" role="tablist" aria-label={say(texts.tabs)} ref={tabs} onKeyDown={onKeyDown}>
        {TABS.map(({ name }, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-selected={index === open}
            aria-controls={`${id}-page`}
            tabIndex={index === open ? 0 : -1}
            onClick={() => setOpen(index)}
          >
            {say(name)}
          </button>
        ))}
      </div>
      {/* A scrolling page must be reachable by keyboard, whatever is on it. Each page begins at its top. */}
      <div
        key={open}
        class="folder-body sheet"
        role="tabpanel"
        id={`${id}-page`}
        aria-labelledby={`${id}-tab-${open}`}
        tabIndex={0}
      >
        <Page view={view} />
      </div>
    </div>
  )
}
