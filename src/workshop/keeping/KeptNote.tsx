/** Whether the text is kept, in a word or two in the header. */
import type { VNode } from 'preact'
import { Icon } from '../../pieces/Icon.tsx'
import { useStore } from '../../pieces/useStore.ts'
import { useWorkshop } from '../workshop.ts'

export const KeptNote = (): VNode => {
  const { desk, kept } = useWorkshop()
  const state = useStore(kept.store, (kept) => kept.state)
  const isRefused = useStore(
    desk.store,
    ({ storage, notices }) => storage === 'refused' || notices.some(({ code }) => code === 'storage-failed'),
  )
  const says = isRefused
    ? 'not kept: this browser refuses'
    : { kept: 'kept on this device', writing: 'being kept …', elsewhere: 'changed in another tab' }[state]
  return (
    <span class={`kept-note${isRefused || state === 'elsewhere' ? ' not-kept' : ''}`}>
      {!isRefused && state === 'kept' && <Icon name="check" />}
      {says}
    </span>
  )
}
