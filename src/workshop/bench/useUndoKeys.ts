/** One Undo for all views: a field's own would take back letters that the text has had for long. */
import { useEffect } from 'preact/hooks'
import type { Manuscript } from '../manuscript/manuscript.ts'

export const useUndoKeys = ({ undo, redo }: Manuscript): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A dialog's fields have a text of their own.
      const isElsewhere = event.target instanceof Element && event.target.closest('dialog') !== null
      if (event.defaultPrevented || isElsewhere || !(event.ctrlKey || event.metaKey)) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
}
