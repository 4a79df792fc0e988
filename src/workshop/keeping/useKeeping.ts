/** While a scenario is on the screen: what happens to its text when the page is left, returned to or closed. */
import { useEffect } from 'preact/hooks'
import type { OpenWorkshop } from '../workshop.ts'

export const useKeeping = ({ id, desk, kept, disk, manuscript }: OpenWorkshop): void => {
  useEffect(() => {
    // Chromium grants it without asking; where a browser asks or refuses, the text is kept as before.
    void navigator.storage?.persist?.().catch(() => false)
    const onVisible = () => {
      if (document.visibilityState === 'hidden') return void kept.settled()
      void kept.lookAgain()
      void disk.lookAgain()
    }
    const onClose = (event: BeforeUnloadEvent) => {
      const isWritten = desk.store.getState().storage !== 'refused' && kept.store.getState().state === 'kept'
      if (!isWritten && manuscript.store.getState().revision > 0) event.preventDefault()
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void (disk.store.getState().name === null ? kept.settled() : disk.save())
    }
    void kept.lookAgain()
    addEventListener('keydown', onKeyDown)
    addEventListener('focus', onVisible)
    document.addEventListener('visibilitychange', onVisible)
    addEventListener('beforeunload', onClose)
    return () => {
      removeEventListener('keydown', onKeyDown)
      removeEventListener('focus', onVisible)
      document.removeEventListener('visibilitychange', onVisible)
      removeEventListener('beforeunload', onClose)
      // The shelf shows the scenario as it is now.
      void kept.settled().then(() => desk.acts.lookAgain(id))
    }
  }, [id, desk, kept, disk, manuscript])
}
