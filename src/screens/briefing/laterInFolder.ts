/** The folder's further pages: one reads the brief first, and they are fetched meanwhile. */
import { later } from '../later.tsx'

const pages = () => import('./FolderTabs.tsx')

export const issuesTab = later(() => pages().then((file) => file.IssuesTab), 'part')
export const whoTab = later(() => pages().then((file) => file.WhoTab), 'part')
export const historyTab = later(() => pages().then((file) => file.HistoryTab), 'part')
export const sourcesTab = later(() => pages().then((file) => file.SourcesTab), 'part')

/** Rejects where they cannot be loaded; each is asked for again when it is wanted. */
export const warmFolder = async (): Promise<void> => {
  await Promise.all([issuesTab, whoTab, historyTab, sourcesTab].map((page) => page.warm()))
}
