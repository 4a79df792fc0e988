/** The folder's further pages: one reads the brief first, and they are fetched meanwhile. */
import { laterParts } from '../../pieces/later.tsx'

const { part, warm } = laterParts(() => import('./FolderTabs.tsx'))

export const issuesTab = part((file) => file.IssuesTab)
export const whoTab = part((file) => file.WhoTab)
export const historyTab = part((file) => file.HistoryTab)
export const sourcesTab = part((file) => file.SourcesTab)
export const partsOfWalkAway = part((file) => file.WalkAwayParts)

export const warmFolder = warm
