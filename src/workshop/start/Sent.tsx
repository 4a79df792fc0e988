/** A scenario that came by a link or from an address: shown before anything of it is fetched or kept. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { fetchText } from '../sharing/fetchText.ts'
import { textOfLink } from '../sharing/scenarioLink.ts'

interface SentProps {
  readonly from:
    | { readonly kind: 'link'; readonly packed: string }
    | { readonly kind: 'address'; readonly address: string }
  readonly onText: (text: string) => Promise<void>
  readonly onClose: () => void
}

export const Sent = ({ from, onText, onClose }: SentProps): VNode => {
  const [said, setSaid] = useState('')
  const open = async () => {
    setSaid(from.kind === 'link' ? 'It is being opened …' : 'It is being fetched …')
    const read = await (from.kind === 'link' ? textOfLink(from.packed) : fetchText(from.address))
    if (read.ok) return onText(read.value)
    const [problem] = read.problems
    setSaid(`${problem?.message ?? ''} ${problem?.hint ?? ''}`)
  }
  return (
    <section class="sent sheet" aria-labelledby="sent-title">
      <h2 id="sent-title">
        {from.kind === 'link' ? 'A scenario in a link' : 'A scenario from another address'}
      </h2>
      {from.kind === 'address' && (
        <p>
          The link asks for <b class="sent-address">{from.address}</b>. Nothing is fetched until you say so;
          that address then learns that somebody here has opened it.
        </p>
      )}
      <p>It is kept on this device as one of yours, and can be removed again.</p>
      <div class="file-acts">
        <Button kind="act" onPress={() => void open()}>
          {from.kind === 'link' ? 'Open it' : 'Fetch and open it'}
        </Button>
        <Button onPress={onClose}>Not now</Button>
      </div>
      <p role="status">{said}</p>
    </section>
  )
}
