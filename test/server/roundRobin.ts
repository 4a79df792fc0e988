/** A plain proxy in front of several servers: whatever comes is sent to the next one, of those that answer. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connect } from 'node:net'
import { createProxyServer } from 'httpxy'

export interface RoundRobin {
  readonly port: number
  /** How much each was sent, by its port. */
  readonly sent: ReadonlyMap<number, number>
  end(): void
}

const isUp = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })

export const roundRobinTo = (ports: readonly number[]): Promise<RoundRobin> =>
  new Promise((resolve) => {
    const proxy = createProxyServer({})
    const sent = new Map<number, number>()
    let turn = 0
    const next = async (): Promise<string> => {
      for (let tries = 0; tries < ports.length; tries++) {
        turn += 1
        const port = ports[turn % ports.length] ?? 0
        if (!(await isUp(port))) continue
        sent.set(port, (sent.get(port) ?? 0) + 1)
        return `http://127.0.0.1:${port}`
      }
      throw new Error('None of the servers answers.')
    }
    const server = createServer(async (request, response) => {
      try {
        await proxy.web(request, response, { target: await next() })
      } catch {
        response.writeHead(502).end()
      }
    })
    server.on('upgrade', async (request, socket, head) => {
      socket.on('error', () => socket.destroy())
      try {
        await proxy.ws(request, socket as never, { target: await next() }, head)
      } catch {
        socket.destroy()
      }
    })
    server.listen(0, '127.0.0.1', () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        sent,
        end: () => {
          server.close()
          server.closeAllConnections()
        },
      }),
    )
  })
