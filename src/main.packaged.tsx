/** The page of a packaged game, opened by a learning platform: one scenario, no shelf, no service worker. */
import { openPage } from './main.page.tsx'
import { hashOf } from './scenario/hash.ts'
import { PackagedApp } from './screens/packaged/PackagedApp.tsx'
import { shelfText } from './session/desk/shelfText.ts'
import { openPlatform } from './session/platform/openPlatform.ts'
import { PACKAGED_SCENARIO, type PackageBlock, packageBlockIn } from './session/platform/packageBlock.ts'
import type { WindowLike } from './session/platform/runTime.ts'
import { indexedStorage } from './session/saving/indexedStorage.ts'

const openPackage = ({ edition, hash, card, seat }: PackageBlock): void => {
  const platform = openPlatform({
    frame: window as unknown as WindowLike,
    edition,
    hash,
    now: () => performance.now(),
  })
  const text = shelfText(PACKAGED_SCENARIO)
  // One device may be used by many learners, and one platform have many packages.
  const storage = indexedStorage(`parley-packaged-${hashOf(`${platform.learner}\n${hash}\n${seat ?? ''}`)}`)
  void openPage({
    storage,
    follow: platform.follow,
    app: () => <PackagedApp platform={platform} entry={{ card, checked: true, text }} seat={seat} />,
    open: (desk) => platform.begin(desk, text),
    texts: [text],
  })
  addEventListener('pagehide', platform.close)
  // A page that the browser takes out of its memory has no platform any more: it begins again.
  addEventListener('pageshow', (event: PageTransitionEvent) => {
    if (event.persisted) location.reload()
  })
}

const block = packageBlockIn(document)
if (block === null)
  document
    .getElementById('parley')
    ?.replaceChildren('This page is a part of course packages. The game itself is opened at its own address.')
else openPackage(block)
