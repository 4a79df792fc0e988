/** What a page of a class was sent, as the server sent it: its last view, whole. */
import type { Page } from '@playwright/test'
import { withDifference } from '../../src/class/protocol/difference.ts'
import type { ServerMessage } from '../../src/class/protocol/serverMessage.ts'
import type { WireView } from '../../src/class/protocol/wireView.ts'

type PersonWire = Extract<WireView, { of: 'person' }>['view']

/** Begins to listen: before the page opens its connection. */
export const wireSeen = (page: Page): { readonly last: () => PersonWire | null } => {
  let wire: unknown = null
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      const message = JSON.parse(String(payload)) as ServerMessage
      if (message.type === 'welcome') wire = null
      if (message.type === 'view') wire = withDifference(wire, message.difference)
    })
  })
  return {
    last: () => {
      const seen = wire as WireView | null
      return seen?.of === 'person' ? seen.view : null
    },
  }
}
