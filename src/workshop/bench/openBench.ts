/** A scenario that is open in the workshop: its text, what keeps it, and its tabs. */
import { createStore } from 'zustand/vanilla'
import { ownKey } from '../../session/saving/ownKeys.ts'
import { onDisk } from '../disk/onDisk.ts'
import { keepText } from '../keeping/keepText.ts'
import { openManuscript } from '../manuscript/openManuscript.ts'
import { panels } from '../panels.ts'
import { unixLines } from '../unixLines.ts'
import type { OpenWorkshop, WorkshopPorts } from '../workshop.ts'
import { firstTabs, type OpenTabs, withOpened } from './openTabs.ts'

/** Null where nothing is kept under the id. */
export const openBench = async (ports: WorkshopPorts, id: string): Promise<OpenWorkshop | null> => {
  const texts = await ports.desk.texts()
  const text = await texts.read(ownKey(id))
  if (text === null) return null
  const manuscript = openManuscript(unixLines(text))
  const tabs = createStore<OpenTabs>(() => firstTabs(panels))
  return {
    ...ports,
    id,
    manuscript,
    kept: keepText({ id, manuscript, texts: ports.desk.texts, now: () => Date.now(), stored: text }),
    disk: onDisk(manuscript),
    tabs,
    openTab: (panel) => tabs.setState((state) => withOpened(state, panel, panels)),
  }
}
