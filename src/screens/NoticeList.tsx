/** Notices one under the other: announced at once, removed when dismissed or resolved. */
import type { VNode } from 'preact'
import { Button } from '../pieces/Button.tsx'
import { useWords } from '../pieces/speaking.ts'
import type { Notice, Remedy } from '../session/desk/notices.ts'
import { NOTICE_WORDS } from '../words/notices/catalog.ts'
import { NewVersion } from './offline/NewVersion.tsx'
import { useActs, useDesk } from './useDesk.ts'

const LABEL = {
  openHere: 'openHere',
  thinkAgain: 'tryAgain',
  saveAgain: 'tryAgain',
  openShelf: 'tryAgain',
} as const satisfies Record<Remedy, string>

/** By code, the message of those that do not say a reason or a name of their own; each with its hint. */
const TOLD = {
  'storage-failed': 'storageFailed',
  'shelf-failed': 'shelfFailed',
  'open-elsewhere': 'openElsewhere',
  'taken-over': 'takenOver',
  'older-game': 'olderGame',
  'played-plainly': 'playedPlainly',
  'thinking-failed': 'thinkingFailed',
} as const

const isTold = (code: string): code is keyof typeof TOLD => Object.hasOwn(TOLD, code)

/** In English with the reason or the name that it came with; in other languages without, and English where there is no such message. */
const useNoticeSaid = ({ code, message, hint }: Notice) => {
  const say = useWords(NOTICE_WORDS)
  if (say.language === 'en') return { message, hint, english: {} }
  if (!isTold(code)) return { message, hint, english: { lang: 'en' } }
  return { message: say(TOLD[code]), hint: say(`${TOLD[code]}Hint`), english: {} }
}

const OneNotice = ({ notice }: { readonly notice: Notice }): VNode => {
  const acts = useActs()
  const say = useWords(NOTICE_WORDS)
  const { message, hint, english } = useNoticeSaid(notice)
  return (
    <div class={`notice${notice.severity === 'error' ? ' error' : ''}`}>
      <p role="alert" {...english}>
        <b>{message}</b> {hint}
      </p>
      <div class="notice-acts">
        {notice.remedy !== null && (
          <Button small onPress={() => void acts.mend(notice)}>
            {say(LABEL[notice.remedy])}
          </Button>
        )}
        <Button small kind="quiet" label={say('dismissOf', { message })} onPress={() => acts.dismiss(notice)}>
          {say('dismiss')}
        </Button>
      </div>
    </div>
  )
}

export const NoticeList = (): VNode => {
  const say = useWords(NOTICE_WORDS)
  const notices = useDesk((desk) => desk.notices)
  return (
    <section class="notices" aria-label={say('notices')} lang={say.language}>
      {notices.map((notice) => (
        <OneNotice key={notice.message} notice={notice} />
      ))}
      <NewVersion />
    </section>
  )
}
