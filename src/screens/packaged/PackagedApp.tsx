/** A packaged game inside a course: its own first page, and the same screens of a game as everywhere. */
import type { VNode } from 'preact'
import { useEffect } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { LanguageContext, usePageLanguage } from '../../pieces/speaking.ts'
import { useArrival } from '../../pieces/useArrival.ts'
import { useLettingGo } from '../../pieces/useLettingGo.ts'
import type { Platform } from '../../session/platform/openPlatform.ts'
import type { ShelfEntry } from '../home/shelfEntry.ts'
import { Notices } from '../Notices.tsx'
import { OpenPlace, openPlaceOf, PLACE_NAME, PrintNote, TRANSLATED } from '../places.tsx'
import { useDesk } from '../useDesk.ts'
import { useGameHistory } from '../useGameHistory.ts'
import { PackagedHome } from './PackagedHome.tsx'
import { PackagedContext } from './packagedContext.ts'
import { usePlatform } from './usePlatform.ts'

const PlatformNotice = ({ platform }: { readonly platform: Platform }): VNode | null => {
  const { notice } = usePlatform(platform)
  if (notice === null) return null
  const { problem, isRetried } = notice
  return (
    <section class="notices" aria-label="Your course" lang="en">
      <div class={`notice${problem.severity === 'error' ? ' error' : ''}`}>
        <p role="alert">
          <b>{problem.message}</b> {problem.hint}
        </p>
        <div class="notice-acts">
          {isRetried && (
            <Button small onPress={platform.keepNow}>
              Try again
            </Button>
          )}
          <Button small kind="quiet" label={`Dismiss: ${problem.message}`} onPress={platform.dismiss}>
            Dismiss
          </Button>
        </div>
      </div>
    </section>
  )
}

interface PackagedAppProps {
  readonly platform: Platform
  readonly entry: ShelfEntry
  /** The seat that was set when the package was made, packed; null where everything may be chosen. */
  readonly seat: string | null
}

export const PackagedApp = ({ platform, entry, seat }: PackagedAppProps): VNode => {
  const place = useDesk(openPlaceOf)
  useLettingGo(place, '.place > :not(.notices)')
  const screen = useArrival(place)
  useGameHistory()
  usePageLanguage(TRANSLATED.has(place))
  useEffect(() => {
    document.title = `${place === 'home' ? entry.card.title : PLACE_NAME[place]} · Parley`
    window.scrollTo(0, 0)
  }, [place, entry])
  return (
    <PackagedContext.Provider value={true}>
      <div ref={screen} class="place" tabIndex={-1}>
        <PlatformNotice platform={platform} />
        <Notices />
        <LanguageContext.Provider value={TRANSLATED.has(place) ? null : 'en'}>
          <OpenPlace
            place={place}
            shelf={[]}
            home={<PackagedHome platform={platform} entry={entry} seat={seat} />}
          />
        </LanguageContext.Provider>
        <PrintNote />
      </div>
    </PackagedContext.Provider>
  )
}
