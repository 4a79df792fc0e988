import type { EventOf } from '../table/event.ts'
import type { PartyView } from '../table/view.ts'

/** The package that was floated aside and waits for the viewer's own word; null where none does. */
export const floatedHere = ({
  caucus,
  toMove,
  viewer,
  record,
}: PartyView): EventOf<'package.floated'> | null => {
  if (caucus === null || caucus.floated === null || toMove !== viewer) return null
  return (
    record.findLast((event): event is EventOf<'package.floated'> => event.type === 'package.floated') ?? null
  )
}
