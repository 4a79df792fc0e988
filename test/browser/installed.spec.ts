/** What is kept on the device, from servers of the tests' own: they are stopped, and started again with another version. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, type Page, test } from '@playwright/test'
import { openBooks } from './books.ts'
import { openPrepared } from './preparedGame.ts'
import { takeSeat } from './shelf.ts'

test.use({ serviceWorkers: 'allow', contextOptions: { reducedMotion: 'reduce' } })

interface Served {
  readonly home: string
  readonly port: string
  stop(): Promise<void>
}

const serve = async (folder: string, port = '0'): Promise<Served> => {
  const server = spawn('node', ['bin/serve.js', folder], {
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
  const address = /http:\S+/.exec(line)?.[0] ?? ''
  return {
    home: `${address}?pace=none`,
    port: new URL(address).port,
    stop: async () => {
      const ended = once(server, 'exit')
      server.kill()
      await ended
    },
  }
}

const KEPT = 'Parley is kept on this device: every scenario on the shelf plays without a connection.'

const settingsSay = async (page: Page, words: string): Promise<void> => {
  await page.getByRole('button', { name: 'Settings' }).click()
  const settings = page.getByRole('dialog', { name: 'Settings' })
  await expect(settings.getByText(words)).toBeVisible()
  await settings.getByRole('button', { name: 'Close' }).click()
}

test('after one visit, and without server or connection, any scenario is played, a game opened and a pack read', async ({
  context,
}) => {
  const server = await serve('dist/web')
  const first = await context.newPage()
  await first.goto(server.home)
  await settingsSay(first, KEPT)
  await first.close()
  await server.stop()
  await context.setOffline(true)

  const page = await context.newPage()
  await page.goto(server.home)
  await takeSeat(page, { scenario: 'Can’t confirm', seat: 'Ukraine' })
  const pass = page.getByRole('button', { name: /^Pass/ })
  await pass.click()
  await expect(page.getByRole('log', { name: 'The record' })).toContainText(/pass/i)
  await page.getByRole('button', { name: 'Back to the shelf' }).first().click()

  await openPrepared(
    page,
    { scenario: 'second-hand-bicycle', people: ['buyer'], until: ({ phase }) => phase === 'closed' },
    server.home,
  )
  await openBooks(page)
  await expect(page.getByText('What this game shows').first()).toBeVisible()

  await page.goto(`${server.home}#/teach/officers-room`)
  await expect(page.getByRole('heading', { name: 'This tells everything.' })).toBeVisible()
})

/** The build with another page, without the file of its settings: what a server holds after an update. */
const nextVersion = (): string => {
  mkdirSync('test-results', { recursive: true })
  const folder = mkdtempSync(join('test-results', 'next-'))
  cpSync('dist/web', folder, { recursive: true })
  const gone = readdirSync(join(folder, 'assets')).filter((name) => name.startsWith('SettingsDialog-'))
  for (const name of gone) rmSync(join(folder, 'assets', name))
  for (const ending of ['.br', '.gz']) rmSync(join(folder, `index.html${ending}`))
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  writeFileSync(join(folder, 'index.html'), page.replace('<title>', '<meta name="next" content="" /><title>'))
  const worker = readFileSync(join(folder, 'serviceWorker.js'), 'utf8')
  const listed = worker
    .replace(/("?revision"?:")[^"]*(","?url"?:"index\.html")/, '$1next$2')
    .replace(/\{"?revision"?:[^,{}]*,"?url"?:"assets\/SettingsDialog-[^"]*"\},?/g, '')
  expect(listed).toContain('next')
  expect(listed).not.toContain('SettingsDialog-')
  writeFileSync(join(folder, 'serviceWorker.js'), listed)
  return folder
}

test('a new version is told and forced on nobody: a game in play goes on with the files that it began with', async ({
  context,
}) => {
  const server = await serve('dist/web')
  const playing = await context.newPage()
  await playing.goto(server.home)
  await settingsSay(playing, KEPT)
  // Loaded anew, it has read none of its settings' file.
  await playing.reload()
  await takeSeat(playing, { scenario: 'Can’t confirm', seat: 'Ukraine' })
  await server.stop()
  const folder = nextVersion()
  const next = await serve(folder, server.port)

  const visiting = await context.newPage()
  await visiting.goto(server.home)
  await expect(visiting.locator('meta[name=next]')).toHaveCount(0)
  for (const page of [visiting, playing])
    await expect(page.getByRole('region', { name: 'Notices' })).toContainText('A new version is there.')
  await visiting.getByRole('button', { name: 'Reload now' }).click()
  await expect(visiting.locator('meta[name=next]')).toHaveCount(1)
  await expect(visiting.getByRole('heading', { name: 'Scenarios' })).toBeVisible()

  await expect(playing.getByRole('region', { name: 'The text' })).toBeVisible()
  await expect(playing.locator('meta[name=next]')).toHaveCount(0)
  await playing.getByRole('button', { name: 'Dismiss: A new version is there.' }).click()
  await settingsSay(playing, KEPT)
  await playing.getByRole('button', { name: /^Pass/ }).click()
  await expect(playing.getByRole('log', { name: 'The record' })).toContainText(/pass/i)
  await next.stop()
  rmSync(folder, { recursive: true })
})
