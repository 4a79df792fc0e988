/** Which tab is open on each side. Kept with the manuscript, so that whoever comes back finds what they left. */
import type { Panels } from './panel.ts'

export type Side = 'left' | 'right'

export interface OpenTabs {
  readonly left: string
  readonly right: string
  /** The side that was used last: on a narrow screen the only one that is shown. */
  readonly side: Side
}

export const firstTabs = ({ left, right }: Panels): OpenTabs => ({
  left: left[0]?.id ?? '',
  right: right[0]?.id ?? '',
  side: 'left',
})

export const isWide = ({ right }: Panels, id: string): boolean =>
  right.find((panel) => panel.id === id)?.wide === true

/** With a tab opened; as before where there is none of this id. A wide panel makes room when the other side is wanted. */
export const withOpened = (tabs: OpenTabs, id: string, panels: Panels): OpenTabs => {
  if (panels.right.some((panel) => panel.id === id)) return { ...tabs, right: id, side: 'right' }
  if (!panels.left.some((panel) => panel.id === id)) return tabs
  const beside = panels.right.find(({ wide }) => wide !== true)?.id ?? tabs.right
  return { left: id, right: isWide(panels, tabs.right) ? beside : tabs.right, side: 'left' }
}
