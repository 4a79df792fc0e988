/** A network between clients and a server that can be taken away and given back, or lead to another server. */
import { connect, createServer, type Server, type Socket } from 'node:net'

export interface Cable {
  readonly port: number
  /** Breaks every connection, and lets none through until it is joined again. */
  cut(): void
  join(): void
  /** New connections lead there from now on. */
  leadTo(port: number): void
  end(): void
}

export const cableTo = (first: number): Promise<Cable> =>
  new Promise((resolve) => {
    const sockets = new Set<Socket>()
    let isCut = false
    let port = first
    const keep = (socket: Socket): void => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
      socket.on('error', () => socket.destroy())
    }
    const server: Server = createServer((near) => {
      keep(near)
      if (isCut) {
        near.destroy()
        return
      }
      const far = connect(port, '127.0.0.1')
      keep(far)
      near.pipe(far)
      far.pipe(near)
      near.on('close', () => far.destroy())
      far.on('close', () => near.destroy())
    })
    const breakAll = (): void => {
      for (const socket of sockets) socket.destroy()
    }
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : 0,
        cut: () => {
          isCut = true
          breakAll()
        },
        join: () => {
          isCut = false
        },
        leadTo: (next) => {
          port = next
        },
        end: () => {
          server.close()
          breakAll()
        },
      })
    })
  })
