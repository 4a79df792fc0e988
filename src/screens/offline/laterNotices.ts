/** Seldom there, and fetched before anything can fail for want of a connection. */
import { later } from '../../pieces/later.tsx'

export const noticeList = later(() => import('../NoticeList.tsx').then((file) => file.NoticeList), 'part')
