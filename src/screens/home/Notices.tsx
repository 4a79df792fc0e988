/** Things to be told once: a browser that gives no storage, a save that failed, a game that could not be opened. */
import type { VNode } from 'preact'
import { Button } from '../pieces/Button.tsx'
import { useActs, useDesk } from '../useDesk.ts'

export const Notices = (): VNode | null => {
  const acts = useActs()
  const storage = useDesk((desk) => desk.storage)
  const notices = useDesk((desk) => desk.notices)
  if (storage !== 'refused' && notices.length === 0) return null
  return (
    <div class="notices" role="status">
      {storage === 'refused' && (
        <p class="notice">
          <b>This browser keeps nothing.</b> It refuses storage to this page, as private windows often do. You
          can play; a game lives until the page is closed. Use “Keep a copy” to take one with you.
        </p>
      )}
      {notices.map((notice, index) => (
        <p class="notice" key={index}>
          <b>{notice.message}</b> {notice.hint}{' '}
          <Button kind="text" onPress={() => acts.dismiss(notice)}>
            Dismiss
          </Button>
        </p>
      ))}
    </div>
  )
}
