/**
 * Views as they are sent: without the public scenario, which is half of each and the same in all, but for texts that news has
 * changed. The client puts it in again, with those, always the same object until a text changes.
 */
import { withTexts } from '../../table/texts.ts'
import type { PartyView, PublicScenario } from '../../table/view.ts'
import { onceFor } from '../../terms/onceFor.ts'
import type { BystanderView } from '../views/bystanderView.ts'
import type { PersonView } from '../views/personView.ts'
import type { ProjectorView } from '../views/projectorView.ts'
import type { LookedInto, TeacherView } from '../views/teacherView.ts'

/** What a teacher is shown: the class, and inside of each table that was told so. */
export interface TeacherDesk {
  readonly class: TeacherView
  readonly into: readonly LookedInto[]
}

/** What a connection shows, by whose it is. */
export type ClassView =
  | { readonly of: 'person'; readonly view: PersonView }
  | { readonly of: 'teacher'; readonly view: TeacherDesk }
  | { readonly of: 'projector'; readonly view: ProjectorView }

type Bare<View extends { readonly scenario: PublicScenario }> = Omit<View, 'scenario'>

export type WireView =
  | {
      readonly of: 'person'
      readonly view: Omit<PersonView, 'seat' | 'bystander'> & {
        readonly seat: Bare<PartyView> | null
        readonly bystander: Bare<BystanderView> | null
      }
    }
  | {
      readonly of: 'teacher'
      readonly view: Pick<TeacherDesk, 'class'> & {
        readonly into: readonly (Omit<LookedInto, 'seats'> & {
          readonly seats: Readonly<Record<string, Bare<PartyView>>>
        })[]
      }
    }
  | { readonly of: 'projector'; readonly view: ProjectorView }

const bare = <View extends { readonly scenario: PublicScenario }>({
  scenario: _,
  ...rest
}: View): Bare<View> => rest

const bareOrNull = <View extends { readonly scenario: PublicScenario }>(view: View | null) =>
  view === null ? null : bare(view)

export const viewToSend = (shown: ClassView): WireView => {
  if (shown.of === 'projector') return shown
  if (shown.of === 'person') {
    const { seat, bystander } = shown.view
    return {
      of: 'person',
      view: { ...shown.view, seat: bareOrNull(seat), bystander: bareOrNull(bystander) },
    }
  }
  const into = shown.view.into.map((table) => ({
    ...table,
    seats: Object.fromEntries(
      Object.entries(table.seats).flatMap(([seat, view]) => (view === undefined ? [] : [[seat, bare(view)]])),
    ),
  }))
  return { of: 'teacher', view: { class: shown.view.class, into } }
}

/**
 * Gives the views back that `viewToSend` was given. What is the same object in two views received is so in the two that it
 * makes of them.
 */
export const viewReceiver = (scenario: PublicScenario): ((wire: WireView) => ClassView) => {
  const laid = onceFor((texts: PartyView['texts']) => withTexts(scenario, texts))
  const asRead = ({ texts }: Pick<PartyView, 'texts'>) => (texts.length === 0 ? scenario : laid(texts))
  const seatView = onceFor((seat: Bare<PartyView>): PartyView => ({ ...seat, scenario: asRead(seat) }))
  const roomView = onceFor(
    (room: Bare<BystanderView>): BystanderView => ({ ...room, scenario: asRead(room) }),
  )
  return (wire) => {
    if (wire.of === 'projector') return wire
    if (wire.of === 'person') {
      const { seat, bystander } = wire.view
      return {
        of: 'person',
        view: {
          ...wire.view,
          seat: seat === null ? null : seatView(seat),
          bystander: bystander === null ? null : roomView(bystander),
        },
      }
    }
    const into = wire.view.into.map((table) => ({
      ...table,
      seats: Object.fromEntries(Object.entries(table.seats).map(([seat, view]) => [seat, seatView(view)])),
    }))
    return { of: 'teacher', view: { class: wire.view.class, into } }
  }
}
