/** Notices over whatever screen is open: announced at once, removed when dismissed or resolved. */
import type { VNode } from 'preact'
import { Button } from '../pieces/Button.tsx'
import type { Notice, Remedy } from '../session/desk/notices.ts'
import { newVersion } from './offline/laterVersion.ts'
import { useOffline } from './offline/useOffline.ts'
import { useActs, useDesk } from './useDesk.ts'
import './notices.css'

const LABEL: Readonly<Record<Remedy, string>> = {
  openHere: 'Open it here',
  thinkAgain: 'Try again',
  saveAgain: 'Try again',
  openShelf: 'Try again',
}

const OneNotice = ({ notice }: { readonly notice: Notice }): VNode => {
  const acts = useActs()
  return (
    <div class={`notice${notice.severity === 'error' ? ' error' : ''}`}>
      <p role="alert">
        <b>{notice.message}</b> {notice.hint}
      </p>
      <div class="notice-acts">
        {notice.remedy !== null && (
          <Button small onPress={() => void acts.mend(notice)}>
            {LABEL[notice.remedy]}
          </Button>
        )}
        <Button small kind="quiet" label={`Dismiss: ${notice.message}`} onPress={() => acts.dismiss(notice)}>
          Dismiss
        </Button>
      </div>
    </div>
  )
}

export const Notices = (): VNode | null => {
  const notices = useDesk((desk) => desk.notices)
  const { hasNewer } = useOffline().kept
  if (notices.length === 0 && !hasNewer) return null
  return (
    <section class="notices" aria-label="Notices" lang="en">
      {notices.map((notice) => (
        <OneNotice key={notice.message} notice={notice} />
      ))}
      {hasNewer && <newVersion.Screen />}
    </section>
  )
}
