/** The server of classes for a test: the built game with classes, on a free port, in a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface ClassServer {
  readonly address: string
  readonly stop: () => Promise<void>
}

const ADDRESS = /http:\/\/localhost:\d+\//

const addressOf = (server: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk
      const [address] = ADDRESS.exec(said) ?? []
      if (address !== undefined) resolve(address)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    server.on('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })

export const startClassServer = async (): Promise<ClassServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-class-'))
  const server = spawn(process.execPath, ['bin/host.js', '--data', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const gone = new Promise<void>((resolve) => server.on('exit', () => resolve()))
  return {
    address: await addressOf(server),
    stop: async () => {
      server.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
