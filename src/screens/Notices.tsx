/** Notices over whatever screen is open. Most visits have none: what draws them is fetched apart from the first screen. */
import type { VNode } from 'preact'
import { noticeList } from './offline/laterNotices.ts'
import { useOffline } from './offline/useOffline.ts'
import { useDesk } from './useDesk.ts'
import './notices.css'

export const Notices = (): VNode | null => {
  const notices = useDesk((desk) => desk.notices)
  const { hasNewer } = useOffline().kept
  return notices.length > 0 || hasNewer ? <noticeList.Screen /> : null
}
