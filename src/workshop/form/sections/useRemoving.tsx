/** Removes things by name, with the question before it. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Named } from '../../../scenario/finding.ts'
import { useForm } from '../formDesk.ts'
import { type Removing, removing } from '../model/things.ts'
import { RemoveDialog } from './RemoveDialog.tsx'

const NEEDED: Readonly<Partial<Record<Named['kind'], string>>> = {
  party: 'Talks need two who must agree. Add another first.',
  issue: 'Talks need an issue. Add another first.',
  option: 'An issue needs two options. Add another first.',
  round: 'Talks need a round. Add another first.',
}

export const useRemoving = (onRemoved: () => void = () => undefined) => {
  const { value, say } = useForm()
  const [asked, setAsked] = useState<{ readonly called: string; readonly removal: Removing } | null>(null)
  return {
    ask: (named: Named, called: string): void => {
      const removal = removing(value, named, called)
      if (removal === null) say(NEEDED[named.kind] ?? 'The file needs as many of these as it has.')
      else setAsked({ called, removal })
    },
    dialog: (asked === null ? null : (
      <RemoveDialog
        called={asked.called}
        removal={asked.removal}
        onClose={() => setAsked(null)}
        onRemoved={() => {
          setAsked(null)
          onRemoved()
        }}
      />
    )) as VNode | null,
  }
}
