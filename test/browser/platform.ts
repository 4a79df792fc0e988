/**
 * A learning platform: scorm-again’s run-time in a page around a package, which the command has made. What is committed is
 * kept here, in the test, as a server keeps it; whoever comes back gets it again.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { type BrowserContext, expect, type Frame, type Page } from '@playwright/test'
import { unzipSync } from 'fflate'

export type Edition = '1.2' | '2004'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
}

const LIBRARY: Readonly<Record<Edition, string>> = { '1.2': 'scorm12', '2004': 'scorm2004' }

/** What a platform gives back at the next launch, of what was committed. */
const restored = (edition: Edition, kept: Kept) =>
  edition === '1.2'
    ? {
        core: {
          student_id: 'learner-7',
          lesson_status: kept.status,
          entry: kept.text === '' ? 'ab-initio' : 'resume',
        },
        suspend_data: kept.text,
      }
    : {
        learner_id: 'learner-7',
        completion_status: kept.status,
        entry: kept.text === '' ? 'ab-initio' : 'resume',
        suspend_data: kept.text,
      }

const hostPage = (edition: Edition, kept: Kept): string => {
  const name = edition === '1.2' ? 'API' : 'API_1484_11'
  const made = edition === '1.2' ? 'Scorm12API' : 'Scorm2004API'
  return `<!doctype html><html lang="en"><title>A course</title><style>body { margin: 0 } iframe { border: 0; inline-size: 100vw; block-size: 100vh }</style>
<script src="run-time.js"></script>
<script>
  window.${name} = new ${made}({ lmsCommitUrl: new URL('commit', location.href).href, logLevel: 4 })
  window.${name}.loadFromJSON(${JSON.stringify(restored(edition, kept))})
</script>
<iframe title="The activity" src="package/index.html?pace=none"></iframe>`
}

interface Kept {
  readonly text: string
  readonly status: string
}

export interface PlatformInTest {
  /** All that was committed last, as the run-time sends it. */
  readonly cmi: () => Record<string, unknown>
  readonly kept: () => Kept
  readonly files: readonly string[]
  /** Puts something else into its place. */
  setKept(text: string): void
  /** The server behind the run-time answers, or does not. */
  setAnswering(answers: boolean): void
  /** Opens the activity and returns its frame. */
  launch(page: Page): Promise<Frame>
}

/** The package of a scenario in the project, as the command makes it. */
const packageOf = (scenario: string, edition: Edition, options: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-scorm-'))
  const zip = join(folder, 'package.zip')
  const words = [
    'bin/parley.js',
    'export',
    `scenarios/${scenario}.json`,
    '--to',
    'scorm',
    '--version',
    edition,
  ]
  const { status, stderr } = spawnSync(process.execPath, [...words, ...options, '--out', zip], {
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const files = unzipSync(readFileSync(zip))
  rmSync(folder, { recursive: true })
  return files
}

export const openPlatformInTest = (
  scenario: string,
  edition: Edition,
  options: readonly string[] = [],
): PlatformInTest => {
  const files = packageOf(scenario, edition, options)
  let cmi: Record<string, unknown> = {}
  let kept: Kept = { text: '', status: edition === '1.2' ? 'not attempted' : 'unknown' }
  let isAnswering = true

  const keep = (sent: string) => {
    cmi = (JSON.parse(sent) as { cmi: Record<string, unknown> }).cmi
    const core = cmi.core as { lesson_status: string } | undefined
    kept = { text: String(cmi.suspend_data), status: core?.lesson_status ?? String(cmi.completion_status) }
  }

  const routed = new WeakSet<BrowserContext>()
  const route = async (context: BrowserContext): Promise<void> => {
    if (routed.has(context)) return
    routed.add(context)
    await context.route('**/course/**', async (asked) => {
      const path = new URL(asked.request().url()).pathname.replace(/^.*?\/course\//, '')
      if (path === '') return asked.fulfill({ contentType: 'text/html', body: hostPage(edition, kept) })
      if (path === 'run-time.js')
        return asked.fulfill({ path: `node_modules/scorm-again/dist/${LIBRARY[edition]}.min.js` })
      if (path === 'commit') {
        if (!isAnswering) return asked.abort()
        keep(asked.request().postData() ?? '{}')
        return asked.fulfill({ json: { result: true, errorCode: 0 } })
      }
      const file = files[path.replace(/^package\//, '')]
      if (file === undefined) return asked.fulfill({ status: 404 })
      return asked.fulfill({ body: Buffer.from(file), contentType: TYPES[extname(path)] ?? '' })
    })
  }

  return {
    cmi: () => cmi,
    kept: () => kept,
    files: Object.keys(files),
    setKept: (text) => {
      kept = { ...kept, text }
    },
    setAnswering: (answers) => {
      isAnswering = answers
    },
    launch: async (page) => {
      await route(page.context())
      await page.goto('/course/')
      const frame = await (await page.locator('iframe').elementHandle())?.contentFrame()
      if (frame == null) throw new Error('The platform opened no activity.')
      return frame
    },
  }
}
