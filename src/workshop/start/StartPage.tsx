/** Where to begin: a scenario of one's own, a template, a file, or a copy of one that came with Parley. */
import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Button } from '../../pieces/Button.tsx'
import { Logo } from '../../pieces/Logo.tsx'
import { later } from '../../pieces/later.tsx'
import { useHash } from '../../pieces/useHash.ts'
import { useStore } from '../../pieces/useStore.ts'
import { WORKSHOP, workshopAddress } from '../../pieces/workshopAddress.ts'
import { counted } from '../../telling/phrases.ts'
import { chooseDiskFile, type DiskFile, hasDiskAccess, MOST_FILE_BYTES } from '../disk/diskFile.ts'
import { freeId } from '../keeping/freeId.ts'
import { packedAt } from '../route.ts'
import { addressAt } from '../sharing/fetchText.ts'
import type { WorkshopPorts } from '../workshop.ts'
import { bring, openAt } from './bring.ts'
import type { NewText } from './copyText.ts'
import './start.css'
import { tooLong } from './sizes.ts'
import { TEMPLATES, type TemplateId } from './templates.ts'

const sent = later(() => import('./Sent.tsx').then((file) => file.Sent), 'part')

const LOST = 'It could not be opened. Check the connection and try again.'

interface StartPageProps {
  readonly ports: WorkshopPorts
  /** The id in the address, where nothing is kept under it. */
  readonly missing: string | null
  /** The scenario of this id is saved to a file on disk from now on. */
  readonly onDisk: (id: string, file: DiskFile, text: string) => void
}

export const StartPage = ({ ports, missing, onDisk }: StartPageProps): VNode => {
  const own = useStore(ports.desk.store, (state) => state.own)
  const isRefused = useStore(ports.desk.store, (state) => state.storage === 'refused')
  const [said, setSaid] = useState('')
  const [asked, setAsked] = useState(() => addressAt(location.search))
  const chooser = useRef<HTMLInputElement>(null)
  const packed = packedAt(useHash())

  const closeLink = () => {
    location.hash = WORKSHOP
  }
  const begin = async (make: (taken: readonly string[]) => NewText): Promise<string> => {
    const id = await bring(ports, make)
    openAt(id)
    return id
  }
  const beginWith = async (name: string, text: string): Promise<string | null> => {
    const why = tooLong(name, text.length)
    if (why === null) return begin((taken) => ({ id: freeId('text', taken), text }))
    setSaid(why)
    return null
  }
  const takeFile = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return
    if (file.size > MOST_FILE_BYTES)
      return setSaid(`${file.name} is larger than any scenario can be. Choose another file.`)
    const text = await file.text().catch(() => null)
    if (text === null) setSaid(`${file.name} could not be read. Choose a file, not a folder.`)
    else await beginWith(file.name, text)
  }
  const openFile = async (): Promise<void> => {
    if (!hasDiskAccess()) return chooser.current?.click()
    try {
      const file = await chooseDiskFile()
      if (file === null) return
      const text = await file.read()
      const id = await beginWith(file.name, text)
      if (id !== null) onDisk(id, file, text)
    } catch (fault) {
      setSaid(`The file could not be read: ${fault instanceof Error ? fault.message : String(fault)}`)
    }
  }
  const orLost = (act: () => Promise<unknown>) => () => void act().catch(() => setSaid(LOST))
  const start = (template: TemplateId) =>
    orLost(async () => {
      const { STARTERS } = await import('./starters.ts')
      await begin(STARTERS[template])
    })
  const copy = (source: () => Promise<string>) =>
    orLost(async () => {
      const [{ copyText }, text] = await Promise.all([import('./copyText.ts'), source()])
      await begin((taken) => copyText(text, taken))
    })

  return (
    <div class="start-page">
      <header class="bench-bar">
        <a class="bench-home" href="#shelf" aria-label="Parley: to the shelf">
          <Logo />
        </a>
        <span class="bar-title">Workshop</span>
      </header>
      <main class="start-main">
        <h1>Write a scenario</h1>
        {isRefused && (
          <p role="alert" class="start-missing">
            <b>This browser keeps nothing.</b> It refuses storage to this page, as private windows often do.
            You can write here; download the file before the page is closed.
          </p>
        )}
        {missing !== null && (
          <p role="alert" class="start-missing">
            No scenario “{missing}” is kept on this device. It may have been removed, or written in another
            browser.
          </p>
        )}
        {packed !== null && (
          <sent.Screen
            from={{ kind: 'link', packed }}
            onText={async (text) => void (await beginWith('What is in the link', text))}
            onClose={closeLink}
          />
        )}
        {packed === null && asked !== null && (
          <sent.Screen
            from={{ kind: 'address', address: asked }}
            onText={async (text) => {
              setAsked(null)
              await beginWith('What was fetched', text)
            }}
            onClose={() => setAsked(null)}
          />
        )}
        <p role="status" class="start-said">
          {said}
        </p>
        {own.length > 0 && (
          <section aria-labelledby="start-own">
            <h2 id="start-own">Yours, kept on this device</h2>
            <ul class="start-list">
              {own.map(({ id, card, problem }) => (
                <li key={id} class="sheet">
                  <a href={workshopAddress(id)}>{card?.title ?? id}</a>
                  <span class="small muted">
                    {problem === null ? counted(card.issues, 'issue') : 'It has errors.'}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section aria-labelledby="start-new">
          <h2 id="start-new">Begin a new one</h2>
          <ul class="start-list">
            {TEMPLATES.map(({ id, label, says }) => (
              <li key={id} class="sheet">
                <b>{label}</b>
                <span class="muted">{says}</span>
                <Button label={`Begin: ${label}`} onPress={start(id)}>
                  Begin
                </Button>
              </li>
            ))}
            <li class="sheet">
              <b>A file of your own</b>
              <span class="muted">As it is, errors included: the workshop helps to mend them.</span>
              <input
                ref={chooser}
                class="unseen"
                type="file"
                accept=".json,application/json"
                aria-label="Scenario file"
                tabIndex={-1}
                onChange={(event) => {
                  void takeFile(event.currentTarget.files?.[0])
                  event.currentTarget.value = ''
                }}
              />
              <Button onPress={() => void openFile()}>Open a file</Button>
            </li>
          </ul>
        </section>
        <section aria-labelledby="start-copies">
          <h2 id="start-copies">Begin with a copy</h2>
          <ul class="start-list">
            {ports.shelf.map(({ card, source }) => (
              <li key={card.id} class="sheet">
                <b>{card.title}</b>
                <span class="muted">{card.teaser}</span>
                <Button label={`Copy ${card.title}`} onPress={copy(source)}>
                  Copy it
                </Button>
              </li>
            ))}
          </ul>
        </section>
      </main>
    </div>
  )
}
