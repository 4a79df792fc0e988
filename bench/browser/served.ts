/** The built game behind its own small server, on whatever port is free. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Served {
  readonly address: string
  stop(): void
}

/** `folder` is a checkout of the project, built. */
export const serveGame = async (folder = '.'): Promise<Served> => {
  const server = spawn('node', ['bin/serve.js'], {
    cwd: folder,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
  const address = /http:\S+/.exec(line)?.[0]
  if (address === undefined) throw new Error(`The server did not say where it is: ${line}`)
  return { address, stop: () => void server.kill() }
}
