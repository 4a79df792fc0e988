/** What stands after the `#` of the address, with it, now. */
import { useEffect, useState } from 'preact/hooks'

export const useHash = (): string => {
  const [hash, setHash] = useState(location.hash)
  useEffect(() => {
    const follow = (): void => setHash(location.hash)
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return hash
}

/** The address without what follows its #. */
export const leaveHash = (): void => {
  history.pushState(history.state, '', location.pathname + location.search)
  dispatchEvent(new HashChangeEvent('hashchange'))
}
