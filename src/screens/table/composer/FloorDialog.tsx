/** What is asked before a move of the floor is made. */
import type { VNode } from 'preact'
import type { takeUpNow } from '../../../seat/takeUp.ts'
import type { PartyView } from '../../../table/view.ts'
import { assertNever } from '../../../terms/assertNever.ts'
import { AdjournDialog } from '../dialogs/AdjournDialog.tsx'
import { AskCapitalDialog } from '../dialogs/AskCapitalDialog.tsx'
import { AskMediatorDialog } from '../dialogs/AskMediatorDialog.tsx'
import { CaucusDialog } from '../dialogs/CaucusDialog.tsx'
import { InducementDialog } from '../dialogs/InducementDialog.tsx'
import { PressDialog } from '../dialogs/PressDialog.tsx'
import { StatementDialog } from '../dialogs/StatementDialog.tsx'
import { TakeUpDialog } from '../dialogs/TakeUpDialog.tsx'
import { WalkAwayDialog } from '../dialogs/WalkAwayDialog.tsx'

export type Asking =
  | 'adjourn'
  | 'takeUp'
  | 'caucus'
  | 'mediator'
  | 'capital'
  | 'statement'
  | 'press'
  | 'promise'
  | 'walkAway'

export const FloorDialog = ({
  asking,
  view,
  takeUp,
  onClose,
}: {
  readonly asking: Asking
  readonly view: PartyView
  readonly takeUp: ReturnType<typeof takeUpNow>
  readonly onClose: () => void
}): VNode | null => {
  switch (asking) {
    case 'takeUp':
      return takeUp === null ? null : <TakeUpDialog view={view} takeUp={takeUp} onClose={onClose} />
    case 'adjourn':
      return <AdjournDialog view={view} onClose={onClose} />
    case 'caucus':
      return <CaucusDialog view={view} onClose={onClose} />
    case 'mediator':
      return <AskMediatorDialog view={view} onClose={onClose} />
    case 'capital':
      return <AskCapitalDialog view={view} onClose={onClose} />
    case 'statement':
      return <StatementDialog view={view} onClose={onClose} />
    case 'press':
      return <PressDialog view={view} onClose={onClose} />
    case 'promise':
      return <InducementDialog view={view} onClose={onClose} />
    case 'walkAway':
      return <WalkAwayDialog view={view} onClose={onClose} />
    default:
      return assertNever(asking)
  }
}
